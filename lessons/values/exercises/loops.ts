/**
 * `total()` adds up whole numbers that people typed. It gives NaN for most
 * lists.
 *
 * Run it with `deno test lessons/values/exercises/loops.ts`.
 *
 * @example Hint
 * How many arguments does `map` hand to the function, and what does `parseInt`
 * do with the second one?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function total(texts: string[]): number {
  return texts.map(parseInt).reduce((sum, n) => sum + n, 0);
}

Deno.test("total() adds up every text", () => {
  assertEquals(total(["10"]), 10);
  assertEquals(total(["10", "20", "30"]), 60, "the index became the base");
});
