/**
 * `best()` returns the highest score. It also changes the list of whoever asks.
 *
 * Run it with `deno test lessons/values/exercises/frozen.ts`.
 *
 * @example Hint
 * Promise in the type that the list is only read. What does the compiler say
 * then?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function best(scores: readonly number[]): number | undefined {
  return scores.toSorted((a, b) => b - a)[0];
}

Deno.test("best() leaves the list as it was", () => {
  const scores = [3, 9, 5];
  assertEquals(best(scores), 9);
  assertEquals(scores, [3, 9, 5], "the caller's list was sorted");
  assertEquals(best([]), undefined);
});
