/**
 * # So many at once
 *
 * Python bounds what is under way with a semaphore, or with the size of a pool.
 * What a promise stands for has started when you hold it, so in TypeScript the
 * limit goes on the calls. Hand over the function and its arguments, as in
 * `settleAll(urls, 3, load)`.
 *
 * **Trap:** Slicing a list of promises limits nothing: all of them have started.
 *
 * ## Three work, the others wait
 *
 * Five tasks share a semaphore of three. `settleAll` runs three loops over one
 * iterator, so each item goes to the loop that is free first. (`Promise.try`
 * calls `work`, and makes a rejection of what it throws.)
 *
 * ```python
 * import asyncio
 *
 * async def work(n):
 *     global active, most
 *     async with three:
 *         active += 1
 *         most = max(most, active)
 *         await asyncio.sleep(0)
 *         active -= 1
 *         return n * n
 *
 * async def main():
 *     print(await asyncio.gather(*map(work, range(5))), most)
 *
 * active = most = 0
 * three = asyncio.Semaphore(3)
 * asyncio.run(main())
 * ```
 *
 * ```text
 * [0, 1, 4, 9, 16] 3
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * async function settleAll<T, R>(
 *   items: readonly T[],
 *   limit: number,
 *   work: (item: T) => Promise<R>,
 * ): Promise<PromiseSettledResult<R>[]> {
 *   if (!(limit >= 1)) throw new RangeError(`a limit of ${limit}`);
 *   const settled: PromiseSettledResult<R>[] = [];
 *   const queue = items.entries();
 *   const takeTurns = async () => {
 *     for (const [index, item] of queue) {
 *       [settled[index]] = await Promise.allSettled([Promise.try(work, item)]);
 *     }
 *   };
 *   const length = Math.min(limit, items.length);
 *   await Promise.all(Array.from({ length }, takeTurns));
 *   return settled;
 * }
 *
 * let [active, most] = [0, 0];
 * const settled = await settleAll([0, 1, 2, 3, 4], 3, async (n) => {
 *   most = Math.max(most, ++active);
 *   await null;
 *   active--;
 *   return n * n;
 * });
 *
 * assertEquals(settled.at(-1), { status: "fulfilled", value: 16 });
 * assertEquals(most, 3);
 * ```
 *
 * - ✓ `settleAll()` keeps failures beside results, in the order of the items
 * - ✓ `settleAll()` starts the next item when one ends, and not before
 *
 * ## In practice
 *
 * Take `p-limit`, whose one limit several callers can share: after
 * `const three = pLimit(3)`, write `three(() => load(url))` where you would write
 * `load(url)`. Or take `pooledMap` of `@std/async`. They differ in what a failure
 * does to the rest: `pooledMap` stops once its places are full, `p-limit` goes on,
 * and so does `settleAll`. Set the limit by what has to answer: a server, a disk.
 *
 * ## A slice of promises is no limit (silent)
 *
 * Python's coroutines would wait to be awaited. These ten
 * [have started](./event_loop.ts) before the first three are looked at:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let started = 0;
 * const load = async (n: number) => {
 *   started++;
 *   return n;
 * };
 * const promises = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(load);
 * await Promise.all(promises.slice(0, 3));
 *
 * assertEquals(started, 10);
 * ```
 *
 * ## Your turn
 *
 * `all` works on everything at once. Let three run at a time, and keep the
 * results in order: `deno test lessons/async/exercises/limits.ts`
 *
 * ## See also
 *
 * - [`async` starts at the call](./event_loop.ts)
 * - [Python: `asyncio.Semaphore`](https://docs.python.org/3/library/asyncio-sync.html#asyncio.Semaphore)
 * - [`@std/async`: `pooledMap`](https://github.com/denoland/std/blob/main/async/pool.ts)
 * - [`p-limit`](https://github.com/sindresorhus/p-limit)
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";

/**
 * Works on all items, on at most `limit` of them at once, and resolves to what
 * became of each, in their order.
 *
 * @throws {RangeError} if `limit` is less than 1, or not a number.
 */
export async function settleAll<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<PromiseSettledResult<R>[]> {
  if (!(limit >= 1)) throw new RangeError(`a limit of ${limit}`);
  const settled: PromiseSettledResult<R>[] = [];
  const queue = items.entries();
  const takeTurns = async () => {
    for (const [index, item] of queue) {
      [settled[index]] = await Promise.allSettled([Promise.try(work, item)]);
    }
  };
  const length = Math.min(limit, items.length);
  await Promise.all(Array.from({ length }, takeTurns));
  return settled;
}

Deno.test("settleAll() keeps failures beside results, in the order of the items", async () => {
  const settled = await settleAll([3, 2, 1], 2, async (turns) => {
    for (let turn = 0; turn < turns; turn++) await null;
    if (turns === 2) throw new Error("two");
    return turns;
  });
  const results = settled.map((one) =>
    one.status === "fulfilled" ? one.value : one.reason.message
  );
  assertEquals(results, [3, "two", 1]);
});

Deno.test("settleAll() starts the next item when one ends, and not before", async () => {
  const started: number[] = [];
  const calls = [0, 1, 2].map(() => Promise.withResolvers<void>());
  const all = settleAll([0, 1, 2], 2, (n) => {
    started.push(n);
    return calls[n].promise;
  });
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  await turn();
  assertEquals(started, [0, 1]);
  calls[1].resolve();
  await turn();
  assertEquals(started, [0, 1, 2]);
  calls[0].resolve();
  calls[2].resolve();
  await all;
});

Deno.test("settleAll() takes a function that throws before it returns a promise", async () => {
  const reason = new Error("at once");
  const [outcome] = await settleAll([1], 1, () => {
    throw reason;
  });
  assertEquals(outcome, { status: "rejected", reason });
});

Deno.test("settleAll() takes a limit that is larger than the list", async () => {
  const settled = await settleAll([1], Infinity, (n) => Promise.resolve(n));
  assertEquals(settled, [{ status: "fulfilled", value: 1 }]);
});

Deno.test("settleAll() refuses a limit under which nothing would be done", async () => {
  const work = () => Promise.resolve();
  await assertRejects(() => settleAll([1], 0, work), RangeError, "limit of 0");
  await assertRejects(() => settleAll([1], NaN, work), RangeError, "NaN");
});
