/**
 * `shorten()` returns the first `count` characters of a text, as a person counts
 * them. It leaves half of an emoji.
 *
 * Run it with `deno test lessons/values/exercises/unicode.ts`.
 *
 * @example Hint
 * Make a list of characters first, and cut the list. Which tool finds what a
 * person calls a character?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function shorten(text: string, count: number): string {
  return text.slice(0, count);
}

Deno.test("shorten() cuts no character in two", () => {
  assertEquals(shorten("hello", 2), "he");
  assertEquals(shorten("😀!", 1), "😀", "slice() cut a pair of units");
  assertEquals(shorten("👨‍👩‍👧!", 1), "👨‍👩‍👧", "a family is several code points");
});
