/**
 * What stands in for Deno where a block runs in a browser.
 *
 * @module
 */
import { format, inspect } from "node-inspect-extracted";

/** A test that was registered. */
export interface RegisteredTest {
  name: string;
  run: () => unknown;
}

/** The tests that were registered, in order. */
export const tests: RegisteredTest[] = [];

/** Registers a test; its name and its function may come in any form. */
function test(...given: unknown[]): void {
  const run = given.findLast((part) => typeof part === "function");
  const name = given.find((part) => typeof part === "string") ?? run?.name;
  if (run) tests.push({ name: String(name), run: () => run() });
}

const nothing = () => {};

const known: Record<string | symbol, unknown> = {
  noColor: true,
  inspect,
  test: Object.assign(test, {
    ...{ beforeAll: nothing, beforeEach: nothing },
    ...{ afterEach: nothing, afterAll: nothing },
  }),
  // A lesson asks what its tests may do; here they do not run.
  permissions: { querySync: () => ({ state: "denied" }) },
};

const deno = new Proxy(known, {
  get(known, name) {
    if (name in known || typeof name === "symbol") return known[name];
    throw new Error(`Deno.${name} is not in a browser: run this with Deno`);
  },
});

/** What prints its arguments; a table is not drawn. */
const logging = [
  ...["log", "info", "debug", "warn", "error"] as const,
  ...["table", "trace", "group"] as const,
];

/** Puts the stand-in in place, and hands `print` what the console is told. */
export function prepare(print: (text: string) => void): void {
  Object.assign(globalThis, { Deno: deno });
  const symbols: { metadata?: symbol } = Symbol;
  symbols.metadata ??= Symbol.for("Symbol.metadata"); // decorators use it
  const log = (...values: unknown[]) => print(`${format(...values)}\n`);
  for (const name of logging) console[name] = log;
  console.dir = (value) => log(value);
  console.assert = (holds, ...values) =>
    holds || log("Assertion failed", ...values);
}
