/**
 * # A lock across `await`
 *
 * One thread is said to need no lock. But while a task waits, others run, so
 * what it read before the `await` may be stale after it: in Python and in
 * TypeScript. Read and write on one side of the `await`, or hold a lock across
 * it.
 *
 * **Trap:** `total += await price()` reads `total` before it waits, and loses
 * updates.
 *
 * ## Hold it for the block
 *
 * `async with lock` waits, and releases at the end of the block. `using`
 * releases, by calling `Symbol.dispose`; the `await` you write yourself. Whoever
 * asks waits for the promise of the one before, and leaves one of its own:
 *
 * ```python
 * import asyncio
 *
 * async def visit():
 *     global visits
 *     async with lock:
 *         count = visits + 1
 *         await asyncio.sleep(0)
 *         visits = count
 *
 * async def main():
 *     await asyncio.gather(*(visit() for _ in range(10)))
 *     print(visits)
 *
 * lock, visits = asyncio.Lock(), 0
 * asyncio.run(main())
 * ```
 *
 * ```text
 * 10
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Lock {
 *   #free: Promise<void> = Promise.resolve();
 *
 *   async acquire(): Promise<Disposable> {
 *     const { promise, resolve } = Promise.withResolvers<void>();
 *     const before = this.#free;
 *     this.#free = promise;
 *     await before;
 *     return { [Symbol.dispose]: resolve };
 *   }
 * }
 *
 * const lock = new Lock();
 * let visits = 0;
 *
 * async function visit() {
 *   using _held = await lock.acquire();
 *   const count = visits + 1;
 *   await null;
 *   visits = count;
 * }
 *
 * await Promise.all(Array.from({ length: 10 }, visit));
 * assertEquals(visits, 10);
 * ```
 *
 * - ✓ a Lock lets one in at a time, in the order in which they ask
 * - ✓ a Lock goes to the next even when a holder throws
 *
 * ## In practice
 *
 * Try to need no lock: between two `await`s
 * [no other task](../concurrency/interpreter_lock.ts) of this thread runs, so
 * check and change there. Where a step must wait in the middle, take
 * `async-mutex`, or `navigator.locks.request("name", work)`, which keeps
 * [Workers](../concurrency/workers.ts) out as well. (Deno has it, its types do not: declare it.) A holder
 * that asks again waits for itself, as with `asyncio.Lock`.
 *
 * ## Ten visits count as one (silent)
 *
 * Without the lock each visit reads 0 before any of them writes. `+=` hides the
 * same gap in one line:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let visits = 0;
 *
 * async function visit() {
 *   const count = visits + 1;
 *   await null;
 *   visits = count;
 * }
 *
 * await Promise.all(Array.from({ length: 10 }, visit));
 * assertEquals(visits, 1);
 *
 * let [racy, exact] = [0, 0];
 * const price = (cents: number) => Promise.resolve(cents);
 * await Promise.all([1, 2, 3].map(async (n) => racy += await price(n)));
 * await Promise.all([1, 2, 3].map(async (n) => {
 *   const cents = await price(n);
 *   exact += cents;
 * }));
 * assertEquals(racy, 3);
 * assertEquals(exact, 6);
 * ```
 *
 * ## Your turn
 *
 * From 100, `withdraw(100)` succeeds twice. Make the second fail, without a
 * lock: `deno test lessons/async/exercises/lock.ts`
 *
 * ## See also
 *
 * - [`using` is `with`](../resources/with.ts)
 * - [Python: `asyncio.Lock`](https://docs.python.org/3/library/asyncio-sync.html#lock)
 * - [ECMA-262: evaluating `+=`](https://tc39.es/ecma262/#sec-assignment-operators-runtime-semantics-evaluation)
 * - [MDN: `LockManager.request`](https://developer.mozilla.org/en-US/docs/Web/API/LockManager/request)
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { locks } from "../_kit/locks.ts";

/**
 * A lock that one task holds at a time. It is handed on in the order of asking.
 */
export class Lock {
  #free: Promise<void> = Promise.resolve();

  /**
   * Resolves to a hold when all who asked before have disposed of theirs. Write
   * `using`: until the hold is disposed of, nobody else gets in.
   */
  async acquire(): Promise<Disposable> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = this.#free;
    this.#free = promise;
    await before;
    return { [Symbol.dispose]: resolve };
  }
}

/** Resolves at the next turn of the event loop. */
function turn<T>(value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, 0, value));
}

Deno.test("a Lock lets one in at a time, in the order in which they ask", async () => {
  const log: string[] = [];
  const lock = new Lock();
  const work = async (name: string) => {
    using _held = await lock.acquire();
    log.push(`${name} in`);
    await turn(name);
    log.push(`${name} out`);
  };
  await Promise.all(["a", "b", "c"].map(work));
  assertEquals(log.join(), "a in,a out,b in,b out,c in,c out");
});

Deno.test("a Lock goes to the next even when a holder throws", async () => {
  const lock = new Lock();
  const failing = async () => {
    using _held = await lock.acquire();
    throw new Error("disk full");
  };
  await assertRejects(failing, Error, "disk full");
  using held = await lock.acquire();
  assertEquals(typeof held[Symbol.dispose], "function");
});

Deno.test("a hold that is disposed of twice frees nobody else's", async () => {
  const lock = new Lock();
  const first = await lock.acquire();
  first[Symbol.dispose]();
  using _second = await lock.acquire();
  first[Symbol.dispose]();
  assertEquals(await Promise.race([lock.acquire(), turn("held")]), "held");
});

Deno.test("a holder of a Lock that asks again waits for itself", async () => {
  const lock = new Lock();
  using _held = await lock.acquire();
  assertEquals(await Promise.race([lock.acquire(), turn("held")]), "held");
});

Deno.test("navigator.locks lets one in at a time, under one name", async () => {
  let count = 0;
  const increment = async () => count += await Promise.resolve(1);
  const locked = () => locks.request("async/lock", increment);
  await Promise.all([locked(), locked(), locked()]);
  assertEquals(count, 3);
});
