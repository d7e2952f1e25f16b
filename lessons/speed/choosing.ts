/**
 * # Choosing
 *
 * The rule of thumb in Python is "threads for input and output, processes for
 * computing". It is too coarse: in TypeScript what waits is a promise, and what
 * computes goes to a Worker only if it takes longer than the way there. How
 * long that is can be measured, and decides better than a rule.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## The table
 *
 * The first row that fits a task decides. Every choice links to what ran it or
 * measured it:
 *
 * | the task | Python | TypeScript |
 * | --- | --- | --- |
 * | may never end | {@link [concurrency/worker-pool] a process} | {@link [concurrency/worker-pool] `Deno.Command`} |
 * | waits for I/O or other tasks | {@link [async/io-bound] tasks, threads} | {@link [async/io-bound] promises} |
 * | blocks its thread | {@link [async/event-loop] `to_thread`} | {@link [concurrency/interpreter-lock] a Worker} |
 * | is short | {@link breakEven a call} | {@link breakEven a call} |
 * | shares what it changes | {@link [concurrency/mutex] a `Lock`} | {@link [concurrency/mutex] `Atomics`} |
 * | loops over machine numbers | {@link [speed/compiled] C, Cython} | {@link [speed/compiled] WebAssembly} |
 * | computes | {@link [concurrency/cpu-bound] processes} | {@link [concurrency/cpu-bound] Workers} |
 *
 * What may never end gets a process, because `terminate()` does not stop a
 * Worker that computes.
 *
 * ## What it costs
 *
 * Times, in units of 1,000 promises made and awaited, about 19 µs
 * (`choosing_bench.ts`); so one promise is 0.001. Whatever is started answers
 * one question and is ended; the count is that of
 * {@link [concurrency/cpu-bound]}.
 *
 * | | Python | TypeScript |
 * | --- | ---: | ---: |
 * | a task, a promise | 0.27 | 0.001 |
 * | a thread, a Worker | 8 | 570 |
 * | a process, a child | 140 forked, 3,800 spawned | 1,200 |
 * | a message there and back: thread, Worker | 2.6 | 2.2 |
 * | a message there and back: process, child | 2.4 | 3.3 |
 * | four counts to 10 ** 7, one by one | 67,000 | 740 |
 * | in two processes, two Workers, kept | 37,000 | 410 |
 * | in two new Workers | | 2,100 |
 * | in WebAssembly, one by one | | 240 |
 *
 * Medians of seven runs on two cores of an AMD EPYC server: Deno 2.9.6, and
 * CPython 3.11 timed inside CPython. A promise costs next to nothing. Starting
 * a Worker costs as much here as starting seventy Python threads, and its code
 * starts cold: keep it.
 *
 * ## When a Worker pays
 *
 * One thread needs `tasks * t` for tasks of length `t`. Workers start one after
 * another, in `workers * start`, and then each has its share:
 * `tasks * (t + message) / workers`. Below {@link breakEven}, where the two are
 * equal, a task is short. With the costs above, four counts pay in Workers that
 * are there, and not in new ones; {@link choose} reads the table:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const [message, start, time] = [2.2, 570, 740 / 4];
 * const kept = breakEven(4, 2, { message });
 * const fresh = breakEven(4, 2, { message, start });
 *
 * assertEquals([kept, fresh], [2.2, 572.2]);
 * assertEquals(choose({ kind: "computes", time }, kept), "computes");
 * assertEquals(choose({ kind: "computes", time }, fresh), "is short");
 * ```
 *
 * ## Measure first
 *
 * A profile may say that there is nothing to choose. Here 21,891 calls (one of
 * them not recursive) ask for 21 numbers: two processes would make as many
 * calls, in 62 % of the time at best; a cache leaves a thousandth of the calls
 * ({@link [functions/memoize]}).
 *
 * ```python
 * import cProfile, pstats
 *
 * def fibonacci(n):
 *     return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
 *
 * profile = cProfile.Profile()
 * profile.runcall(fibonacci, 20)
 * functions = pstats.Stats(profile).get_stats_profile().func_profiles
 * print(functions["fibonacci"].ncalls)
 * ```
 *
 * ```text
 * 21891/1
 * ```
 *
 * ## Often said, and wrong
 *
 * "Threads for I/O, processes for CPU." Too coarse. One thread can wait for all
 * I/O ({@link [async/io-bound]}), and a thread that hashes lets the
 * others run ({@link [concurrency/interpreter-lock]}). Nor is all computing for
 * Workers: in the table of costs, WebAssembly on one thread beats TypeScript on
 * two.
 *
 * "Tasks in threads must be truly independent." These wait for each other at
 * every step, in memory that they share: each sleeps while the count is one short
 * of its turn. What they lose is the gain of a second core.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const module = `data:text/javascript,onmessage = ({ data }) => {
 *   const [count, mine] = data;
 *   const seen = [];
 *   for (let turn = mine; turn < 6; turn += 2) {
 *     Atomics.wait(count, 0, turn - 1);
 *     seen.push(Atomics.add(count, 0, 1));
 *     Atomics.notify(count, 0);
 *   }
 *   postMessage(seen);
 *   close();
 * }`;
 * const count = new Int32Array(new SharedArrayBuffer(4));
 * const turns = await Promise.all([0, 1].map((mine) => {
 *   const { promise, resolve } = Promise.withResolvers();
 *   const worker = new Worker(module, { type: "module" });
 *   worker.onmessage = ({ data }) => resolve(data);
 *   worker.postMessage([count, mine]);
 *   return promise;
 * }));
 *
 * assertEquals(turns, [[0, 2, 4], [1, 3, 5]]);
 * ```
 *
 * ## In practice
 *
 * `performance.now()` tells what is slow, `--cpu-prof-md` where, `Deno.bench`
 * what is faster, if each row checks its result. Make one thread fast. Then
 * keep one pool for the whole program ({@link [concurrency/worker-pool]}) and
 * send it tasks well over the break-even; send several small ones in one
 * message.
 *
 * ## Proven below
 *
 * - choose() names the first row of the table that fits
 * - breakEven() is where Workers take as long as one thread
 *
 * ## See also
 *
 * - [Python: the profilers](https://docs.python.org/3/library/profile.html)
 * - [Deno: CPU profiling](https://docs.deno.com/runtime/fundamentals/cpu_profiling/)
 *   and [benchmarks](https://docs.deno.com/runtime/reference/cli/bench/)
 * - [ECMA-262: `Atomics.wait`](https://tc39.es/ecma262/#sec-atomics.wait)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import page from "./choosing.ts" with { type: "text" };

/** A task, as far as {@link choose} asks. */
export interface Task {
  /** What its time goes into: promises, a call that blocks, or computing. */
  kind: "awaits" | "blocks" | "computes";
  /** How long it computes, in the unit of the costs; unless said, long. */
  time?: number;
  /** Whether it may never end, as a stranger's code may not. */
  endless?: boolean;
  /** Whether it changes what other tasks read meanwhile. */
  shares?: boolean;
  /** Whether it is a loop over numbers of a machine's width. */
  numeric?: boolean;
}

/**
 * The first column of the table's row for a task.
 *
 * @param short the time below which a task is not worth a message: see
 * {@link breakEven}.
 */
export function choose(task: Task, short: number): string {
  const { kind, time = Infinity, endless, shares, numeric } = task;
  if (endless) return "may never end";
  if (kind === "awaits") return "waits for I/O or other tasks";
  if (kind === "blocks") return "blocks its thread";
  if (time < short) return "is short";
  if (shares) return "shares what it changes";
  if (numeric) return "loops over machine numbers";
  return "computes";
}

/** What Workers cost, in any one unit of time. */
export interface Costs {
  /** A message to a Worker and its answer. */
  message: number;
  /**
   * The start of a Worker, which keeps its starter busy; unless said, 0: it is
   * there already.
   */
  start?: number;
}

/**
 * How long each of `tasks` tasks must be for Workers, each with a core to itself
 * and one task at a time, to take no longer than one thread:
 * `workers * start + tasks * (t + message) / workers`, set equal to `tasks * t`
 * and solved for `t`.
 */
export function breakEven(
  tasks: number,
  workers: number,
  { message, start = 0 }: Costs,
): number {
  return (message + workers ** 2 * start / tasks) / (workers - 1);
}

/** The rows of the table on the page, each as its three cells. */
const table = page
  .matchAll(/^ \* \| (.+) \| (\{@link.+\}) \| (\{@link.+\}) \|$/gm)
  .map(([, ...cells]) => cells).toArray();

Deno.test("choose() names the first row of the table that fits", () => {
  const every = { time: 1, shares: true, numeric: true };
  const tasks: Task[] = [
    { ...every, kind: "awaits", endless: true },
    { ...every, kind: "awaits" },
    { ...every, kind: "blocks" },
    { ...every, kind: "computes" },
    { ...every, kind: "computes", time: 4 },
    { kind: "computes", numeric: true },
    { kind: "computes" },
  ];
  const names = tasks.map((task) => choose(task, 4));
  assertEquals(names, table.map(([name]) => name));
});

Deno.test("breakEven() is where Workers take as long as one thread", () => {
  const cases = [[4, 2, 4, 0], [400, 2, 4, 900], [64, 8, 5, 2]];
  for (const [tasks, workers, message, start] of cases) {
    const t = breakEven(tasks, workers, { message, start });
    const ends = Array<number>(workers).fill(workers * start);
    for (let n = 0; n < tasks; n++) ends[n % workers] += t + message;
    assertEquals(Math.max(...ends), tasks * t);
  }
});
