/**
 * Your turn: the Workers of this pool multiply by 3, whatever `factor` is. Give
 * every task what it needs.
 *
 * The task, `price()` in `../worker_pool/price.ts`, takes `settings.rate` where an
 * order has no `rate`.
 *
 * ```sh
 * deno test -A lessons/concurrency/exercises/worker_pool.ts
 * ```
 *
 * @example Hint
 * `settings` is set on this thread. What a Worker is sent is the item.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { spy } from "@std/testing/mock";
import { Pool } from "../pool/mod.ts";

type Price = typeof import("../worker_pool/price.ts");
const file = new URL("../worker_pool/price.ts", import.meta.url);

/** Resolves to each number, times `factor`, as the pool's Workers compute it. */
export async function scale(
  pool: Pool<Price>,
  numbers: number[],
  factor: number,
): Promise<number[]> {
  return await pool.map(numbers.map((n) => ({ n, rate: factor })));
}

Deno.test("scale() multiplies every number in a Worker", async () => {
  await using pool = new Pool<Price>(file, { size: 2 });
  using map = spy(pool, "map");
  const scaled = await scale(pool, [1, 2], 5);
  assertEquals(scaled, [5, 10], "a Worker has its own rate");
  const sent = map.calls.flatMap(({ args: [orders] }) => [...orders]);
  assertEquals(
    sent,
    [{ n: 1, rate: 5 }, { n: 2, rate: 5 }],
    "the Workers multiply, by the rate that they are sent",
  );
});
