/**
 * `length()` returns how long a text or a list is, and 0 for `null` and for all
 * else. It throws for `null`.
 *
 * Run it with `deno test lessons/types/exercises/narrowing.ts`.
 *
 * @example Hint
 * Which kinds have `typeof` "object"? Ask a question that only a list answers.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function length(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (Array.isArray(value)) return value.length;
  return 0;
}

Deno.test("length() measures texts and lists", () => {
  assertEquals(length("abc"), 3);
  assertEquals(length([1, 2]), 2);
  assertEquals(length(5), 0);
  assertEquals(length({ a: 1 }), 0, "an object was taken for a list");
  assertEquals(length(null), 0);
});
