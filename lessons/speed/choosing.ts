/**
 * # Choosing
 *
 * "Threads for input and output, processes for computing" is Python's rule. In
 * TypeScript what waits is a promise, and what computes for longer than a message
 * takes may go to a Worker. Read down to the first row that fits.
 *
 * **Trap:** A new Worker for each task makes short work slower than one thread.
 *
 * ## The first row that fits
 *
 * The benches below print these ratios or more, on two cores with nothing else
 * to do.
 *
 * | a task that | write | at least | lesson |
 * | --- | --- | --- | --- |
 * | may never end | `Deno.Command` | start: 1.2x a Worker's | `concurrency/worker-pool` |
 * | waits | `Promise.all` | ten: 5x as fast | `async/io-bound` |
 * | blocks its thread | a Worker | the others: 20x sooner | `concurrency/workers` |
 * | takes under 0.1 ms | a call | in a pool: 50x slower | `concurrency/worker-pool` |
 * | sums up integers | WebAssembly | 2x as fast | `speed/compiled` |
 * | takes 20 ms, once | a call | new Workers: 2x slower | `concurrency/cpu-bound` |
 * | takes longer, or often | a kept pool | 1.5x as fast | `concurrency/cpu-bound` |
 *
 * Tasks that change a variable, in a step with
 * [no `await` inside](../concurrency/interpreter_lock.ts), need nothing. Else:
 *
 * | they change | write | at least | lesson |
 * | --- | --- | --- | --- |
 * | a variable, over an `await` | a lock | 2x an `await` | `async/lock` |
 * | shared bytes, in one step | `Atomics` | 10x a `++` | `concurrency/mutex` |
 * | shared bytes, in several | a mutex | 100x a `++` | `concurrency/mutex` |
 *
 * ```bench
 * deno task bench choosing io_bound worker_pool compiled cpu_bound mutex
 * ```
 *
 * ## In practice
 *
 * Measure first: `performance.now()` says what is slow, and where it is slow
 * says `deno run --cpu-prof`. Often a better algorithm or a
 * [cache](../functions/memoize.ts) leaves nothing to choose.
 *
 * ## A new Worker for each task (slow)
 *
 * Say that a Worker takes 20 ms to start, and a message with its answer 50 µs.
 * `breakEven` says from which length of a task on Workers win, here in µs:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function breakEven(
 *   tasks: number,
 *   workers: number,
 *   { message, start = 0 }: { message: number; start?: number },
 * ): number {
 *   return (message + workers ** 2 * start / tasks) / (workers - 1);
 * }
 *
 * const costs = { message: 50, start: 20_000 };
 * assertEquals(breakEven(100, 2, { message: 50 }), 50);
 * assertEquals(breakEven(100, 2, costs), 850);
 * assertEquals(breakEven(4, 2, costs), 20_050);
 * ```
 *
 * - ✓ breakEven() is where Workers take as long as one thread
 * - ✓ breakEven() is the length of a message for two Workers that are there
 *
 * ## Your turn
 *
 * Choose for three tasks between a call, `await` and a pool:
 * `deno test lessons/speed/exercises/choosing.ts`
 *
 * ## See also
 *
 * - [Waiting for many](../async/io_bound.ts) and
 *   [Computing on every core](../concurrency/cpu_bound.ts)
 * - [Python: `concurrent.futures`](https://docs.python.org/3/library/concurrent.futures.html)
 * - [Deno: CPU profiling](https://docs.deno.com/runtime/fundamentals/cpu_profiling/)
 *   and [benchmarks](https://docs.deno.com/runtime/reference/cli/bench/)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/**
 * How long, in the unit of the costs, each of `tasks` tasks must be for
 * Workers, each with a core to itself and one task at a time, to take no longer
 * than one thread. Workers start one after another, and then each has its
 * share: `workers * start + tasks * (t + message) / workers`, set equal to
 * `tasks * t` and solved for `t`.
 */
export function breakEven(
  tasks: number,
  workers: number,
  { message, start = 0 }: { message: number; start?: number },
): number {
  return (message + workers ** 2 * start / tasks) / (workers - 1);
}

Deno.test("breakEven() is where Workers take as long as one thread", () => {
  const cases = [[4, 2, 4, 0], [400, 2, 4, 900], [64, 8, 5, 2]];
  for (const [tasks, workers, message, start] of cases) {
    const t = breakEven(tasks, workers, { message, start });
    const ends = Array<number>(workers).fill(workers * start);
    for (let n = 0; n < tasks; n++) ends[n % workers] += t + message;
    assertEquals(Math.max(...ends), tasks * t);
  }
});

Deno.test("breakEven() is the length of a message for two Workers that are there", () => {
  for (const tasks of [2, 100]) {
    assertEquals(breakEven(tasks, 2, { message: 50 }), 50);
  }
});
