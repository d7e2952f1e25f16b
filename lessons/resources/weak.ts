/**
 * # Caches that let go
 *
 * A dict or a `Map` keyed by objects keeps them alive. Python has
 * `WeakKeyDictionary`; TypeScript has `WeakMap`, which has no size and cannot
 * be looped over. Keep in it what you know about an object that somebody else
 * owns, and bound a cache that text is the key of.
 *
 * **Trap:** A `Map` from objects to notes on them keeps each until you delete
 * it or drop the map.
 *
 * ## A key goes, and its value with it
 *
 * When nobody else has the user, the entry goes. `keepsAlive` forces a
 * collection, and says whether the first object held the second.
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
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { keepsAlive } from "../_kit/collect.ts";
 *
 * class WeakCache<Key extends object, Value> {
 *   readonly #values = new WeakMap<Key, Value>();
 *
 *   get(key: Key, make: (key: Key) => Value): Value {
 *     return this.#values.getOrInsertComputed(key, make);
 *   }
 * }
 *
 * const kept = await keepsAlive(() => {
 *   const cache = new WeakCache<{ name: string }, string>();
 *   const user = { name: "Ada" };
 *   cache.get(user, ({ name }) => `Dear ${name}`);
 *   return [cache, user]; // does the one keep the other?
 * });
 * assertEquals(kept, false);
 * ```
 *
 * - ✓ WeakCache lets a key go although its value leads back to it
 * - ✓ LeakyCache, the same with a `Map`, keeps a key that nobody else has
 *
 * ## In practice
 *
 * Reach for `WeakMap` where you would like to add a field to an object that is
 * not yours. Text and numbers cannot be held weakly: there,
 * [bound the cache](../functions/memoize.ts). A `WeakRef` is for the rare cache
 * that may lose its values; ask it anew at each use.
 *
 * ## A cached method keeps its objects (silent)
 *
 * In Python `self` is part of the key, so `functools.cache` keeps every object
 * that the method was called on. So does a `Map` by `this`; write `WeakMap`.
 *
 * ```python
 * import functools, gc, weakref
 *
 * class Square:
 *     @functools.cache
 *     def area(self):
 *         return 4
 *
 * square = Square()
 * square.area()
 * alive = weakref.ref(square)
 * del square
 * gc.collect()
 * print(alive() is None)
 * ```
 *
 * ```text
 * False
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { keepsAlive } from "../_kit/collect.ts";
 *
 * const areas = new Map<Square, number>();
 * class Square {
 *   constructor(readonly side: number) {}
 *   area() {
 *     return areas.getOrInsertComputed(this, () => this.side ** 2);
 *   }
 * }
 *
 * const kept = await keepsAlive(() => {
 *   const square = new Square(2);
 *   assertEquals(square.area(), 4);
 *   return [areas, square];
 * });
 * assertEquals(kept, true);
 * ```
 *
 * - ✓ WeakCache makes the value of a key once
 *
 * ## Your turn
 *
 * `notes` keeps users who have left. Change one word:
 * `deno test lessons/resources/exercises/weak.ts`.
 *
 * ## See also
 *
 * - [When objects go](./garbage_collection.ts), [`@` on a method](../classes/method_decorators.ts)
 * - [Python: `weakref`](https://docs.python.org/3/library/weakref.html)
 * - [Python: how do I cache method calls?](https://docs.python.org/3/faq/programming.html#how-do-i-cache-method-calls)
 * - [ECMA-262: `WeakMap`](https://tc39.es/ecma262/#sec-weakmap-objects)
 * - [MDN: `WeakMap`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/WeakMap)
 *
 * @module
 */
import { assertEquals, assertStrictEquals } from "@std/assert";
import { keepsAlive } from "../_kit/collect.ts";

/** A value for each key, for as long as somebody else has the key. */
export class WeakCache<Key extends object, Value> {
  readonly #values = new WeakMap<Key, Value>();

  /** Returns the value of `key`, which `make` makes at the first call. */
  get(key: Key, make: (key: Key) => Value): Value {
    return this.#values.getOrInsertComputed(key, make);
  }
}

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

type Cache = new () => WeakCache<object, unknown> | LeakyCache<object, unknown>;

/** Whether a cache keeps a user whom nobody else has. */
function keepsUser(
  Cache: Cache,
  make: (user: object) => unknown = () => "Dear user",
): Promise<boolean> {
  return keepsAlive(() => {
    const [cache, user] = [new Cache(), { name: "Ada" }];
    cache.get(user, make);
    return [cache, user];
  });
}

Deno.test("LeakyCache, the same with a Map, keeps a key that nobody else has", async () => {
  assertEquals(await keepsUser(LeakyCache), true);
});

Deno.test("WeakCache lets a key go that nobody else has", async () => {
  assertEquals(await keepsUser(WeakCache), false);
});

Deno.test("WeakCache lets a key go although its value leads back to it", async () => {
  assertEquals(await keepsUser(WeakCache, (user) => ({ to: user })), false);
});

Deno.test("WeakCache makes the value of a key once", () => {
  const [cache, user] = [new WeakCache<object, object>(), {}];
  const first = cache.get(user, () => ({}));
  assertStrictEquals(cache.get(user, () => ({})), first);
});
