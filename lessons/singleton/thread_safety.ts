/**
 * # Made once, though it takes time
 *
 * Two Python threads can both find nothing and both make the object, so a lock
 * guards the check. TypeScript runs one thread here, but an `await` lets other
 * callers in. Store the promise first, then await it.
 *
 * **Trap:** `made ??= await make()` stores too late: two callers make two
 * objects.
 *
 * ## Both look before either stores (silent)
 *
 * The barrier holds each thread between check and store until both are there. In
 * TypeScript the second caller looks while the first one waits:
 *
 * ```python native
 * import threading
 *
 * class Database:
 *     shared, made = None, []
 *
 *     @classmethod
 *     def get(cls):
 *         if cls.shared is None:
 *             both_have_looked.wait()
 *             cls.shared = cls()
 *             cls.made.append(cls.shared)
 *         return cls.shared
 *
 * both_have_looked = threading.Barrier(2)
 * threads = [threading.Thread(target=Database.get) for _ in range(2)]
 * for thread in threads: thread.start()
 * for thread in threads: thread.join()
 * print(len(Database.made))
 * ```
 *
 * ```text
 * 2
 * ```
 *
 * ```ts
 * import { assertNotStrictEquals } from "@std/assert";
 *
 * function racyOnce<T>(make: () => Promise<T>): () => Promise<T> {
 *   let made: T | undefined;
 *   return async () => made ??= await make();
 * }
 *
 * const database = racyOnce(async () => ({ rows: [] }));
 * const [first, second] = await Promise.all([database(), database()]);
 * assertNotStrictEquals(first, second);
 * ```
 *
 * - ✓ racyOnce() makes a second value while the first is awaited
 *
 * ## In practice
 *
 * Python holds a lock from the check to the store. Here the promise takes its
 * place: between check and store stands no `await`, so no other caller gets in.
 * The `catch` [forgets a failure](../functions/memoize.ts), so that the next call
 * tries again. Where opening cannot fail, `export const database = await open()`
 * is enough.
 *
 * ```ts
 * import { assertStrictEquals } from "@std/assert";
 *
 * function sharedOnce<T>(make: () => Promise<T>): () => Promise<T> {
 *   let made: Promise<T> | undefined;
 *   return () =>
 *     made ??= make().catch((reason) => {
 *       made = undefined;
 *       throw reason;
 *     });
 * }
 *
 * const database = sharedOnce(async () => ({ rows: [] }));
 * assertStrictEquals(await database(), await database());
 * ```
 *
 * - ✓ sharedOnce() makes one value for callers that overlap
 * - ✓ sharedOnce() forgets a rejection and makes again
 *
 * ## Two that wait for each other (silent)
 *
 * Promises can deadlock on one thread. Deno reports a top-level `await` that
 * cannot end, once nothing else keeps the program alive; other waiting it does
 * not:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const settings: () => Promise<object> = sharedOnce(async () => {
 *   await null; // reads a file
 *   return { database: await database() };
 * });
 * const database = sharedOnce(async () => ({ settings: await settings() }));
 *
 * const later = new Promise((resolve) => setTimeout(resolve, 0, "waiting"));
 * assertEquals(await Promise.race([settings(), later]), "waiting");
 * ```
 *
 * ## Your turn
 *
 * `shared` makes two objects for two callers, and stays broken after a failure.
 * Cure both: `deno test lessons/singleton/exercises/thread_safety.ts`
 *
 * ## See also
 *
 * - [A lock across `await`](../async/lock.ts)
 * - [Python: `threading.Barrier`](https://docs.python.org/3/library/threading.html#barrier-objects)
 * - [ECMA-262: Await](https://tc39.es/ecma262/#await)
 * - [MDN: top-level `await`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/await#top_level_await)
 *
 * @module
 */
import {
  assertEquals,
  assertNotStrictEquals,
  assertStrictEquals,
} from "@std/assert";

/**
 * Returns a function that makes a value at its first call: the race, kept on
 * purpose. Every call before `make` has resolved makes another.
 */
export function racyOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: T | undefined;
  return async () => made ??= await make();
}

/**
 * Returns a function that makes a value at its first call and gives every caller
 * that promise. Should it reject, all who wait are told, and the next call makes
 * again.
 */
export function sharedOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    made ??= make().catch((reason) => {
      made = undefined;
      throw reason;
    });
}

/** Returns a function that rejects at its first call and then resolves. */
function connector(): () => Promise<object> {
  let calls = 0;
  return () =>
    ++calls === 1 ? Promise.reject(new Error("refused")) : Promise.resolve({});
}

Deno.test("racyOnce() makes a second value while the first is awaited", async () => {
  const get = racyOnce(() => Promise.resolve({}));
  const [first, second] = await Promise.all([get(), get()]);
  assertNotStrictEquals(first, second);
});

Deno.test("sharedOnce() makes one value for callers that overlap", async () => {
  let runs = 0;
  const get = sharedOnce(() => Promise.resolve({ runs: ++runs }));
  const [first, second] = await Promise.all([get(), get()]);
  assertStrictEquals(first, second);
  assertEquals(runs, 1);
});

Deno.test("sharedOnce() forgets a rejection and makes again", async () => {
  const get = sharedOnce(connector());
  const both = await Promise.allSettled([get(), get()]);
  assertEquals(both.map(({ status }) => status), ["rejected", "rejected"]);
  assertStrictEquals(await get(), await get());
});

Deno.test("a module that awaits is evaluated once for importers that overlap", async () => {
  const url = "data:text/javascript,export default await Promise.resolve({})";
  const [first, second] = await Promise.all([import(url), import(url)]);
  assertStrictEquals(first.default, second.default);
});
