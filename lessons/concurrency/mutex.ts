/**
 * # Shared bytes
 *
 * Python threads guard what they share with a `Lock`. Workers share no objects,
 * but bytes: in an `Int32Array` over a `SharedArrayBuffer`, `count[0]++` loses
 * updates and `Atomics.add` does not. Send messages where you can; take a mutex
 * where several words must change together.
 *
 * **Trap:** `count[0]++` in two Workers loses updates, and in a short test hardly
 * ever does.
 *
 * ## Two read, then both write
 *
 * The barrier leaves nothing to luck: both threads have read 0, and both write 1.
 * `countTogether` lets two Workers meet at the same place.
 *
 * ```python native
 * from threading import Barrier, Thread
 *
 * def increment():
 *     global count
 *     seen = count
 *     both_have_read.wait()
 *     count = seen + 1
 *
 * count, both_have_read = 0, Barrier(2)
 * threads = [Thread(target=increment) for _ in range(2)]
 * for thread in threads: thread.start()
 * for thread in threads: thread.join()
 * print(count)
 * ```
 *
 * ```text
 * 1
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { countTogether } from "./mutex/mod.ts";
 *
 * function racyIncrement(words: Int32Array, between: () => void): void {
 *   const seen = words[0];
 *   between();
 *   words[0] = seen + 1;
 * }
 *
 * function atomicIncrement(words: Int32Array): void {
 *   Atomics.add(words, 0, 1);
 * }
 *
 * assertEquals(await countTogether("racy"), 1);
 * assertEquals(await countTogether("atomic"), 2);
 * ```
 *
 * - ✓ two Workers lose updates with racyIncrement()
 * - ✓ two Workers lose none of 20,000 updates with atomicIncrement()
 *
 * ## In practice
 *
 * Send messages, as [`Pool.map`](./worker_pool.ts) does, and share bytes only
 * for a flag, a counter or a great many numbers. `Atomics.add` takes at least
 * 10 times as long as `count[0]++`, a mutex at least 100 times. To await, take
 * [`navigator.locks`](../async/lock.ts).
 *
 * ```bench
 * deno task bench mutex
 * ```
 *
 * ## A test that takes turns proves nothing (silent)
 *
 * One ends before the next starts, like [short threads](../cpython/threads.ts):
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { countInTurn } from "./mutex/mod.ts";
 *
 * assertEquals(await countInTurn("racy", 1_000_000), 2_000_000);
 * ```
 *
 * ## Two atomic calls are not one step (silent)
 *
 * Between `load` and `store` the other thread takes the seat. `compareExchange`
 * writes only over what it expects, and answers what it found:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * const seats = new Int32Array(new SharedArrayBuffer(8));
 * const free = [7, 8].filter(() => Atomics.load(seats, 0) === 0);
 * for (const guest of free) Atomics.store(seats, 0, guest);
 * assertEquals(free, [7, 8]); // both have found it free, and taken it
 * assertEquals(Atomics.compareExchange(seats, 1, 0, 7), 0);
 * assertEquals(Atomics.compareExchange(seats, 1, 0, 8), 7);
 * ```
 *
 * ## Several words: a mutex
 *
 * `using` holds it to the end of the block. Another thread that asks stands still:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { Mutex } from "./mutex/mod.ts";
 *
 * const memory = new SharedArrayBuffer(12);
 * const [mutex, accounts] = [new Mutex(memory), new Int32Array(memory, 4)];
 *
 * {
 *   using _hold = mutex.acquire();
 *   accounts[0] -= 5;
 *   accounts[1] += 5;
 * }
 * assertEquals([...accounts], [-5, 5]);
 * ```
 *
 * - ✓ two Workers lose none of 20,000 updates under a mutex
 * - ✓ Atomics.wait() keeps promises and timers waiting
 *
 * ## Your turn
 *
 * `claim` gives one seat to two people. Make one of them lose:
 * `deno test lessons/concurrency/exercises/mutex.ts`
 *
 * ## See also
 *
 * - [A Worker gets a copy](./workers.ts)
 * - [Python: `threading.Lock`](https://docs.python.org/3/library/threading.html#lock-objects)
 * - [ECMA-262: `Atomics`](https://tc39.es/ecma262/#sec-atomics-object)
 * - [Ulrich Drepper: Futexes Are Tricky](https://www.akkadia.org/drepper/futex.pdf)
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import { granted } from "../_kit/granted.ts";
import { countInTurn, countTogether } from "./mutex/mod.ts";

const ignore = !granted({ name: "read", path: import.meta.dirname });

Deno.test("two Workers lose updates with racyIncrement()", {
  ignore,
}, async () => {
  assertEquals(await countTogether("racy"), 1);
  assert(await countTogether("racy", 10_000) < 20_000);
});

Deno.test("two Workers lose none of 20,000 updates with atomicIncrement()", {
  ignore,
}, async () => {
  assertEquals(await countTogether("atomic", 10_000), 20_000);
});

Deno.test("two Workers lose none of 20,000 updates under a mutex", {
  ignore,
}, async () => {
  assertEquals(await countTogether("locked", 10_000), 20_000);
});

Deno.test("Workers in turn lose nothing, whatever they do", {
  ignore,
}, async () => {
  for (const kind of ["racy", "atomic", "locked"] as const) {
    assertEquals(await countInTurn(kind, 100), 200);
  }
});

Deno.test("Atomics.wait() keeps promises and timers waiting", async () => {
  const log: string[] = [];
  const timer = new Promise<void>((resolve) =>
    setTimeout(() => resolve(void log.push("timer")))
  );
  const job = Promise.resolve().then(() => log.push("promise"));
  const word = new Int32Array(new SharedArrayBuffer(4));
  assertEquals(Atomics.wait(word, 0, 0, 5), "timed-out");
  log.push("waited");
  await Promise.all([timer, job]);
  assertEquals(log, ["waited", "promise", "timer"]);
});
