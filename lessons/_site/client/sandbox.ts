/**
 * What stands in for Deno where a block runs in a browser.
 *
 * @module
 */
import { formatWithOptions, inspect } from "node-inspect-extracted";

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

/** Puts the stand-in in place, and hands `print` what the console is told. */
export function prepare(print: (text: string) => void): void {
  Object.assign(globalThis, { Deno: deno });
  const symbols: { metadata?: symbol } = Symbol;
  symbols.metadata ??= Symbol.for("Symbol.metadata"); // decorators use it
  for (const level of ["log", "info", "debug", "warn", "error"] as const) {
    console[level] = (...values) =>
      print(`${formatWithOptions({ colors: false }, ...values)}\n`);
  }
}
