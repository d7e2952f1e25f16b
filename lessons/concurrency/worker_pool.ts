/**
 * # `Pool.map`
 *
 * Python's `Pool.map` spreads a function over processes and keeps the results in
 * order. Deno has no pool of Workers; the [Pool](./pool/mod.ts) of this chapter
 * has the same `map`. Its function is the default export of a module of its own,
 * and what goes in and out is copied.
 *
 * **Trap:** The task does not see your variables: what it needs travels in the
 * item.
 *
 * ## The same `map`
 *
 * Where Python names the function, TypeScript names the module that exports it.
 * `await using` ends the Workers with the block, as `with` ends the processes.
 * With `const` they wait for more, and the program does not end.
 *
 * ```python native
 * from multiprocessing import Pool
 *
 * def square(n):
 *     return n * n
 *
 * if __name__ == "__main__":
 *     with Pool(2) as pool:
 *         print(pool.map(square, [1, 2, 3, 4, 5]))
 * ```
 *
 * ```text
 * [1, 4, 9, 16, 25]
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { Pool } from "./pool/mod.ts";
 *
 * // pool/square.ts: export default (n: number) => n * n;
 * type Square = typeof import("./pool/square.ts");
 * const square = new URL("./pool/square.ts", import.meta.url);
 *
 * await using pool = new Pool<Square>(square, { size: 2 });
 * assertEquals(await pool.map([1, 2, 3, 4, 5]), [1, 4, 9, 16, 25]);
 * ```
 *
 * - ✓ map() runs two tasks at the same time
 * - ✓ map() keeps the order of the items, whichever task ends first
 *
 * ## In practice
 *
 * Keep one pool for the whole program, and give it tasks that take longer than
 * their message, which is 10 to 100 µs. `map` puts several items into one
 * message, as Python does. That is no cure: five thousand squares take at least
 * 50 times as long through `map` as on this thread.
 *
 * ```bench
 * deno task bench worker_pool
 * ```
 *
 * ## The task sees its own module (throws)
 *
 * A forked process has copies of its parent's variables. A Worker loads the
 * task's module, and what that imports. `poolOf`, for examples, makes a module of
 * the function's source: `rate` is not in it.
 *
 * ```ts deno
 * import { assertEquals, assertRejects } from "@std/assert";
 * import { poolOf } from "./pool/mod.ts";
 *
 * const rate = 3;
 * await using lost = poolOf((n: number) => n * rate);
 * await assertRejects(() => lost.map([1, 2]), ReferenceError, "rate");
 *
 * type Order = { n: number; rate: number };
 * await using told = poolOf(({ n, rate }: Order) => n * rate);
 * assertEquals(await told.map([{ n: 1, rate }, { n: 2, rate }]), [3, 6]);
 * ```
 *
 * ## A task that computes hears nobody (slow)
 *
 * Python ends a process in the middle of its work. In Deno `terminate()` does not
 * interrupt a Worker that computes, so a task is handed a signal, and must look
 * at it. Then it can be called off, or given a time limit:
 *
 * ```ts deno
 * import { assertEquals, assertRejects } from "@std/assert";
 * import { poolOf, type TaskSignal } from "./pool/mod.ts";
 *
 * await using pool = poolOf((endless: boolean, signal: TaskSignal) => {
 *   while (endless) signal.throwIfAborted();
 *   return "well";
 * });
 *
 * const late = pool.run(true, { timeLimit: 5 });
 * await assertRejects(() => late, DOMException, "over 5 ms");
 * assertEquals(await pool.run(false), "well");
 * ```
 *
 * - ✓ a task over its time limit rejects, and its Worker answers the next one
 *
 * A task that does not look keeps its thread busy to its end, though its result
 * is no longer wanted. What may never end belongs in a process, by
 * `Deno.Command`, which can be killed.
 *
 * ## Your turn
 *
 * The task of this pool uses a variable of its module:
 * `deno test -A lessons/concurrency/exercises/worker_pool.ts` says what is
 * missing.
 *
 * ## See also
 *
 * - [A Worker gets a copy](./workers.ts)
 * - [Pool](./pool/mod.ts): its options, and what becomes of a task whatever
 *   happens
 * - [Python: `Pool.map`](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.pool.Pool.map)
 * - [MDN: Worker](https://developer.mozilla.org/en-US/docs/Web/API/Worker)
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { granted } from "../_kit/granted.ts";
import { poolOf, type TaskSignal } from "./pool/mod.ts";

const ignore = !granted({ name: "read", path: import.meta.dirname });

/** How many tasks have begun, in memory that their Workers share. */
type Begun = Int32Array<SharedArrayBuffer>;

function counter(): Begun {
  return new Int32Array(new SharedArrayBuffer(4));
}

Deno.test("map() runs two tasks at the same time", { ignore }, async () => {
  await using pool = poolOf((begun: Begun) => {
    Atomics.add(begun, 0, 1);
    while (Atomics.load(begun, 0) < 2); // each waits for the other
    return "both";
  }, { size: 2 });
  const begun = counter();
  assertEquals(await pool.map([begun, begun]), ["both", "both"]);
});

Deno.test("map() keeps the order of the items, whichever task ends first", {
  ignore,
}, async () => {
  await using pool = poolOf(({ n, ended }: { n: number; ended: Begun }) => {
    while (n === 0 && Atomics.load(ended, 0) === 0); // the first ends last
    Atomics.add(ended, 0, 1);
    return n;
  }, { size: 2 });
  const ended = counter();
  const items = [0, 1].map((n) => ({ n, ended }));
  assertEquals(await pool.map(items), [0, 1]);
});

Deno.test(
  "a task over its time limit rejects, and its Worker answers the next one",
  {
    ignore,
  },
  async () => {
    await using pool = poolOf((endless: boolean, signal: TaskSignal) => {
      while (endless && !signal.aborted);
      const id: unknown = Reflect.get(globalThis, "id") ?? crypto.randomUUID();
      Reflect.set(globalThis, "id", id); // the Worker's own
      return id;
    }, { size: 1, grace: 2 ** 31 - 1 });
    const id = await pool.run(false);
    const late = pool.run(true, { timeLimit: 20 });
    await assertRejects(() => late, DOMException, "over 20 ms");
    assertEquals(await pool.run(false), id);
  },
);
