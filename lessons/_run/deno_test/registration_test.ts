/**
 * What the replacement of `Deno.test` sees of a call.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { addressOf, callerOf, definition } from "./registration.ts";

/** Where it was called. */
function here() {
  return callerOf(here);
}

Deno.test("callerOf() says where a function was called", () => {
  const first = here();
  const second = [1].map(() => here())[0];
  assertEquals(first, { ...first, file: import.meta.url, column: 17 });
  assertEquals(second, { ...first, line: first.line + 1, column: 32 });
});

Deno.test("callerOf() names no file where a function is not at work", () => {
  assertEquals(callerOf(here), { file: "", line: NaN, column: NaN });
});

Deno.test("addressOf() escapes what a stack shows of a module, and leaves a block alone", () => {
  const shown = "file:///p/a b%20#?é.ts";
  assertEquals(addressOf(shown), "file:///p/a%20b%2520%23%3F%C3%A9.ts");
  const block = "file:///p/a%20b.ts#4-7.ts";
  assertEquals(addressOf(block), block);
  assertEquals(addressOf(""), "");
});

Deno.test("definition() takes all forms of a test", () => {
  const fn = () => {};
  assertEquals(definition(["a", fn]), { name: "a", fn });
  assertEquals(definition(["a", { ignore: true }, fn]), {
    ...{ name: "a", ignore: true, fn },
  });
  assertEquals(definition([{ name: "a", fn }]), { name: "a", fn });
  assertEquals(definition([fn]), { name: "fn", fn });
  assertEquals(definition([{ ignore: true }, fn]), {
    ...{ name: "fn", ignore: true, fn },
  });
});
