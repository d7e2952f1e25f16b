/**
 * Your turn: `all` computes on this thread, and nobody else gets a turn until
 * the sums are there. Compute them in a pool.
 *
 * ```sh
 * deno test -A lessons/concurrency/exercises/cpu_bound.ts
 * ```
 *
 * @example Hint
 * An async function runs on its caller's thread. `poolOf(sumSquares)`, out of
 * `../pool/mod.ts`, makes a pool whose Workers have that function.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { poolOf } from "../pool/mod.ts";

function sumSquares(n: number): bigint {
  let total = 0n;
  for (let i = 0n; i < n; i++) total += i * i;
  return total;
}

/** Resolves to the sums of the squares below each number. */
export async function all(numbers: number[]): Promise<bigint[]> {
  await using pool = poolOf(sumSquares);
  return await pool.map(numbers);
}

Deno.test("all() leaves the event loop free", async () => {
  const log: string[] = [];
  const request = new Promise<void>((resolve) =>
    setTimeout(() => resolve(void log.push("request")))
  );
  const sums = await all([10 ** 6, 10 ** 6]);
  log.push("sums");
  await request;
  assertEquals(sums, Array(2).fill(333332833333500000n));
  assertEquals(log, ["request", "sums"], "the request had to wait");
});
