/**
 * `podium()` returns the three highest scores, the best first, and leaves the
 * list as it was. It does neither.
 *
 * Run it with `deno test lessons/values/exercises/sorting.ts`.
 *
 * @example Hint
 * In which order does `sort` put 9 and 10? Which method sorts a copy?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function podium(scores: number[]): number[] {
  return scores.sort().reverse().slice(0, 3);
}

Deno.test("podium() has the best first, and sorts a copy", () => {
  const scores = [9, 100, 25, 10];
  assertEquals(podium(scores), [100, 25, 10], "texts were compared");
  assertEquals(scores, [9, 100, 25, 10], "the list itself was sorted");
  assertEquals(podium([8, 70, 600, 70]), [600, 70, 70], "of any scores");
});
