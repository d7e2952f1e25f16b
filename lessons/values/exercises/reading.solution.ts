/**
 * `cheap()` returns the prices below a limit. It compiles, and finds none.
 *
 * Run it with `deno test lessons/values/exercises/reading.ts`.
 *
 * @example Hint
 * What does a function return whose braces hold no `return`?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function cheap(prices: number[], limit: number): number[] {
  return prices.filter((price) => price < limit);
}

Deno.test("cheap() returns the prices below the limit", () => {
  assertEquals(cheap([3, 5, 4], 5), [3, 4], "each answer was undefined");
  assertEquals(cheap([9, 1, 5, 2], 5), [1, 2]);
  assertEquals(cheap([3, 5, 4], 4), [3]);
});
