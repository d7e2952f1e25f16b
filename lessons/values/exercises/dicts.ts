/**
 * `order()` returns the table numbers of some orders, each once, in the order
 * in which they first came. It sorts them.
 *
 * Run it with `deno test lessons/values/exercises/dicts.ts`.
 *
 * @example Hint
 * What does an object do to keys that look like numbers? What keeps their
 * order, and their type?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function order(tables: number[]): number[] {
  const seen: Record<number, boolean> = {};
  for (const table of tables) seen[table] = true;
  return Object.keys(seen).map(Number);
}

Deno.test("order() keeps the order in which tables came", () => {
  assertEquals(order([1, 2, 1]), [1, 2]);
  assertEquals(order([7, 3, 7, 5]), [7, 3, 5], "whole numbers go to the front");
});
