/**
 * # When objects go
 *
 * CPython counts references and frees an object as its last one goes; cycles
 * wait for a collector. V8 counts nothing: now and then it traces what is
 * reachable, so a cycle needs no care, and no object goes at a known time.
 * Neither promises to run a finaliser: release at the end of a block instead.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Counted, or traced
 *
 * When its last name is deleted, an object is freed there and then, though the
 * collector is off. A cycle refers to itself, and needs the collector:
 *
 * ```python
 * import gc, weakref
 *
 * class Node: ...
 *
 * gc.disable()
 * node = other = Node()
 * alive = weakref.ref(node)
 * del node
 * print(alive() is None)
 * del other
 * print(alive() is None)
 *
 * cycle = Node()
 * cycle.itself = cycle
 * alive = weakref.ref(cycle)
 * del cycle
 * print(alive() is None)
 * gc.collect()
 * print(alive() is None)
 * gc.enable()
 * ```
 *
 * ```text
 * False
 * True
 * False
 * True
 * ```
 *
 * In V8 both wait for a collection; of a `gc` module there is only `gc()`, and
 * only under `--v8-flags=--expose-gc`. {@link collectNow} comes too early here,
 * for `weaken` has just made a `WeakRef`, and making or reading one keeps its
 * object for the job: until the event loop takes its next turn, that is, goes on
 * to the next timer or event. {@link collect} waits for that turn.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const plain = weaken(() => ({})); // nothing but a WeakRef to a new object
 * const cycle = weaken(() => {
 *   const node: { itself?: object } = {};
 *   return node.itself = node;
 * });
 * collectNow();
 * assertEquals([plain, cycle].map(isAlive), [true, true]);
 *
 * await collect();
 * assertEquals([plain, cycle].map(isAlive), [false, false]);
 * ```
 *
 * ## A cache
 *
 * A cache keyed by objects keeps them all, and what they refer to. A weak one
 * lets go of a key, and its value, when nobody else has the key:
 *
 * ```python
 * import weakref
 *
 * class User: ...
 *
 * for cache in {}, weakref.WeakKeyDictionary():
 *     user = User()
 *     cache[user] = "Dear user"
 *     del user
 *     print(len(cache))
 * ```
 *
 * ```text
 * 1
 * 0
 * ```
 *
 * {@link LeakyCache} is a `Map`, {@link WeakCache} a `WeakMap`. Here the value
 * even refers to the key, and still the `WeakMap` lets go of both:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type User = { name: string };
 * type Letter = { to: User };
 * for (const Cache of [LeakyCache, WeakCache]) {
 *   const cache = new Cache<User, Letter>();
 *   const user = weaken(() => {
 *     const user = { name: "Ada" };
 *     cache.get(user, (to) => ({ to }));
 *     return user;
 *   });
 *   await collect();
 *   assertEquals(isAlive(user), cache instanceof LeakyCache);
 * }
 * ```
 *
 * ## A finaliser is no release
 *
 * In CPython a file that nobody closed seems to close itself, even at the end of
 * the program:
 *
 * ```python native
 * class File:
 *     def __del__(self):
 *         print("closed")
 *
 * File()
 * file = File()
 * print("end")
 * ```
 *
 * ```text
 * closed
 * end
 * closed
 * ```
 *
 * The manual does not promise `__del__` at exit. JavaScript's counterpart is the
 * callback of a `FinalizationRegistry`, which no implementation need ever call.
 * Deno does not when a program ends:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const program = `
 *   const registry = new FinalizationRegistry(console.log);
 *   globalThis.file = {};
 *   registry.register(file, "closed");
 *   console.log("end");
 * `;
 * const deno = new Deno.Command(Deno.execPath(), { args: ["eval", program] });
 * const { stdout } = await deno.output();
 * assertEquals(new TextDecoder().decode(stdout), "end\n");
 * ```
 *
 * ## Often said, and wrong
 *
 * "At zero references, an object becomes eligible for collection." It is gone:
 * the first cell has the collector off. Nor is everything counted: since 3.12
 * the count of `None`, which is immortal, stands still:
 *
 * ```python
 * import sys
 *
 * before = sys.getrefcount(None)
 * many = [None] * 1000
 * print(sys.getrefcount(None) - before)
 * ```
 *
 * ```text
 * 0
 * ```
 *
 * "CPython's collector finds garbage by tracing from the roots." V8's does.
 * CPython's subtracts, within a set of objects, the references that they have
 * to each other, and keeps what has a count left. So a count raised by hand
 * keeps a cycle that no root leads to:
 *
 * ```python
 * import ctypes, gc, weakref
 *
 * class Node: ...
 *
 * cycle = Node()
 * cycle.itself = cycle
 * alive = weakref.ref(cycle)
 * ctypes.pythonapi.Py_IncRef(ctypes.py_object(cycle))
 * del cycle
 * gc.collect()
 * print(alive() is None)
 * ctypes.pythonapi.Py_DecRef(ctypes.py_object(alive()))
 * gc.collect()
 * print(alive() is None)
 * ```
 *
 * ```text
 * False
 * True
 * ```
 *
 * "It has three generations." 3.14 came with two, and 3.14.5 went back to three.
 * What stays is three thresholds, the last of which means nothing where there
 * are two generations:
 *
 * ```python
 * import gc, sys
 *
 * print(sys.version_info[:3], gc.get_threshold())
 * ```
 *
 * ```text
 * (3, 14, 2) (2000, 10, 0)
 * ```
 *
 * "A weak dictionary cannot leak." Python's keeps what {@link WeakCache} lets go
 * of, a value that refers to its key:
 *
 * ```python
 * import gc, weakref
 *
 * class User: ...
 *
 * cache = weakref.WeakKeyDictionary()
 * user = User()
 * cache[user] = {"greeting": "Dear", "user": user}
 * del user
 * gc.collect()
 * print(len(cache))
 * ```
 *
 * ```text
 * 1
 * ```
 *
 * ## Beware
 *
 * A finaliser never runs if the value it is handed leads to the object. Below
 * `() => path` does, since in V8 a closure holds what its neighbour `_read` uses
 * ({@link [functions/closures]}); `closerOf(path)` has no such neighbour. Its
 * finaliser runs as a task of its own, after the collection.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { setImmediate } from "node:timers/promises";
 *
 * const closed: string[] = [];
 * const registry = new FinalizationRegistry<() => unknown>((value) => value());
 * const closerOf = (path: string) => () => closed.push(path);
 * const open = (path: string) => {
 *   const file = { path };
 *   const _read = () => file; // nobody keeps it
 *   registry.register(file, path === "a" ? closerOf(path) : () => path);
 *   return file;
 * };
 *
 * const files = ["a", "b"].map((path) => weaken(() => open(path)));
 * await collect();
 * assertEquals(files.map(isAlive), [false, true]);
 * assertEquals(closed, []);
 * await setImmediate();
 * assertEquals(closed, ["a"]);
 * ```
 *
 * ## In practice
 *
 * Release with `using` ({@link [resources/with]}). Take a `WeakMap` for what is
 * known about an object that somebody else owns. Strings cannot be held weakly:
 * limit the size of a cache that they are the keys of ({@link [singleton/uses]}).
 * A `FinalizationRegistry` may report what was not released, and no more.
 *
 * ## Proven below
 *
 * - a WeakRef keeps its object for the job
 * - a lost cycle is collected
 * - LeakyCache keeps a lost key
 * - WeakCache lets a lost key go
 * - WeakCache makes the value of a key once
 * - a finaliser runs after the collection
 *
 * ## See also
 *
 * - [Python: `gc`](https://docs.python.org/3/library/gc.html)
 * - [Python: `__del__`](https://docs.python.org/3/reference/datamodel.html#object.__del__)
 * - [Python: `weakref`](https://docs.python.org/3/library/weakref.html)
 * - [CPython: how the collector works](https://github.com/python/cpython/blob/main/InternalDocs/garbage_collector.md)
 * - [Python 3.14.5: the collector of 3.13 is back](https://www.python.org/downloads/release/python-3145/)
 * - [PEP 683: immortal objects](https://peps.python.org/pep-0683/)
 * - [ECMA-262: processing model of `WeakRef`](https://tc39.es/ecma262/#sec-weakref-processing-model)
 * - [MDN: `FinalizationRegistry`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/FinalizationRegistry)
 * - [V8: the garbage collector](https://v8.dev/blog/trash-talk)
 *
 * @module
 */
import { assertEquals, assertStrictEquals } from "@std/assert";
import { setImmediate } from "node:timers/promises";

/**
 * A value for each key; a leak on purpose: a key stays as long as the cache.
 */
export class LeakyCache<Key extends object, Value> {
  readonly #values = new Map<Key, Value>();

  /** Returns the value of `key`, which `make` makes at the first call. */
  get(key: Key, make: (key: Key) => Value): Value {
    return this.#values.getOrInsertComputed(key, make);
  }
}

/** A value for each key, for as long as somebody else has the key. */
export class WeakCache<Key extends object, Value> {
  readonly #values = new WeakMap<Key, Value>();

  /** Returns the value of `key`, which `make` makes at the first call. */
  get(key: Key, make: (key: Key) => Value): Value {
    return this.#values.getOrInsertComputed(key, make);
  }
}

/** Makes an object and returns nothing but a weak reference to it. */
export function weaken(make: () => object): WeakRef<object> {
  return new WeakRef(make());
}

/** Says whether the object is still there, and keeps it until the job ends. */
export function isAlive(reference: WeakRef<object>): boolean {
  return reference.deref() !== undefined;
}

const gc: unknown = Reflect.get(globalThis, "gc");

/**
 * Forces a collection in the middle of a job.
 *
 * @throws {Error} if V8 was started without `--v8-flags=--expose-gc`.
 */
export function collectNow(): void {
  if (typeof gc !== "function") throw new Error("started without --expose-gc");
  gc();
}

/**
 * Ends the job, which keeps what its `WeakRef`s refer to, and does {@link
 * collectNow}.
 */
export async function collect(): Promise<void> {
  await setImmediate();
  collectNow();
}

const ignore = typeof gc !== "function";

Deno.test("a WeakRef keeps its object for the job", { ignore }, async () => {
  const reference = weaken(() => ({}));
  collectNow();
  assertEquals(isAlive(reference), true);
  await Promise.resolve(); // a microtask belongs to the job
  collectNow();
  assertEquals(isAlive(reference), true);
  await collect();
  assertEquals(isAlive(reference), false);
});

Deno.test("a lost cycle is collected", { ignore }, async () => {
  const reference = weaken(() => {
    const [a, b]: { other?: object }[] = [{}, {}];
    [a.other, b.other] = [b, a];
    return a;
  });
  await collect();
  assertEquals(isAlive(reference), false);
});

/**
 * Says whether `cache` keeps a key that nobody else has, and that its value
 * has.
 */
async function keepsKey(
  cache: LeakyCache<object, object> | WeakCache<object, object>,
): Promise<boolean> {
  const user = weaken(() => {
    const user = { name: "Ada" };
    cache.get(user, () => ({ greeting: "Dear", user }));
    return user;
  });
  await collect();
  cache.get({}, Object); // read last, so that it is there to keep the key
  return isAlive(user);
}

Deno.test("LeakyCache keeps a lost key", { ignore }, async () => {
  assertEquals(await keepsKey(new LeakyCache()), true);
});

Deno.test("WeakCache lets a lost key go", { ignore }, async () => {
  assertEquals(await keepsKey(new WeakCache()), false);
});

Deno.test("WeakCache makes the value of a key once", () => {
  const [cache, user] = [new WeakCache<object, object>(), {}];
  const first = cache.get(user, () => ({}));
  assertStrictEquals(cache.get(user, () => ({})), first);
});

Deno.test("a finaliser runs after the collection", { ignore }, async () => {
  const closed: string[] = [];
  const registry = new FinalizationRegistry<string>((it) => closed.push(it));
  const file = weaken(() => {
    const file = {};
    registry.register(file, "notes.txt");
    return file;
  });
  await collect();
  assertEquals([isAlive(file), ...closed], [false]);
  await setImmediate();
  assertEquals(closed, ["notes.txt"]);
});
