/**
 * What stands in for Deno, and what the console prints.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { prepare, tests } from "./sandbox.ts";

/** Calls with the stand-in in place, and resolves to what was printed. */
async function prepared(
  body: (deno: typeof Deno) => unknown,
): Promise<string[]> {
  const { Deno: real, console } = globalThis;
  const printed: string[] = [];
  const own = Object.getOwnPropertyDescriptor(globalThis, "Deno") ?? {};
  Object.defineProperty(globalThis, "Deno", { ...own, writable: true });
  Object.assign(globalThis, { console: { ...console } });
  try {
    prepare((text) => printed.push(text));
    await body(globalThis.Deno);
  } finally {
    Object.assign(globalThis, { Deno: real, console });
    Object.defineProperty(globalThis, "Deno", own);
  }
  return printed;
}

Deno.test("all that a console takes is printed", async () => {
  const printed = await prepared(() => {
    console.log("one %s", "two", { three: [4] });
    for (
      const print of [
        ...[console.info, console.debug, console.warn, console.error],
        ...[console.table, console.trace, console.group],
      ]
    ) print(5);
    console.dir({ six: 6 }, { colors: true });
    console.assert(true, "not printed");
    console.assert(false, "seven", 7);
  });
  assertEquals(printed, [
    "one two { three: [ 4 ] }\n",
    ...Array(7).fill("5\n"),
    "{ six: 6 }\n",
    "Assertion failed seven 7\n",
  ]);
});

Deno.test("tests are registered in every form, and run later", async () => {
  const ran: string[] = [];
  await prepared((deno) => {
    deno.test("by name", () => void ran.push("name"));
    deno.test(function byFunction() {
      ran.push("function");
    });
    deno.test(
      "with options",
      { ignore: false },
      () => void ran.push("options"),
    );
    Reflect.apply(deno.test, deno, ["without a function"]);
    deno.test.beforeAll(() => void ran.push("never"));
    deno.test.beforeEach(() => void ran.push("never"));
    deno.test.afterEach(() => void ran.push("never"));
    deno.test.afterAll(() => void ran.push("never"));
  });
  const registered = tests.splice(0);
  assertEquals(registered.map(({ name }) => name), [
    ...["by name", "byFunction", "with options"],
  ]);
  for (const { run } of registered) await run();
  assertEquals(ran, ["name", "function", "options"]);
});

Deno.test("decorators have the symbol for their metadata", async () => {
  await prepared(() => {
    const metadata = Reflect.get(Symbol, "metadata");
    assertEquals(String(metadata), "Symbol(Symbol.metadata)");
  });
});

Deno.test("of Deno there is what pages ask for; the rest says where to run", async () => {
  await prepared((deno) => {
    assertEquals(deno.noColor, true);
    assertEquals(deno.inspect([1]), "[ 1 ]");
    const { state } = deno.permissions.querySync({ name: "read" });
    assertEquals(state, "denied");
    assertEquals(Reflect.get(deno, Symbol.toStringTag), undefined);
    assertThrows(
      () => deno.readTextFileSync("x"),
      Error,
      "Deno.readTextFileSync is not in a browser: run this with Deno",
    );
  });
});
