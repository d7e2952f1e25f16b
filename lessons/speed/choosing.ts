/**
 * # Choosing
 *
 * "Threads for input and output, processes for computing" is Python's rule. In
 * TypeScript what waits is a promise, and what computes stays a loop until it is
 * long. Then it goes to Workers: a pool of them, kept for the whole program.
 *
 * **Trap:** A new Worker for each task makes short work slower than one thread.
 *
 * ## The first row that fits
 *
 * A time is that of one task, unless the row says "all". The speed is how many
 * times as fast as one task after another on this thread, on two idle cores of an
 * AMD EPYC (Zen 5).
 *
 * | each task | write | speed | lesson |
 * | --- | --- | --- | --- |
 * | may never end | `Deno.Command` | 1, and it can be killed | `concurrency/worker-pool` |
 * | waits for an answer | `Promise.all` | 5 or more, ten at once | `async/io-bound` |
 * | computes, under 0.1 ms | a loop | 1; at 1 µs a pool 0.5 or less | `concurrency/worker-pool` |
 * | computes, over 20 ms, in a server | `pool.run` | 1; others wait a 20th or less | `concurrency/worker-pool` |
 * | computes, all under 0.1 s, and once | a loop | 1; a new pool 0.5 or less | `concurrency/cpu-bound` |
 * | computes, for longer or often | `pool.map` | 1.5 or more, at 4 ms | `concurrency/worker-pool` |
 *
 * A task that reads a file and computes is two: await the first, and choose for
 * the second. Of hundreds that wait, let [a few](../async/limits.ts) begin at a
 * time. In a server, 50,000 tasks of 5 µs in one loop keep everybody waiting for
 * 0.25 s: make one task of them, for `pool.run`.
 *
 * A task that sums integers runs 2 times as fast or more as
 * [WebAssembly](./compiled.ts), in a loop or in a pool.
 *
 * Tasks that change a variable, in a step with
 * [no `await` inside](../concurrency/interpreter_lock.ts), need no lock. Others
 * pay, each step, so many times what it takes without. `Atomics` is built in, and
 * a word is an item of an `Int32Array` over shared bytes; `lock` and `mutex` are
 * of classes of this book.
 *
 * | they change | write | times | lesson |
 * | --- | --- | --- | --- |
 * | a variable, over an `await` | `using _ = await lock.acquire()` | 2 or more | `async/lock` |
 * | a word of shared bytes | `Atomics.add(words, 0, 1)` | 10 or more | `concurrency/mutex` |
 * | several words | `using _ = mutex.acquire()` | 100 or more | `concurrency/mutex` |
 *
 * ```bench
 * deno task bench choosing mutex
 * ```
 *
 * ## In practice
 *
 * Measure first: `performance.now()` says what is slow, and `deno run --cpu-prof`
 * where. Often a better algorithm or a [cache](../functions/memoize.ts) leaves
 * nothing to choose. In code the rows are:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { Pool } from "../concurrency/pool/mod.ts";
 *
 * const list = [1, 2, 3];
 *
 * const load = async (n: number) => await Promise.resolve(n * n); // it waits
 * assertEquals(await Promise.all(list.map(load)), [1, 4, 9]);
 *
 * const square = (n: number) => n * n; // it computes, and not for long
 * assertEquals(list.map(square), [1, 4, 9]);
 *
 * // it computes for long, so it has a file, whose default export it is
 * type Task = typeof import("../concurrency/pool/square.ts");
 * const file = new URL("../concurrency/pool/square.ts", import.meta.url);
 * await using pool = new Pool<Task>(file);
 * assertEquals(await pool.map(list), [1, 4, 9]);
 * assertEquals(await pool.run(3), 9); // and this thread is free meanwhile
 *
 * // it may never end, and needs `--allow-run`
 * const args = ["eval", "while (true);"];
 * const child = new Deno.Command(Deno.execPath(), { args }).spawn();
 * child.kill();
 * assertEquals((await child.status).success, false);
 * ```
 *
 * ## A new Worker for each task (slow)
 *
 * Workers start one after another, and a start takes about 10 ms. Then each
 * has its share of the tasks, and each task its message, there and back. One
 * thread needs 20 ms for four tasks of 5 ms. Two cores need:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function workersTake(
 *   { tasks, each, starts }: { tasks: number; each: number; starts: number },
 *   { cores = 2, start = 10, message = 0.05 } = {},
 * ): number {
 *   return starts * start + tasks * (each + message) / cores;
 * }
 *
 * const four = { tasks: 4, each: 5 }; // ms
 * assertEquals(workersTake({ ...four, starts: 4 }), 50.1); // a Worker each
 * assertEquals(workersTake({ ...four, starts: 2 }), 30.1); // a new pool of two
 * assertEquals(workersTake({ ...four, starts: 0 }), 10.1); // a pool that is there
 * ```
 *
 * - ✓ workersTake() is when the last Worker is done
 * - ✓ a new pool of two wins once all tasks together take over four starts
 * - ✓ a kept pool of two wins once a task takes longer than its message
 *
 * ## Your turn
 *
 * Say for which tasks a loop, `await`, a pool or a process is best:
 * `deno test lessons/speed/exercises/choosing.ts`
 *
 * ## See also
 *
 * - [Waiting for many](../async/io_bound.ts), and for
 *   [a thousand](../async/limits.ts); [`Pool.map`](../concurrency/worker_pool.ts)
 * - [Python: `concurrent.futures`](https://docs.python.org/3/library/concurrent.futures.html)
 * - [Deno: CPU profiling](https://docs.deno.com/runtime/fundamentals/cpu_profiling/)
 *   and [benchmarks](https://docs.deno.com/runtime/reference/cli/bench/)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/**
 * How many ms `tasks` tasks of `each` ms take, spread evenly over `cores`
 * Workers, each with a core to itself. Workers start one after another, `starts`
 * of them, in `start` ms each: 0 where they are there already. A `message` there
 * and back, in ms, holds its Worker up.
 */
export function workersTake(
  { tasks, each, starts }: { tasks: number; each: number; starts: number },
  { cores = 2, start = 10, message = 0.05 } = {},
): number {
  return starts * start + tasks * (each + message) / cores;
}

Deno.test("workersTake() is when the last Worker is done", () => {
  const cases = [[4, 2, 0, 4], [400, 2, 2, 1], [64, 8, 8, 2]];
  for (const [tasks, cores, starts, message] of cases) {
    const ends = Array<number>(cores).fill(starts * 10);
    for (let n = 0; n < tasks; n++) ends[n % cores] += 3 + message;
    const costs = { cores, start: 10, message };
    const time = workersTake({ tasks, each: 3, starts }, costs);
    assertEquals(time, Math.max(...ends));
  }
});

Deno.test("a new pool of two wins once all tasks together take over four starts", () => {
  for (const tasks of [2, 100]) {
    const times = [39, 40, 41].map((all) =>
      workersTake({ tasks, each: all / tasks, starts: 2 }, { message: 0 }) - all
    );
    assertEquals(times.map(Math.sign), [1, 0, -1]);
  }
});

Deno.test("a kept pool of two wins once a task takes longer than its message", () => {
  for (const tasks of [2, 100]) {
    const times = [0.5, 1, 1.5].map((each) =>
      workersTake({ tasks, each, starts: 0 }, { message: 1 }) - tasks * each
    );
    assertEquals(times.map(Math.sign), [1, 0, -1]);
  }
});
