import { assertEquals } from "@std/assert";
import { pieces } from "./marks.ts";

Deno.test("found words are pieces of their own, as a whole, in either case", () => {
  assertEquals(pieces("Sort the sorted, resort", ["sort"]), [
    ...["", "Sort", " the sorted, resort"],
  ]);
  assertEquals(pieces("a_b b étéb b1 b", ["b"]), [
    ...["a_b ", "b", " étéb b1 ", "b", ""],
  ]);
});

Deno.test("the longest word is marked, and signs are signs", () => {
  assertEquals(pieces("asyncio.gather(x)", ["asyncio", "asyncio.gather"]), [
    ...["", "asyncio.gather", "(x)"],
  ]);
  assertEquals(pieces("a // b ab", ["//", "a."]), ["a ", "//", " b ab"]);
});

Deno.test("without words a text is one piece", () => {
  assertEquals(pieces("a, b", []), ["a, b"]);
});
