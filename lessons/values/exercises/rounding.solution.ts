/**
 * Some people share a bill, in cents. `split()` says what each one pays: the
 * shares differ by a cent at most, and add up to the bill. Some do not add up.
 *
 * Run it with `deno test lessons/values/exercises/rounding.ts`.
 *
 * @example Hint
 * Round down, and see how many cents are left. Who could pay one more?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function split(cents: number, people: number): number[] {
  const share = Math.floor(cents / people);
  const rest = cents % people;
  return Array.from({ length: people }, (_, i) => i < rest ? share + 1 : share);
}

Deno.test("split() loses no cent", () => {
  assertEquals(split(900, 3), [300, 300, 300]);
  assertEquals(
    split(1000, 3),
    [334, 333, 333],
    "999 cents pay no bill of 1000",
  );
  assertEquals(split(1001, 3), [334, 334, 333]);
});
