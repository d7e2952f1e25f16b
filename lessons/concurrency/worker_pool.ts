/**
 * # `Pool.map`
 *
 * Python's `Pool.map` spreads a function over processes and keeps the results in
 * order. Deno has no pool of Workers; the [Pool](./pool/mod.ts) of this chapter
 * has the same `map`. Give the function a file of its own, as its default export;
 * what goes in and out is [copied](./workers.ts).
 *
 * **Trap:** A variable set here is not set in a Worker: send it in the item.
 *
 * ## The task has a file of its own
 *
 * Two lines say which file that is: the type tells the compiler what goes in and
 * out, the URL tells each Worker what to load. `await using` ends the Workers with
 * the block, as `with` ends the processes; with `const` this Pool keeps the
 * program from ending. Unless you say a `size`, there is a Worker for each core.
 *
 * ```python native
 * from multiprocessing import Pool
 * RATE = 3
 * def price(n): return n * RATE
 *
 * if __name__ == "__main__":
 *     with Pool(2) as pool:
 *         print(pool.map(price, [1, 2]), pool.apply(price, [7]))
 * ```
 *
 * ```text
 * [3, 6] 21
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { Pool } from "./pool/mod.ts";
 *
 * // The whole of worker_pool/price.ts:
 * // export const settings = { rate: 3 };
 * // export interface Order { n: number; rate?: number }
 * // export default function price({ n, rate }: Order): number {
 * //   return n * (rate ?? settings.rate);
 * // }
 * type Price = typeof import("./worker_pool/price.ts");
 * const file = new URL("./worker_pool/price.ts", import.meta.url);
 *
 * await using pool = new Pool<Price>(file, { size: 2 });
 * assertEquals(await pool.map([{ n: 1 }, { n: 2 }]), [3, 6]);
 * assertEquals(await pool.run({ n: 7 }), 21); // one task
 * ```
 *
 * - ✓ map() runs two tasks at the same time
 * - ✓ map() keeps the order of the items, whichever task ends first
 *
 * ## In practice
 *
 * Keep one pool for the whole program. Give it tasks that take longer than their
 * message, 10 to 100 µs: five thousand squares take at least 50 times as long
 * through `map` as on this thread.
 *
 * ```bench
 * deno task bench worker_pool
 * ```
 *
 * In a project of your own take piscina, as in the next block. It loads the same
 * file; that its types are those which you say, nobody checks. Its program needs
 * `--allow-env` besides `--allow-read`, and ends with `const` all the same.
 *
 * ## A Worker has variables of its own (silent)
 *
 * A forked process begins with its parent's values (up to 3.13, Linux forks unless
 * told otherwise). A Worker loads the file anew, and keeps what stands there from
 * one task to the next: `settings` exists once here, and once in each Worker.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { Piscina } from "piscina"; // deno add npm:piscina
 * import price, { type Order, settings } from "./worker_pool/price.ts";
 *
 * const { href } = new URL("./worker_pool/price.ts", import.meta.url);
 * const pool = new Piscina<Order, number>({ filename: href });
 * const orders: Order[] = [{ n: 1 }, { n: 2 }];
 * settings.rate = 5;
 * assertEquals(orders.map(price), [5, 10]); // on this thread
 * const prices = orders.map((order) => pool.run(order)); // it has no map
 * assertEquals(await Promise.all(prices), [3, 6]); // in Workers
 * assertEquals(await pool.run({ n: 2, rate: settings.rate }), 10);
 * await pool.destroy(); // a program may leave this out
 * ```
 *
 * - ✓ a Worker keeps the variables of its task's file from task to task
 *
 * ## A task that computes hears nobody (slow)
 *
 * Python ends a process in the middle of its work; Deno's `terminate()` interrupts
 * no Worker that computes. So this Pool hands each task a signal: a task that
 * looks at it can be called off, and be given a time limit in ms. What may never
 * end belongs in a process, by `Deno.Command`, which can be killed.
 *
 * ```ts deno
 * import { assertEquals, assertRejects } from "@std/assert";
 * import { Pool } from "./pool/mod.ts";
 *
 * // The whole of worker_pool/search.ts:
 * // import type { TaskSignal } from "../pool/mod.ts";
 * // export default function search(long: boolean, signal: TaskSignal): string {
 * //   while (long) signal.throwIfAborted();
 * //   return "well";
 * // }
 * const file = new URL("./worker_pool/search.ts", import.meta.url);
 * await using pool = new Pool<typeof import("./worker_pool/search.ts")>(file);
 *
 * const late = pool.run(true, { timeLimit: 5 });
 * await assertRejects(() => late, DOMException, "over 5 ms");
 * assertEquals(await pool.run(false), "well");
 * ```
 *
 * - ✓ a task over its time limit rejects, and its Worker answers the next one
 *
 * ## Your turn
 *
 * `scale` sets the rate here, and its Workers do not see it. Mend that:
 * `deno test -A lessons/concurrency/exercises/worker_pool.ts`
 *
 * ## See also
 *
 * - [A Worker gets a copy](./workers.ts)
 * - [Pool](./pool/mod.ts): its options, and what becomes of a task whatever
 *   happens
 * - [Python: `Pool.map`](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.pool.Pool.map)
 *   and [how its processes start](https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods)
 * - [MDN: Worker](https://developer.mozilla.org/en-US/docs/Web/API/Worker)
 * - [piscina](https://github.com/piscinajs/piscina)
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { granted } from "../_kit/granted.ts";
import { Pool, poolOf, type TaskSignal } from "./pool/mod.ts";

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

Deno.test("a Worker keeps the variables of its task's file from task to task", {
  ignore,
}, async () => {
  const source = "let calls = 0; export default () => ++calls";
  const file = new URL(`data:text/javascript,${source}`);
  await using pool = new Pool<{ default: (n: number) => number }>(file, {
    size: 1,
  });
  assertEquals(await pool.map([0, 0, 0]), [1, 2, 3]);
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
