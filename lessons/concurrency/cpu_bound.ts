/**
 * # Computing on every core
 *
 * Python hands heavy arithmetic to processes, because its threads take turns.
 * TypeScript hands it to Workers; `async` and `Promise.all` leave your code on
 * one thread. Make that thread fast first, then keep Workers and give them whole
 * tasks.
 *
 * **Trap:** `Promise.all` over async functions computes one after another, on
 * one thread.
 *
 * ## `async` moves no work (slow)
 *
 * An async function that awaits nothing has run to its end before its call
 * returns. `gather` starts its coroutines later, and each still keeps the one
 * thread until it is done.
 *
 * ```python
 * import asyncio
 *
 * def sum_squares(n):
 *     return sum(i * i for i in range(n))
 *
 * async def count(name):
 *     print(name, "starts")
 *     sum_squares(10_000)
 *     print(name, "ends")
 *
 * async def main():
 *     await asyncio.gather(count("a"), count("b"))
 *
 * asyncio.run(main())
 * ```
 *
 * ```text
 * a starts
 * a ends
 * b starts
 * b ends
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function sumSquares(n: number): bigint {
 *   let total = 0n;
 *   for (let i = 0n; i < n; i++) total += i * i;
 *   return total;
 * }
 *
 * const log: string[] = [];
 * const counts = ["a", "b"].map(async (name) => {
 *   log.push(`${name} starts`);
 *   sumSquares(10_000);
 *   log.push(`${name} ends`);
 * });
 *
 * assertEquals(log, ["a starts", "a ends", "b starts", "b ends"]);
 * await Promise.all(counts);
 * ```
 *
 * - ✓ a timer waits until every async function has computed
 *
 * ## In practice
 *
 * What waits needs no second thread: [promises](../async/io_bound.ts) are enough.
 * For the rest make one thread fast, with a better algorithm, plain numbers or
 * [compiled code](../speed/compiled.ts). Only then keep a pool, one for the whole
 * program, and hand it whole tasks.
 *
 * ## Two at a time: a pool
 *
 * Each Worker has a thread of its own, and loads the task from
 * [its file](./worker_pool.ts). The event loop here stays free meanwhile:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { Pool } from "./pool/mod.ts";
 *
 * // count/task.ts:
 * // export default function (n: number): bigint
 * type Task = typeof import("./count/task.ts");
 * const file = new URL("./count/task.ts", import.meta.url);
 *
 * await using pool = new Pool<Task>(file);
 * const sums = await pool.map([10, 100, 1_000]);
 * assertEquals(sums, [285n, 328350n, 332833500n]);
 * ```
 *
 * - ✓ a timer fires while a pool computes
 *
 * Four exact sums below 10 ** 7, in plain numbers, on two idle cores of an AMD
 * EPYC (Zen 5):
 *
 * | | times as fast as one after another |
 * | --- | ---: |
 * | `Promise.all` over async functions | 1 |
 * | two Workers that are kept | 1.5 or more |
 * | two new Workers | 0.5 or less |
 * | WebAssembly, on this thread | 2 or more |
 * | CPython, one thread or four | 0.02 or less |
 * | CPython, two processes | 0.03 or less |
 *
 * ```bench
 * deno task bench cpu_bound
 * ```
 *
 * Counts so short do not pay for [new Workers](../speed/choosing.ts). Four Python
 * threads are often timed against one count, and count four times as much. Even
 * if each had a core, they would take as long as one, and not a quarter.
 *
 * ## Your turn
 *
 * `all` keeps the event loop busy until the sums are there. Free it:
 * `deno test -A lessons/concurrency/exercises/cpu_bound.ts`
 *
 * ## See also
 *
 * - [`async` starts at the call](../async/event_loop.ts)
 * - [Python: running in threads](https://docs.python.org/3/library/asyncio-task.html#running-in-threads)
 * - [ECMA-262: agents](https://tc39.es/ecma262/#sec-agents)
 * - [Deno: Workers](https://docs.deno.com/runtime/reference/web_platform_apis/#web-workers)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { granted } from "../_kit/granted.ts";
import { closedForm } from "./count/mod.ts";
import { Pool } from "./pool/mod.ts";

/** The exact sum of squares below `n`, in bigints: every sum is a new object. */
export function sumSquares(n: number): bigint {
  let total = 0n;
  for (let i = 0n; i < n; i++) total += i * i;
  return total;
}

const ignore = !granted({ name: "read", path: import.meta.dirname });

/** Notes when the event loop gets round to a timer. */
function timer(log: string[]): Promise<void> {
  return new Promise((resolve) =>
    setTimeout(() => {
      log.push("timer");
      resolve();
    })
  );
}

Deno.test("sumSquares() is exact where a number is not", () => {
  assertEquals(sumSquares(300_082), closedForm(300_082));
});

Deno.test("a timer waits until every async function has computed", async () => {
  const log: string[] = [];
  const fired = timer(log);
  const sums = [1, 2].map(async () => await sumSquares(1000));
  await Promise.all(sums);
  log.push("sums");
  await fired;
  assertEquals(log, ["sums", "timer"]);
});

Deno.test("a timer fires while a pool computes", { ignore }, async () => {
  const log: string[] = [];
  await using pool = new Pool<typeof import("./count/task.ts")>(
    new URL("./count/task.ts", import.meta.url),
    { size: 2 },
  );
  const fired = timer(log);
  const sums = await pool.map([10 ** 6, 300_082]);
  log.push("sums");
  await fired;
  assertEquals(log, ["timer", "sums"]);
  assertEquals(sums, [closedForm(10 ** 6), closedForm(300_082)]);
});
