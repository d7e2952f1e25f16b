/**
 * # Memoisation
 *
 * `functools.cache` finds a result by the equality of the arguments. A `Map`
 * finds an object by identity, so in TypeScript you say what tells two calls
 * apart. Give the cache a function that makes a key of the arguments.
 *
 * **Trap:** An options object written in the call is a new key: the cache fills
 * and never hits.
 *
 * ## A cache is a `Map` and a key
 *
 * Python makes the key itself. A recursion must call the cached constant, as
 * `fibonacci` does here. A function that is cached later calls itself.
 *
 * ```python
 * from functools import cache
 *
 * runs = []
 *
 * @cache
 * def fibonacci(n):
 *     runs.append(n)
 *     return n if n <= 1 else fibonacci(n - 1) + fibonacci(n - 2)
 *
 * print(fibonacci(10), len(runs))
 * ```
 *
 * ```text
 * 55 11
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function memo<Args extends unknown[], Result>(
 *   key: (...args: Args) => unknown,
 *   fn: (...args: Args) => Result,
 * ): (...args: Args) => Result {
 *   const results = new Map<unknown, Result>();
 *   return (...args) =>
 *     results.getOrInsertComputed(key(...args), () => fn(...args));
 * }
 *
 * let runs = 0;
 * const fibonacci: (n: number) => number = memo((n) => n, (n: number) => {
 *   runs++;
 *   return n <= 1 ? n : fibonacci(n - 1) + fibonacci(n - 2);
 * });
 *
 * assertEquals([fibonacci(10), runs], [55, 11]);
 * ```
 *
 * - ✓ a recursion that is cached from outside calls itself uncached
 * - ✓ a cache outside of a guard answers those whom the guard would refuse
 *
 * ## In practice
 *
 * Bound what strangers can fill: `cached(key, fn, 1000)`, below, is Python's
 * `lru_cache(maxsize=1000)`. Cache what costs more than a hit. With a number as
 * key that took over ten times as long as an addition, with JSON over fifty
 * times (`deno task bench memoize`). `@std/cache` has a `memoize`, and caches
 * whose entries expire.
 *
 * ## Equal, and not the same object (slow)
 *
 * Python compares keyword arguments, in the order of the call. TypeScript's are
 * the fields of an object, another one at each call. Make a text of the fields:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let runs = 0;
 * const area = ({ width = 1, height = 1 }) => (runs++, width * height);
 *
 * const byObject = memo((box) => box, area);
 * byObject({ width: 2 });
 * byObject({ width: 2 });
 * assertEquals(runs, 2);
 *
 * const byText = memo(({ width, height }) => `${width},${height}`, area);
 * byText({ width: 2, height: 3 });
 * byText({ height: 3, width: 2 });
 * assertEquals(runs, 3);
 * ```
 *
 * - ✓ JSON makes one key of different arguments
 *
 * ## A failure that stays (silent)
 *
 * Cache [the promise](../async/event_loop.ts) of a slow answer, and all who
 * wait share one call. But a promise that was rejected is a result like any
 * other. `cached` drops it:
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * let online = false;
 * const load = (name: string) =>
 *   online ? Promise.resolve(name) : Promise.reject(new Error("offline"));
 * const kept = memo((name) => name, load);
 * const asking = cached((name) => name, load);
 * await assertRejects(() => kept("a"), Error, "offline");
 * await assertRejects(() => asking("a"), Error, "offline");
 *
 * online = true;
 * await assertRejects(() => kept("a"), Error, "offline");
 * assertEquals(await asking("a"), "a");
 * ```
 *
 * - ✓ cached() drops the result not asked for longest
 *
 * ## Your turn
 *
 * `area` is computed again for the same box. Mend the key:
 * `deno test lessons/functions/exercises/memoize.ts`.
 *
 * ## See also
 *
 * - [Python: `functools.cache` and `lru_cache`](https://docs.python.org/3/library/functools.html#functools.cache)
 * - [ECMA-262: `SameValueZero`](https://tc39.es/ecma262/#sec-samevaluezero)
 * - [MDN: `Map.prototype.getOrInsertComputed`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/getOrInsertComputed)
 * - [`@std/cache`](https://github.com/denoland/std/tree/main/cache)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { cached } from "./cached/mod.ts";
import { authorised } from "./wrap/mod.ts";

export { cached } from "./cached/mod.ts";
export type { Like } from "./wrap/mod.ts";

/**
 * Returns `fn`, whose calls share a result if they have the same key. It keeps
 * every result, a rejected promise too.
 *
 * @param key What tells calls apart, compared as `Map` compares its keys.
 */
export function memo<Args extends unknown[], Result>(
  key: (...args: Args) => unknown,
  fn: (...args: Args) => Result,
): (...args: Args) => Result {
  const results = new Map<unknown, Result>();
  return (...args) =>
    results.getOrInsertComputed(key(...args), () => fn(...args));
}

type Numbers = (n: number) => number;

/** The squares that are computed when 1, 2, 1, 3, 1, 2 are asked for. */
function computed(decorate: (key: Numbers, fn: Numbers) => Numbers): number[] {
  const runs: number[] = [];
  const square = decorate((n) => n, (n) => runs.push(n) && n * n);
  assertEquals([1, 2, 1, 3, 1, 2].map((n) => square(n)), [1, 4, 1, 9, 1, 4]);
  return runs;
}

Deno.test("memo() keeps every result", () => {
  assertEquals(computed(memo), [1, 2, 3]);
});

Deno.test("cached() drops the result not asked for longest", () => {
  assertEquals(computed((key, fn) => cached(key, fn, 2)), [1, 2, 3, 2]);
});

Deno.test("a recursion that is cached from outside calls itself uncached", () => {
  let runs = 0;
  const plain = (n: number): number => {
    runs++;
    return n <= 1 ? n : plain(n - 1) + plain(n - 2);
  };
  assertEquals(memo((n) => n, plain)(10), 55);
  assertEquals(runs, 177);
});

Deno.test("a Map tells apart what Python takes for one key", () => {
  const kind = memo((x) => x, (x: unknown) => typeof x);
  const kinds = [1, true, "1", 1n].map((x) => kind(x));
  assertEquals(kinds, ["number", "boolean", "string", "bigint"]);
});

Deno.test("JSON makes one key of different arguments", () => {
  const key = (x: unknown) => JSON.stringify([x]);
  const keys = [NaN, null, undefined, () => 1].map(key);
  assertEquals(new Set(keys), new Set(["[null]"]));
  assertEquals(key(new Map([[1, 2]])), "[{}]");
  assertThrows(() => key(1n), TypeError, "BigInt");
});

Deno.test("a cache outside of a guard answers those whom the guard would refuse", () => {
  let user = "admin";
  const guarded = authorised(() => user === "admin");
  const open = () => 42;
  const leaking = memo(() => "", guarded(open));
  const safe = guarded(memo(() => "", open));
  assertEquals([leaking(), safe()], [42, 42]);
  user = "guest";
  assertEquals(leaking(), 42);
  assertThrows(safe, Error, "not allowed");
});
