/**
 * # A mutex
 *
 * Python threads share every object, and guard it with a `Lock`. Workers share
 * the bytes of a `SharedArrayBuffer`: there `count[0]++` loses updates,
 * `Atomics.add` does not, and `compareExchange`, `wait` and `notify` make a
 * mutex for more than one step. Code that can await takes `navigator.locks`.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## A lost update, made certain
 *
 * `count += one()` reads, calls, then writes. The barrier leaves nothing to
 * luck: two threads read 0, and both write 1.
 *
 * ```python native
 * from concurrent.futures import ThreadPoolExecutor
 * import threading
 *
 * count = 0
 * both_have_read = threading.Barrier(2)
 *
 * def one():
 *     both_have_read.wait()
 *     return 1
 *
 * def increment():
 *     global count
 *     count += one()
 *
 * with ThreadPoolExecutor(2) as pool:
 *     for _ in range(2): pool.submit(increment)
 * print(count)
 * ```
 *
 * ```text
 * 1
 * ```
 *
 * {@link countInWorkers} lets two Workers meet at the same place, between read
 * and write of {@link RacyCounter}. In {@link AtomicCounter} there is no such
 * place: `Atomics.add` reads, adds and writes in one step.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(await countInWorkers("racy"), 1);
 * assertEquals(await countInWorkers("atomic"), 2);
 * ```
 *
 * ## At most one owner
 *
 * A *mutex* makes many steps one: between acquire and release, its owner is
 * alone. Python's `RLock` knows its owner; a `Lock` is anybody's to release:
 *
 * ```python native
 * from concurrent.futures import ThreadPoolExecutor
 * import threading
 *
 * for lock in threading.Lock(), threading.RLock():
 *     lock.acquire()
 *     with ThreadPoolExecutor(1) as stranger:
 *         print(stranger.submit(lock.release).exception())
 * ```
 *
 * ```text
 * None
 * cannot release un-acquired lock
 * ```
 *
 * A {@link Mutex} has an owner, whose second `acquire` is refused as well: it
 * would wait for itself. `using` releases as the block ends or throws, and is
 * content with `undefined` where `tryAcquire` comes too late.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const memory = new SharedArrayBuffer(4);
 * const [ours, theirs] = [new Mutex(memory), new Mutex(memory)];
 * {
 *   using _hold = ours.acquire();
 *   using late = theirs.tryAcquire();
 *   assertEquals(late, undefined);
 *   assertThrows(() => theirs.release(), Error, "not held here");
 *   assertThrows(() => ours.acquire(), Error, "already held here");
 * }
 * using _hold = theirs.acquire();
 *
 * assertEquals(await countInWorkers("locked", 10_000), 20_000);
 * ```
 *
 * ## How it works
 *
 * The mutex is one word: 0 is free, 1 held, 2 held and perhaps waited for.
 *
 * - *Acquire* writes 1 by `compareExchange`, which writes only where it finds
 *   0, so only one thread succeeds. The others write 2 by `exchange` and,
 *   unless that found 0, sleep: `wait(word, 0, 2)`. Who wakes writes 2 again,
 *   not 1: others may still be asleep.
 * - `wait` compares and falls asleep in one step. If a release came between,
 *   the word is no longer 2, and `wait` returns at once: no wake-up is missed.
 * - *Release* writes 0, and wakes one sleeper by `notify` if it found 2. With
 *   nobody waiting, a mutex is two atomic operations.
 *
 * ## The everyday lock
 *
 * `navigator.locks` waits without blocking the thread, in one isolate or
 * between Workers ({@link [singleton/thread-safety]}). {@link locks} is the
 * same object, with the types that Deno lacks. `+=` reads, then awaits, and
 * loses updates ({@link [async/event-loop]}), but not under a lock:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let count = 0;
 * const increment = async () => count += await Promise.resolve(1);
 * const locked = () => locks.request("count", {}, increment);
 * await Promise.all([locked(), locked()]);
 *
 * assertEquals(count, 2);
 * ```
 *
 * ## Often said, and wrong
 *
 * "A thousand threads count to 1000 because of the lock." They do without, each
 * done before the next has started; such a test says nothing of the lock. Two
 * threads that loop over `count += 1` lose updates up to CPython 3.9, none from
 * 3.10 with the GIL (measured on 3.8, 3.9, 3.10 and 3.13); the first cell loses
 * one on each.
 *
 * ```python native
 * from contextlib import nullcontext
 * from threading import Lock, Thread
 *
 * def increment(lock):
 *     global count
 *     with lock:
 *         count += 1
 *
 * for lock in Lock(), nullcontext():
 *     count = 0
 *     threads = [Thread(target=increment, args=[lock]) for _ in range(1000)]
 *     for thread in threads: thread.start()
 *     for thread in threads: thread.join()
 *     print(count)
 * ```
 *
 * ```text
 * 1000
 * 1000
 * ```
 *
 * "`append` is three steps, so threads corrupt a list." The steps are inside
 * the interpreter, which guards them, by one lock or by one per list:
 *
 * ```python native
 * from concurrent.futures import ThreadPoolExecutor
 *
 * items = []
 * with ThreadPoolExecutor(4) as pool:
 *     pool.map(items.append, range(10_000))
 * print(len(items))
 * ```
 *
 * ```text
 * 10000
 * ```
 *
 * `Array.prototype.push` needs no guard: no array is in two threads. A vector
 * in shared bytes does. Where two pushes interleave, the 7 is lost:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const vector = new Int32Array(new SharedArrayBuffer(12));
 * const lengths = [vector[0], vector[0]];
 * vector[1 + lengths[0]] = 7;
 * vector[1 + lengths[1]] = 8;
 * for (const length of lengths) vector[0] = length + 1;
 * assertEquals([...vector], [1, 8, 0]);
 * ```
 *
 * ## Beware
 *
 * ```ts
 * import { assert, assertEquals } from "@std/assert";
 *
 * // Made to take turns, Workers lose nothing: such a test proves nothing.
 * assertEquals(await countInTurn("racy", 1_000_000), 2_000_000);
 * assert(await countInWorkers("racy", 1_000_000) < 2_000_000); // they overlap
 *
 * // Deno's main thread may wait: its timers and promises stand still.
 * const word = new Int32Array(new SharedArrayBuffer(4));
 * assertEquals(Atomics.wait(word, 0, 7), "not-equal");
 * assertEquals(Atomics.wait(word, 0, 0, 1), "timed-out");
 * ```
 *
 * ## In practice
 *
 * Share nothing, and send messages ({@link [concurrency/worker-pool]}). A mutex
 * is for several words that change together in code that does not await; its
 * cost stands in {@link [concurrency/interpreter-lock]}.
 *
 * ## Proven below
 *
 * - Mutex has one owner, until the block ends or throws
 * - Mutex refuses release by a stranger
 * - Mutex refuses its owner a second time
 * - Mutex wakes one of two who wait
 * - Mutex taken after a wait has others woken, too
 * - RacyCounter loses one update of two
 * - AtomicCounter keeps 20,000 updates
 * - LockedCounter keeps 20,000 updates
 *
 * ## See also
 *
 * - [`threading`: `Lock` and `RLock`](https://docs.python.org/3/library/threading.html#lock-objects)
 * - [A list's lock in free-threaded Python](https://docs.python.org/3/howto/free-threading-python.html#thread-safety)
 * - [ECMA-262: `Atomics`](https://tc39.es/ecma262/#sec-atomics-object)
 * - [Ulrich Drepper: Futexes Are Tricky](https://www.akkadia.org/drepper/futex.pdf)
 * - [W3C: Web Locks](https://w3c.github.io/web-locks/)
 *
 * @module
 */
import { assert, assertEquals, assertThrows } from "@std/assert";
import { returnsNext, stub } from "@std/testing/mock";
import { Mutex } from "./mutex/mutex.ts";
import { countInWorkers } from "./mutex/shared_counter.ts";
export { type Locks, locks } from "../_kit/locks.ts";
export { Mutex } from "./mutex/mutex.ts";
export {
  AtomicCounter,
  countInTurn,
  countInWorkers,
  LockedCounter,
  RacyCounter,
} from "./mutex/shared_counter.ts";

const here = { name: "read", path: import.meta.dirname } as const;
const ignore = Deno.permissions.querySync(here).state !== "granted";

/** The same mutex, as two threads would make it, and its word. */
function share(): [Mutex, Mutex, Int32Array<SharedArrayBuffer>] {
  const memory = new SharedArrayBuffer(4);
  return [new Mutex(memory), new Mutex(memory), new Int32Array(memory)];
}

Deno.test("Mutex has one owner, until the block ends or throws", () => {
  const [ours, theirs] = share();
  assertThrows(() => {
    using _hold = ours.acquire();
    assertEquals(theirs.tryAcquire(), undefined);
    throw new Error("in the block");
  }, "in the block");
  assert(theirs.tryAcquire());
});

Deno.test("Mutex refuses release by a stranger", () => {
  const [ours, theirs] = share();
  ours.acquire();
  assertThrows(() => theirs.release(), Error, "this mutex is not held here");
  assertEquals(theirs.tryAcquire(), undefined);
});

Deno.test("Mutex refuses its owner a second time", () => {
  using _asleep = stub(Atomics, "wait", returnsNext<"ok">([]));
  const [ours] = share();
  ours.acquire();
  assertThrows(() => ours.acquire(), Error, "this mutex is already held here");
});

Deno.test("Mutex wakes one of two who wait", async () => {
  const [ours, , word] = share();
  ours.acquire();
  Atomics.store(word, 0, 2);
  const sleepers = [1, 2].map(() => Atomics.waitAsync(word, 0, 2).value);
  ours.release();
  assertEquals(await sleepers[0], "ok");
  assertEquals(Atomics.notify(word, 0), 1);
});

Deno.test("Mutex taken after a wait has others woken, too", () => {
  const [ours, theirs] = share();
  theirs.acquire();
  using _woken = stub(Atomics, "wait", () => {
    theirs.release();
    return "ok" as const;
  });
  ours.acquire();
  assert(ours.contended);
});

Deno.test("RacyCounter loses one update of two", { ignore }, async () => {
  assertEquals(await countInWorkers("racy"), 1);
});

Deno.test("AtomicCounter keeps 20,000 updates", { ignore }, async () => {
  assertEquals(await countInWorkers("atomic", 10_000), 20_000);
});

Deno.test("LockedCounter keeps 20,000 updates", { ignore }, async () => {
  assertEquals(await countInWorkers("locked", 10_000), 20_000);
});
