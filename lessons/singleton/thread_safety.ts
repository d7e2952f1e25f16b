/**
 * # Thread safety
 *
 * A Python singleton that checks, makes and stores is often called thread-safe,
 * yet two threads can both pass the check: it takes a lock, and a reentrant one.
 * TypeScript runs one thread to an isolate (a heap of its own), so the gap opens
 * at an `await` between check and store: store the promise, then await it. A
 * second thread, a Worker, is another isolate with an instance of its own.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Both inside at once
 *
 * This class says that it is thread-safe, and holds no lock. The barrier lets
 * nobody out of `__init__` until two threads are in it, so the race needs no
 * luck:
 *
 * ```python native
 * import threading
 *
 * class SingletonMeta(type):
 *     """A thread-safe singleton."""
 *     instances = {}
 *
 *     def __call__(cls):
 *         if cls not in cls.instances:
 *             cls.instances[cls] = super().__call__()
 *         return cls.instances[cls]
 *
 * both_inside = threading.Barrier(2)
 *
 * class Database(metaclass=SingletonMeta):
 *     made = []
 *
 *     def __init__(self):
 *         both_inside.wait()
 *         self.made.append(self)
 *
 * threads = [threading.Thread(target=Database) for _ in range(2)]
 * for thread in threads: thread.start()
 * for thread in threads: thread.join()
 * print(len(Database.made), Database.made[0] is Database.made[1])
 * ```
 *
 * ```text
 * 2 False
 * ```
 *
 * `made ??= await make()` is as short, and as open: it checks, waits, then
 * stores. Whoever calls during the wait finds nothing stored.
 *
 * ```ts
 * import { assertNotStrictEquals } from "@std/assert";
 *
 * const database = racyOnce(async () => ({ rows: [] }));
 * const [first, second] = await Promise.all([database(), database()]);
 *
 * assertNotStrictEquals(first, second);
 * ```
 *
 * ## A lock, or a promise
 *
 * Hold a reentrant lock from the check to the store. The same two threads can
 * no longer meet: one makes the object, and the other is handed it.
 *
 * ```python native
 * import threading
 *
 * class SingletonMeta(type):
 *     instances, lock = {}, threading.RLock()
 *
 *     def __call__(cls):
 *         with cls.lock:
 *             if cls not in cls.instances:
 *                 cls.instances[cls] = super().__call__()
 *             return cls.instances[cls]
 *
 * both_inside = threading.Barrier(2)
 *
 * class Database(metaclass=SingletonMeta):
 *     def __init__(self):
 *         try:
 *             both_inside.wait(timeout=0.1)
 *         except threading.BrokenBarrierError:
 *             print("made alone")
 *
 * got = []
 * get = lambda: got.append(Database())
 * threads = [threading.Thread(target=get) for _ in range(2)]
 * for thread in threads: thread.start()
 * for thread in threads: thread.join()
 * print(got[0] is got[1])
 * ```
 *
 * ```text
 * made alone
 * True
 * ```
 *
 * Between check and store of `made ??= make()` there is no `await`, so no other
 * caller gets in, and there is nothing to lock:
 *
 * ```ts
 * import { assertStrictEquals } from "@std/assert";
 *
 * const database = sharedOnce(async () => ({ rows: [] }));
 * const [first, second] = await Promise.all([database(), database()]);
 *
 * assertStrictEquals(first, second);
 * ```
 *
 * ## Often said, and wrong
 *
 * That any lock will do. `Database` holds the lock while it builds `Settings`,
 * which asks for the lock in turn. A plain `Lock` blocks its own thread for ever;
 * here it is asked not to block.
 *
 * ```python
 * import threading
 *
 * class Settings:
 *     def __init__(self, lock):
 *         print(lock.acquire(blocking=False))
 *
 * class Database:
 *     def __init__(self, lock):
 *         with lock:
 *             self.settings = Settings(lock)
 *
 * Database(threading.RLock())
 * Database(threading.Lock())
 * ```
 *
 * ```text
 * True
 * False
 * ```
 *
 * That `__new__` has no such gap, or that a guard in `__init__` closes it. Three
 * threads make three objects and load three times, and an onlooker sees first
 * none, then a shared object without a port:
 *
 * ```python native
 * import threading
 *
 * class Settings:
 *     shared, made, loaded, seen = None, [], [], []
 *
 *     def __new__(cls):
 *         if cls.shared is None:
 *             all_inside.wait()
 *             cls.shared = one = super().__new__(cls)
 *             cls.made.append(one)
 *         return cls.shared
 *
 *     def __init__(self):
 *         if not hasattr(self, "port"):
 *             all_inside.wait()
 *             self.loaded.append(self)
 *             self.port = 8080
 *
 * def look_on():
 *     shared = Settings.shared
 *     Settings.seen.append(shared and dict(vars(shared)))
 *
 * all_inside = threading.Barrier(3, action=look_on)
 * threads = [threading.Thread(target=Settings) for _ in range(3)]
 * for thread in threads: thread.start()
 * for thread in threads: thread.join()
 * print(len(Settings.made), len(Settings.loaded), Settings.seen)
 * ```
 *
 * ```text
 * 3 3 [None, {}]
 * ```
 *
 * ## Beware
 *
 * A cached promise caches failure as well: {@link unguardedOnce} is stuck for
 * good, where {@link sharedOnce} forgets the rejection and asks again.
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * let up = false;
 * async function connect() {
 *   if (!up) throw new Error("refused");
 *   return { up };
 * }
 * const stuck = unguardedOnce(connect);
 * const shared = sharedOnce(connect);
 * await assertRejects(stuck, Error, "refused");
 * await assertRejects(shared, Error, "refused");
 * up = true;
 *
 * await assertRejects(stuck, Error, "refused");
 * assertEquals(await shared(), { up: true });
 * ```
 *
 * Promises deadlock too. These two wait for each other, and nothing reports it
 * while anything else keeps the program alive:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const settings: () => Promise<object> = sharedOnce(async () => {
 *   await Promise.resolve("the file");
 *   return { database: await database() };
 * });
 * const database = sharedOnce(async () => ({ settings: await settings() }));
 *
 * const later = new Promise((resolve) => setTimeout(resolve, 0, "waiting"));
 * assertEquals(await Promise.race([settings(), later]), "waiting");
 * ```
 *
 * A Worker evaluates the module again, and has a {@link tally} of its own.
 * `navigator.locks` keeps it out while we hold the lock, but merges nothing.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * tally.count = 41;
 * const during = await locks.request("tally", {}, () => countInWorker("tally"));
 * const after = await countInWorker("tally");
 *
 * assertEquals(during, { entered: false, count: 0 });
 * assertEquals(after, { entered: true, count: 1 });
 * assertEquals(tally.count, 41);
 * ```
 *
 * ## In practice
 *
 * Where opening cannot fail, let the module system do it. Python imports a module
 * under a lock, and `export const database = await open()` is awaited once for
 * every importer ({@link [singleton/module-scope]}). Write {@link sharedOnce}
 * where it may fail, or must wait for the first use. Between Workers, let one
 * own the object and answer messages; memory that they share takes `Atomics`
 * ({@link [concurrency/mutex]}).
 *
 * ## Proven below
 *
 * - racyOnce() makes a second value while the first is awaited
 * - sharedOnce() makes one value for callers that overlap
 * - unguardedOnce() keeps a rejection for ever
 * - sharedOnce() forgets a rejection and makes again
 * - a Worker has a tally of its own
 * - a lock held here keeps a Worker out until it is released
 *
 * ## See also
 *
 * - [`threading`: `Barrier` and `RLock`](https://docs.python.org/3/library/threading.html)
 * - [One import lock a module](https://docs.python.org/3/whatsnew/3.3.html#a-finer-grained-import-lock)
 * - [ECMA-262: Jobs run to completion](https://tc39.es/ecma262/#sec-jobs)
 * - [ECMA-262: Await](https://tc39.es/ecma262/#await)
 * - [W3C: Web Locks](https://w3c.github.io/web-locks/)
 *
 * @module
 */
import {
  assertEquals,
  assertNotStrictEquals,
  assertRejects,
  assertStrictEquals,
} from "@std/assert";
import { countInWorker, locks, tally } from "./thread_safety/tally.ts";
export {
  countInWorker,
  type Locks,
  locks,
  type Report,
  tally,
} from "./thread_safety/tally.ts";

/**
 * Returns a function that makes a value at its first call: the race, kept on
 * purpose. Every call before `make` has resolved makes another.
 */
export function racyOnce<T extends object>(
  make: () => Promise<T>,
): () => Promise<T> {
  let made: T | undefined;
  return async () => made ??= await make();
}

/**
 * Returns a function that makes a value at its first call and gives every
 * caller that promise, also one that has rejected: the bug, kept on purpose.
 */
export function unguardedOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => made ??= make();
}

/**
 * Returns a function that makes a value at its first call and gives every
 * caller that promise. Should it reject, all who wait are told, and the next
 * call makes again.
 */
export function sharedOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    made ??= make().catch((reason) => {
      made = undefined;
      throw reason;
    });
}

const mayRead =
  Deno.permissions.querySync({ name: "read", path: import.meta.dirname })
    .state === "granted";

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
  const get = sharedOnce(() => Promise.resolve({}));
  const [first, second] = await Promise.all([get(), get()]);
  assertStrictEquals(first, second);
});

Deno.test("unguardedOnce() keeps a rejection for ever", async () => {
  const get = unguardedOnce(connector());
  await assertRejects(get, Error, "refused");
  await assertRejects(get, Error, "refused");
});

Deno.test("sharedOnce() forgets a rejection and makes again", async () => {
  const get = sharedOnce(connector());
  await assertRejects(get, Error, "refused");
  assertStrictEquals(await get(), await get());
});

Deno.test("a Worker has a tally of its own", { ignore: !mayRead }, async () => {
  assertEquals((await countInWorker("own")).count, 1);
  assertEquals((await countInWorker("own")).count, 1);
  assertEquals(tally.count, 0);
});

Deno.test("a lock held here keeps a Worker out until it is released", {
  ignore: !mayRead,
}, async () => {
  const during = locks.request("held", {}, () => countInWorker("held"));
  assertEquals((await during).entered, false);
  assertEquals((await countInWorker("held")).entered, true);
});
