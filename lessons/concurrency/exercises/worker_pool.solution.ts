/**
 * Your turn: the Workers of this pool do not know what `factor` is. Give every
 * task what it needs.
 *
 * ```sh
 * deno test -A lessons/concurrency/exercises/worker_pool.ts
 * ```
 *
 * @example Hint
 * A task sees its item. An item need not be a number: it can be an object.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { poolOf } from "../pool/mod.ts";

/** Resolves to each number, times `factor`. */
export async function scale(
  numbers: number[],
  factor: number,
): Promise<number[]> {
  type Item = { n: number; factor: number };
  await using pool = poolOf(({ n, factor }: Item) => n * factor);
  return await pool.map(numbers.map((n) => ({ n, factor })));
}

Deno.test("scale() multiplies every number in a Worker", async () => {
  assertEquals(await scale([1, 2], 3), [3, 6]);
});
