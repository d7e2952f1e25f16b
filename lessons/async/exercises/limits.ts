/**
 * Your turn: `all` works on everything at once. Let three run at a time, and
 * keep the results in the order of the numbers.
 *
 * ```sh
 * deno test lessons/async/exercises/limits.ts
 * ```
 *
 * @example Hint
 * Three loops can share one iterator, such as `numbers.entries()`: what one of
 * them takes, the others do not see.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** Resolves to the results of `work`, on at most three numbers at a time. */
export async function all(
  numbers: number[],
  work: (n: number) => Promise<number>,
): Promise<number[]> {
  return await Promise.all(numbers.map(work));
}

Deno.test("all() has three at work at a time, and keeps the order", async () => {
  let [active, most] = [0, 0];
  const squares = await all([1, 2, 3, 4, 5], async (n) => {
    most = Math.max(most, ++active);
    for (let turn = n; turn < 9; turn++) await null;
    active--;
    return n * n;
  });
  assertEquals(squares, [1, 4, 9, 16, 25], "the results, in order");
  assertEquals(most, 3, `${most} were at work at once`);
});
