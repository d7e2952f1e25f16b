/**
 * # Pool
 *
 * Runs the default export of a module on many items, in Workers, and keeps the
 * results in order. However a task or its Worker ends, its promise settles. The
 * lesson on it is [`Pool.map`](../worker_pool.ts).
 *
 * ## One task, or many
 *
 * Workers start when there is work for them, and end when the pool is disposed
 * of. Items and results have the types of the module's function.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * // square.ts: export default (n: number) => n * n;
 * type Square = typeof import("./square.ts");
 * const module = new URL("./square.ts", import.meta.url);
 * await using pool = new Pool<Square>(module, { size: 2 });
 *
 * assertEquals(await pool.run(3), 9);
 * assertEquals(await pool.map([1, 2, 3]), [1, 4, 9]);
 * ```
 *
 * `map` goes on after a failure, and then rejects with the first, in the order of
 * the items. `mapSettled` resolves to how each task ended:
 *
 * ```ts deno
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * await using pool = poolOf((n: number) => {
 *   if (n % 2 === 1) throw new RangeError(`${n} is odd`);
 *   return n / 2;
 * });
 *
 * await assertRejects(() => pool.map([2, 3, 4]), RangeError, "3 is odd");
 * const [two] = await pool.mapSettled([2, 3, 4]);
 * assertEquals(two, { status: "fulfilled", value: 1 });
 * ```
 *
 * ## Options
 *
 * The first three are the constructor's; `run` and `map` take `signal` and
 * `timeLimit`, and `map` also `chunkSize`. Times are in milliseconds. A count or
 * a time that is none is a `RangeError`.
 *
 * | option | says | unless said |
 * | --- | --- | --- |
 * | `size` | the most Workers | one a core |
 * | `grace` | how long a task may ignore its signal | 100 |
 * | `onStray` | who is told of an error that no task answers for | `console.error` |
 * | `signal` | what calls the tasks off | nothing |
 * | `timeLimit` | how long a task may run, once begun | for ever |
 * | `chunkSize` | the most items in a message | a quarter of a Worker's share |
 *
 * ## Whatever happens
 *
 * | to a task | its promise |
 * | --- | --- |
 * | it throws | rejects with its error, causes and own properties |
 * | its item or result cannot be cloned | rejects, and says which value |
 * | its Worker dies | waits: another Worker runs the task again |
 * | that Worker dies too | rejects with a `PoolError` |
 * | it is called off, or over its time limit | rejects at once |
 * | no Worker starts, three times in a row | rejects with a `PoolError` |
 * | the pool is disposed of | rejects with an `AbortError` |
 *
 * ## How it keeps that
 *
 * - A Worker has one chunk of items at a time. It answers each by a message of
 *   its own, so that what is done is not lost with the Worker.
 * - A Worker holds a Web Lock while it lives. The pool has asked for the same
 *   lock: when it gets it, the Worker is gone, however it went.
 * - One word of shared memory asks a Worker to stop: the task's signal reads it.
 *   One that does not stop within the grace is given up, and replaced.
 *
 * ## Limits
 *
 * - A task that computes and does not look at its signal keeps its thread, and
 *   the program, until it ends. What may never end belongs in a process.
 * - What a task does outside can happen twice, if its Worker dies. Whose doing
 *   that was, nobody can tell: a `close()` that one task leaves to a timer makes
 *   the one that runs by then run again.
 * - A Worker that runs out of memory ends the program. One of
 *   `node:worker_threads` with `resourceLimits` ends alone.
 * - Values are cloned, and none is transferred: piscina can.
 *
 * ## Beside others
 *
 * Five thousand tiny tasks, on two cores of an AMD EPYC, take about as long one by
 * one as with poolifier, and at most half as long as with piscina. Through `map`
 * they take at most half the time that they take one by one. Each awaited before
 * the next, they take a little longer than by bare `postMessage`.
 *
 * ```bench
 * deno task bench pool/
 * ```
 *
 * ## See also
 *
 * - [HTML: what is cloned, and how](https://html.spec.whatwg.org/multipage/structured-data.html)
 * - [MDN: Web Locks](https://developer.mozilla.org/en-US/docs/Web/API/Web_Locks_API)
 * - [Node.js: `resourceLimits`](https://nodejs.org/api/worker_threads.html#new-workerfilename-options)
 * - [piscina](https://github.com/piscinajs/piscina) and
 *   [poolifier](https://github.com/poolifier/poolifier)
 *
 * @module
 */
import { Pool, type PoolOptions } from "./pool.ts";
import type { TaskSignal } from "./worker.ts";

export {
  type Item,
  type MapOptions,
  Pool,
  PoolError,
  type PoolOptions,
  type Result,
  type RunOptions,
  type TaskModule,
} from "./pool.ts";
export type { TaskSignal } from "./worker.ts";

/**
 * A pool for a task written in place, for examples and tests. The Workers see
 * nothing but its source, so it may use only its parameters and globals.
 */
export function poolOf<Item, Result>(
  task: (item: Item, signal: TaskSignal) => Result,
  options?: PoolOptions,
): Pool<{ default: typeof task }> {
  const source = encodeURIComponent(`export default ${task}`);
  return new Pool(new URL(`data:text/javascript,${source}`), options);
}
