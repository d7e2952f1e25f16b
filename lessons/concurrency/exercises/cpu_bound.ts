/**
 * Your turn: `all` computes on this thread, and nobody else gets a turn until
 * the sums are there. Compute them in a pool.
 *
 * ```sh
 * deno test -A lessons/concurrency/exercises/cpu_bound.ts
 * ```
 *
 * @example Hint
 * An async function runs on its caller's thread. A `Pool`, out of
 * `../pool/mod.ts`, is made with the URL of the file that holds the task.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import count from "../count/task.ts";

/** Resolves to the sums of the squares below each number. */
export async function all(numbers: number[]): Promise<bigint[]> {
  return await Promise.all(numbers.map(async (n) => await count(n)));
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
