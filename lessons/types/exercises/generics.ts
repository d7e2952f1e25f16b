/**
 * `last()` returns the last item of a list. Its type forgets which kind of item
 * that was, so that callers assert, and one asserts wrongly.
 *
 * Run it with `deno test lessons/types/exercises/generics.ts`.
 *
 * @example Hint
 * Give the type of an item a name, and use it for the list and for the result.
 * The compiler then shows you which caller is wrong.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function last(items: readonly unknown[]): unknown {
  return items.at(-1);
}

export function shout(words: readonly string[]): string {
  return (last(words) as string).toUpperCase();
}

Deno.test("shout() copes with a list that has no last word", () => {
  assertEquals(shout(["a", "b"]), "B");
  assertEquals(shout([]), "", "the assertion hid that there may be none");
});
