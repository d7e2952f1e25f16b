/**
 * `turn()` moves the hand of a clock, whose hours are 0 to 11, by some hours,
 * which may be negative. It goes wrong when it passes 0 backwards.
 *
 * Run it with `deno test lessons/values/exercises/numbers.ts`.
 *
 * @example Hint
 * Which sign does `-1 % 12` have? Add what brings it back above zero.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function turn(hour: number, by: number): number {
  return (((hour + by) % 12) + 12) % 12;
}

Deno.test("turn() stays on the clock in both directions", () => {
  assertEquals(turn(10, 3), 1);
  assertEquals(turn(1, -2), 11, "% keeps the sign of what it divides");
  assertEquals(turn(1, -26), 11);
  assertEquals(turn(1, -1000), 9, "12, added once or twice, is too little");
});
