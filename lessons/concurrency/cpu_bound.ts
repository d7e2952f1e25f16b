/**
 * # CPU-bound work
 *
 * Python hands heavy arithmetic to processes, because its threads take turns
 * at one interpreter. TypeScript hands it to Workers, which are threads with
 * an interpreter each. First the sum must be right: Python's `int` is exact at
 * any size, and `number` is a double.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## The work
 *
 * The sum of the squares below `n`, one multiplication per term. From 300,081
 * terms it is past 2 ** 53, where doubles lie two apart; from 300,082 the sum
 * of doubles is wrong:
 *
 * ```python
 * def count(n):
 *     total = 0
 *     for i in range(n):
 *         total += i * i
 *     return total
 *
 * print(count(300_081), count(300_082))
 * ```
 *
 * ```text
 * 9007246944223880 9007336992830441
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(unguardedCount(300_081), 9007246944223880);
 * assertEquals(unguardedCount(300_082), 9007336992830440); // One too few.
 * assertEquals(BigInt(unguardedCount(10 ** 7)) - count(10 ** 7), 382_098_496n);
 * ```
 *
 * ## Exact, and fast again
 *
 * `bigint` is exact, and many times slower: every sum is a new object on the
 * heap. Two machine numbers do as well, if one of them is what the other lost:
 * a double keeps the upper digits, `Math.imul` the lower 32 bits.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const i = 2_000_000_011;
 * const rounded = i * i; // A double: the upper digits.
 * const low = Math.imul(i, i) >>> 0; // Modulo 2 ** 32: the lower bits.
 * const high = Math.round((rounded - low) / 2 ** 32); // Whole, but for rounding.
 *
 * assertEquals((BigInt(high) << 32n) + BigInt(low), 4_000_000_044_000_000_121n);
 * assertEquals(BigInt(rounded), 4_000_000_044_000_000_000n);
 * ```
 *
 * {@link count} does this once per chunk of terms. The chunk shrinks as `n`
 * grows ({@link chunkSize}), and what cannot be summed exactly is refused:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * assertEquals(count(10 ** 7), 333333283333335000000n);
 * assertEquals(count(2 ** 31 - 1, 2 ** 31), (2n ** 31n - 1n) ** 2n);
 * assertThrows(() => count(2 ** 31 + 1), RangeError, "from 0 to 2147483648");
 * assertThrows(() => count(0.5), RangeError, "from 0 to 2147483648");
 * ```
 *
 * ## Four counts, two at a time
 *
 * `Pool.map` starts processes, hands out the arguments and keeps the order of
 * the results:
 *
 * ```python native
 * from multiprocessing import Pool
 *
 * def count(n):
 *     return sum(i * i for i in range(n))
 *
 * if __name__ == "__main__":
 *     with Pool(2) as pool:
 *         print(pool.map(count, [10, 100, 1_000, 10_000]))
 * ```
 *
 * ```text
 * [285, 328350, 332833500, 333283335000]
 * ```
 *
 * A Worker is a thread with a heap and an event loop of its own. It runs a
 * module, not a function, and a number travels each way as a message:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * using workers = new TwoWorkers();
 *
 * assertEquals(
 *   await workers.count([10, 100, 1_000, 10_000]),
 *   [285n, 328350n, 332833500n, 333283335000n],
 * );
 * ```
 *
 * Four counts of 10 ** 7 on two x86-64 cores, Deno 2.9.6, CPython 3.11, gcc 12,
 * times as fast as `serial`. `async` is `Promise.all` over async functions;
 * cold includes starting and stopping the Workers, in CPython the `Pool`:
 *
 * |                        |  warm |  cold |
 * | ---------------------- | ----: | ----: |
 * | serial                 |     1 |     1 |
 * | async                  |  1.00 |       |
 * | Workers                |  1.89 |  0.35 |
 * | WebAssembly            |  3.09 |       |
 * | WebAssembly in Workers |  5.74 |  0.62 |
 * | C -O2                  |  1.00 |       |
 * | CPython serial         | 0.011 |       |
 * | CPython threads        | 0.011 |       |
 * | CPython processes      | 0.021 | 0.021 |
 *
 * ```bench
 * deno task bench cpu_bound
 * ```
 *
 * CPython itself is started once and asked through a pipe, which its rows
 * include; C is called in this process.
 *
 * ## Often said, and wrong
 *
 * That four threads should beat one count without threads four times over. Four
 * threads count four times as much: on four cores and without a lock they would
 * take as long as one, and in CPython they take as long as four, as in the
 * table.
 *
 * What does surprise: a thread whose wait is over, for a lock or a socket, does
 * not run yet. While another thread counts, it waits for the interpreter, each
 * time up to one switch interval: 5 ms if nobody sets it, here an hour
 * ({@link [concurrency/interpreter-lock]}).
 *
 * ```python native
 * import sys
 * from threading import Lock, Thread
 *
 * print(sys.getswitchinterval())
 * sys.setswitchinterval(3600)
 * answer, terms = Lock(), []
 * answer.acquire()
 *
 * def wait():
 *     answer.acquire()
 *     if not getattr(sys, "_is_gil_enabled", lambda: True)():
 *         counting.join()  # without a GIL, the wait is over at once
 *     print(len(terms))
 *
 * def count():
 *     answer.release()
 *     for i in range(100_000): terms.append(i * i)
 *
 * waiting, counting = Thread(target=wait), Thread(target=count)
 * waiting.start()
 * counting.start()
 * ```
 *
 * ```text
 * 0.005
 * 100000
 * ```
 *
 * That asyncio gets round the interpreter lock. Its coroutines share one thread,
 * and what never waits never gives way:
 *
 * ```python
 * import asyncio
 * from threading import get_ident
 *
 * async def count(n):
 *     return sum(i * i for i in range(n)), get_ident()
 *
 * async def main():
 *     counts = await asyncio.gather(*map(count, [100] * 5))
 *     print(len(counts), "counts, threads:", len({who for _, who in counts}))
 *
 * asyncio.run(main())
 * ```
 *
 * ```text
 * 5 counts, threads: 1
 * ```
 *
 * `Promise.all` starts nothing either. An async function runs on its caller's
 * thread, and here has nothing to wait for: each count has ended before the next
 * begins, and all before `Promise.all` is called.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const log: string[] = [];
 * const counts = ["a", "b"].map(async (name) => {
 *   log.push(`${name} starts`);
 *   count(1_000);
 *   log.push(`${name} ends`);
 * });
 *
 * assertEquals(log, ["a starts", "a ends", "b starts", "b ends"]);
 * await Promise.all(counts);
 * ```
 *
 * ## Beware
 *
 * Sixty-four bits are not enough either. The sum of 10 ** 7 squares needs 69:
 * signed, 64 bits hold the sums to n = 3,024,617, unsigned to 3,810,778, and a
 * typed array cuts off the rest without a word.
 *
 * ```ts
 * import { assert, assertEquals } from "@std/assert";
 *
 * assertEquals(BigInt64Array.of(count(10 ** 7))[0], 1291890006563070912n);
 * assert(count(3_024_617) < 2n ** 63n && count(3_024_618) >= 2n ** 63n);
 * assert(count(3_810_778) < 2n ** 64n && count(3_810_779) >= 2n ** 64n);
 * ```
 *
 * Workers cost more than a small count. Cold, two of them make 10 ** 7 three
 * times as slow; with `COUNT_N=10000` even warm ones do worse, for the
 * messages. A clock that starts when the processes or Workers are already there
 * leaves their start out.
 *
 * ## In practice
 *
 * Measure first: waiting is {@link [async/io-bound]}, not this. Then make
 * one thread fast, in TypeScript or {@link [speed/compiled]}, before two.
 * Keep Workers and hand them whole tasks, best with
 * {@link [concurrency/worker-pool]}; `navigator.hardwareConcurrency` says how
 * many. A sum that fits 2 ** 53 needs none of the arithmetic here.
 *
 * ## Proven below
 *
 * - unguardedCount() is exact to 300,081 and wrong at 300,082
 * - count() and bigintCount() are exact where unguardedCount() is not
 * - count() is exact for every n and every range up to 2 ** 31
 * - count() is exact around the ends of lanes and chunks
 * - count() carries sums that a number cannot hold
 * - count() refuses what is not an integer from 0 to 2 ** 31
 * - chunkSize() keeps the rounding of a chunk below 2 ** 31
 * - TwoWorkers answer in the order of the questions
 * - TwoWorkers refuse what count() refuses
 *
 * ## See also
 *
 * - [multiprocessing](https://docs.python.org/3/library/multiprocessing.html)
 * - [sys.getswitchinterval](https://docs.python.org/3/library/sys.html#sys.getswitchinterval)
 * - [The Number type](https://tc39.es/ecma262/#sec-ecmascript-language-types-number-type)
 * - [Math.imul](https://tc39.es/ecma262/#sec-math.imul)
 * - [BigInt64Array](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/BigInt64Array)
 * - [Workers in Deno](https://docs.deno.com/runtime/reference/web_platform_apis/#web-workers)
 *
 * @module
 */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import fc from "fast-check";
import {
  type Bounds,
  chunkSize,
  closedForm,
  count,
  limit,
  rangeOf,
} from "./count/count.ts";

export { type Bounds, chunkSize, closedForm, count, limit };

/**
 * The sum of squares below `n` in doubles: rounded, on purpose, and wrong from
 * n = 300,082.
 */
export function unguardedCount(n: number): number {
  let total = 0;
  for (let i = 0; i < n; i++) total += i * i;
  return total;
}

/** The sum of squares below `n` in bigints: exact, and slow. */
export function bigintCount(n: number): bigint {
  let total = 0n;
  for (let i = 0n; i < n; i++) total += i * i;
  return total;
}

/** Two Workers, kept to count again and again. Disposing stops them. */
export class TwoWorkers implements Disposable {
  readonly #workers: { worker: Worker; waiting: ((sum: bigint) => void)[] }[];

  /**
   * Starts both.
   *
   * @param module answers a number with its count; needs permission to be read.
   */
  constructor(module: URL = new URL("./count/worker.ts", import.meta.url)) {
    this.#workers = [0, 1].map(() => {
      const worker = new Worker(module, { type: "module" });
      const waiting: ((sum: bigint) => void)[] = [];
      worker.onmessage = ({ data }) => waiting.shift()?.(data);
      return { worker, waiting };
    });
  }

  /**
   * The counts of `ns`, in their order. The Workers take turns, and each answers
   * in the order in which it was asked.
   *
   * @throws {RangeError} (rejects) if `count` refuses one of them: no Worker
   * is asked.
   */
  async count(ns: number[]): Promise<bigint[]> {
    for (const n of ns) rangeOf([n]);
    return await Promise.all(ns.map((n, place) => {
      const { worker, waiting } = this.#workers[place % 2];
      worker.postMessage(n);
      return new Promise<bigint>((answer) => waiting.push(answer));
    }));
  }

  /** Stops both Workers. */
  [Symbol.dispose](): void {
    for (const { worker } of this.#workers) worker.terminate();
  }
}

Deno.test("unguardedCount() is exact to 300,081 and wrong at 300,082", () => {
  let rounded = 0, exact = 0n, n = 0;
  for (; BigInt(rounded) === exact; n++) {
    rounded += n * n;
    exact += BigInt(n) ** 2n;
  }
  assertEquals(n, 300_082);
  assertEquals(BigInt(unguardedCount(n)), closedForm(n) - 1n);
});

Deno.test("count() and bigintCount() are exact where unguardedCount() is not", () => {
  assertEquals(count(300_082), closedForm(300_082));
  assertEquals(bigintCount(300_082), closedForm(300_082));
});

/** The same cases in every run. */
const seeded = { seed: 20_000, numRuns: 300 };

Deno.test("count() is exact for every n and every range up to 2 ** 31", () => {
  const cases = fc.tuple(fc.nat(limit), fc.nat(10 ** 6));
  fc.assert(
    fc.property(cases, ([from, n]) => {
      const to = Math.min(from + n, limit);
      assertEquals(count(from, to), closedForm(from, to));
      assertEquals(count(n), closedForm(n));
    }),
    seeded,
  );
});

Deno.test("count() is exact around the ends of lanes and chunks", () => {
  for (const end of [0, 3, 2 ** 14, 2 ** 15, limit - 1100, limit - 20]) {
    for (let from = end; from <= end + 10; from++) {
      for (let to = end; to <= end + 20; to++) {
        assertEquals(count(from, to), closedForm(from, to));
      }
    }
  }
});

Deno.test("count() carries sums that a number cannot hold", () => {
  const from = limit - 2 ** 24;
  assert(closedForm(from, limit) / 2n ** 32n > 2n ** 53n);
  assertEquals(count(from, limit), closedForm(from, limit));
});

Deno.test("count() refuses what is not an integer from 0 to 2 ** 31", () => {
  const message = "expected an integer from 0 to 2147483648, got ";
  for (const n of [-1, 0.5, NaN, Infinity, limit + 1]) {
    assertThrows(() => count(n), RangeError, `${message}${n}`);
    assertThrows(() => count(n, limit), RangeError, `${message}${n}`);
    assertThrows(() => count(0, n), RangeError, `${message}${n}`);
  }
});

Deno.test("chunkSize() keeps the rounding of a chunk below 2 ** 31", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: limit }), (to) => {
      const terms = BigInt(chunkSize(to)), square = BigInt(to) ** 2n;
      const roundings = 2n * terms, largest = terms * square;
      assert(roundings * largest < 2n ** 31n * 2n ** 53n);
    }),
    seeded,
  );
  assertEquals(chunkSize(limit), 1024);
});

const ignore = Deno.permissions.querySync({
  name: "read",
  path: import.meta.dirname,
}).state !== "granted";

Deno.test(
  "TwoWorkers answer in the order of the questions",
  { ignore },
  async () => {
    using workers = new TwoWorkers();
    const ns = [10 ** 6, 0, 1, 300_082, 5];
    const counts = ns.map((n) => closedForm(n));
    assertEquals(
      await Promise.all([workers.count(ns), workers.count(ns)]),
      [counts, counts],
    );
  },
);

Deno.test("TwoWorkers refuse what count() refuses", { ignore }, async () => {
  using workers = new TwoWorkers();
  await assertRejects(() => workers.count([5, -1]), RangeError, "got -1");
  assertEquals(await workers.count([5, 6]), [30n, 55n]);
});
