/**
 * `visited()` returns how many different places a walk has seen. It counts a
 * place again each time.
 *
 * Run it with `deno test lessons/values/exercises/keys.ts`.
 *
 * @example Hint
 * How does a `Set` compare two lists? Which value says the same of a place, and
 * is compared by what it holds?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export type Place = [x: number, y: number];

export function visited(walk: Place[]): number {
  return new Set(walk.map(([x, y]) => `${x},${y}`)).size;
}

Deno.test("visited() knows a place that it has seen", () => {
  assertEquals(visited([[0, 0], [0, 1]]), 2);
  assertEquals(visited([[0, 0], [0, 1], [0, 0]]), 2, "[0, 0] is two lists");
  assertEquals(visited([[1, 23], [12, 3]]), 2);
});
