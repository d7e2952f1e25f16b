/**
 * # Memoisation
 *
 * A Python decorator that keeps results in a dictionary finds them by the
 * equality of the arguments. A `Map` finds objects by identity, so in
 * TypeScript whoever decorates says what tells two calls apart. Either keeps
 * what it has for good, unless it is built to let go.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## The cached Fibonacci
 *
 * The recursion asks the cached function, so even the first call is answered
 * from the cache eight times. It still goes as deep as the number is large:
 *
 * ```python
 * def cached(fn):
 *     results = {}
 *     def wrapper(*args):
 *         if args in results:
 *             hits.append(args)
 *         else:
 *             results[args] = fn(*args)
 *         return results[args]
 *     return wrapper
 *
 * hits = []
 *
 * @cached
 * def fibonacci(n):
 *     return n if n <= 1 else fibonacci(n - 1) + fibonacci(n - 2)
 *
 * for n in 10, 8, 10, 5:
 *     print(fibonacci(n), len(hits))
 * fibonacci(2000)
 * ```
 *
 * ```text
 * 55 8
 * 21 9
 * 55 10
 * 5 11
 * RecursionError: maximum recursion depth exceeded
 * ```
 *
 * {@link cached} is given a function that makes the key. The recursion must
 * call `fibonacci`, the decorated constant:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { spy } from "@std/testing/mock";
 *
 * const run = spy((n: number): number =>
 *   n <= 1 ? n : fibonacci(n - 1) + fibonacci(n - 2)
 * );
 * const fibonacci = spy(cached((n: number) => n)(run));
 * const hits = () => fibonacci.calls.length - run.calls.length;
 *
 * assertEquals([fibonacci(10), hits()], [55, 8]);
 * assertEquals([8, 10, 5].map((n) => fibonacci(n)), [21, 55, 5]);
 * assertEquals(hits(), 11);
 * assertThrows(() => fibonacci(20_000), RangeError, "call stack");
 * ```
 *
 * ## What tells calls apart
 *
 * A dictionary takes `1`, `True` and `1.0` for one key and refuses a list; a
 * wrapper with `*args` alone refuses a keyword:
 *
 * ```python
 * def kind(*args):
 *     return {(1,): "int"}[args]
 *
 * print(kind(1), kind(True), kind(1.0))
 * for call in (lambda: kind([1])), (lambda: kind(x=1)):
 *     try:
 *         call()
 *     except TypeError as error:
 *         print(error)
 * ```
 *
 * ```text
 * int int int
 * cannot use 'tuple' as a dict key (unhashable type: 'list')
 * kind() got an unexpected keyword argument 'x'
 * ```
 *
 * A `Map` takes any value, and tells apart what is only equal. Keyword
 * arguments are the fields of an object, which is another one at every call, so
 * make the key of the fields:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { assertSpyCalls, spy } from "@std/testing/mock";
 *
 * const kind = cached((x: unknown) => x)((x) => typeof x);
 * const kinds = [1, true, "1", 1n].map((x) => kind(x));
 * assertEquals(kinds, ["number", "boolean", "string", "bigint"]);
 *
 * const area = spy(({ width = 1, height = 1 }) => width * height);
 * const byIdentity = cached((box: object) => box)(area);
 * byIdentity({ width: 2 });
 * byIdentity({ width: 2 });
 * assertSpyCalls(area, 2);
 *
 * const byFields = cached(({ width = 1, height = 1 }) => `${width},${height}`);
 * const boxed = byFields(area);
 * boxed({ width: 2, height: 3 });
 * boxed({ height: 3, width: 2 });
 * assertSpyCalls(area, 3);
 * ```
 *
 * ## What a cache keeps
 *
 * A promise is a result like any other, and all who wait share one call; a
 * Python coroutine can be awaited once. A rejection is kept by
 * {@link leakyCached} and dropped by {@link cached}, which then asks again.
 *
 * ```python
 * import asyncio, functools
 *
 * @functools.cache
 * async def load():
 *     return 42
 *
 * async def main():
 *     print(await load())
 *     print(await load())
 *
 * asyncio.run(main())
 * ```
 *
 * ```text
 * 42
 * RuntimeError: cannot reuse already awaited coroutine
 * ```
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 * import { assertSpyCalls, spy } from "@std/testing/mock";
 *
 * const load = spy(() => Promise.resolve(42));
 * const shared = cached(() => "")(load);
 * assertEquals(await Promise.all([shared(), shared()]), [42, 42]);
 * assertSpyCalls(load, 1);
 *
 * const fail = spy(() => Promise.reject(new Error("offline")));
 * const asking = cached(() => "")(fail);
 * for (const _time of [1, 2]) await assertRejects(asking, Error, "offline");
 * assertSpyCalls(fail, 2);
 * ```
 *
 * A method has one cache for its class. In Python `self` is part of the key, so
 * the cache keeps each object. And what one caller does to a result, all get:
 *
 * ```python
 * import functools, gc, weakref
 *
 * class Page:
 *     @functools.cache
 *     def words(self):
 *         return ["Hello"]
 *
 * page = Page()
 * page.words().append("you")
 * print(page.words())
 * ref = weakref.ref(page)
 * del page
 * gc.collect()
 * print(ref() is None)
 * ```
 *
 * ```text
 * ['Hello', 'you']
 * False
 * ```
 *
 * {@link cached} holds `this` in a `WeakMap`, so the object goes, and its results
 * with it. `cached(key, 2)` keeps two results, as `lru_cache(maxsize=2)` does,
 * and drops the one unused for longest. Freeze what callers share:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * class Page {
 *   @cached(() => "")
 *   words() {
 *     return ["Hello"];
 *   }
 * }
 * const [page, other] = [new Page(), new Page()];
 * page.words().push("you");
 * assertEquals([page.words(), other.words()], [["Hello", "you"], ["Hello"]]);
 *
 * const frozen = cached(() => "")(() => Object.freeze(["Hello"]));
 * // @ts-expect-error TS2339: a readonly array has no `push`
 * assertThrows(() => frozen().push("you"), TypeError);
 * ```
 *
 * ## Often said, and wrong
 *
 * "`functools.cache` takes `1` and `True` for the same." It does where there is
 * another argument. A lone `int` or `str` is a key by itself, a lone `bool` or
 * `float` is one in a tuple; and a keyword makes a key of its own:
 *
 * ```python
 * import functools
 *
 * @functools.cache
 * def kind(x, unit="kg"):
 *     return type(x).__name__
 *
 * print(kind(1, "kg"), kind(True, "kg"), kind(1.0, "kg"))
 * print(kind(1), kind(True), kind(1.0), kind(x=1))
 * print(kind.cache_info().currsize)
 * ```
 *
 * ```text
 * int int int
 * int bool bool int
 * 4
 * ```
 *
 * ## Beware
 *
 * Text makes a lossy key. `JSON.stringify` drops what it has no words for, and
 * as the name of a property an array is its elements, joined:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const json = (...args: unknown[]) => JSON.stringify(args);
 * const alike = [NaN, null, undefined, () => 1].map((x) => json(x));
 * assertEquals(new Set(alike), new Set(["[null]"]));
 * assertEquals(json(new Map([[1, 2]])), "[{}]");
 * assertThrows(() => json(1n), TypeError, "BigInt");
 *
 * const byName: Record<string, string> = { "1,2": "found" };
 * // @ts-expect-error TS2538: an array is no index
 * assertEquals(byName[[1, 2]], "found");
 * assertEquals(new Map([[[1], "found"]]).has([1]), false);
 * ```
 *
 * A function that is cached from outside still calls itself, uncached. And a
 * fast answer can be a wrong one: from `fibonacci(79)` on, a `number` rounds.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { assertSpyCalls, spy } from "@std/testing/mock";
 *
 * const plain = spy((n: number): number =>
 *   n <= 1 ? n : plain(n - 1) + plain(n - 2)
 * );
 * cached((n: number) => n)(plain)(10);
 * assertSpyCalls(plain, 177);
 *
 * const [f77, f78] = [5527939700884757, 8944394323791464];
 * assertEquals([f78, f77 + f78].map(Number.isSafeInteger), [true, false]);
 * assertEquals(BigInt(f77 + f78), 14472334024676220n); // not …221
 * ```
 *
 * ## In practice
 *
 * Cache what is asked for again and costs more than its key. In this bench a
 * hit costs over a hundred times the addition that it saves; the recursion
 * gains as much (Deno 2.9.6 on an AMD EPYC server):
 *
 * ```bench
 * deno task bench memoize
 * ```
 *
 * | fibonacci(25) | time | times as fast as recursion, cached |
 * | --- | ---: | ---: |
 * | recursion, cached | 3.26 µs | 1 |
 * | recursion, plain | 438 µs | 0.00746 |
 *
 * | key, for 1,024 hits | time | times as fast as number as key |
 * | --- | ---: | ---: |
 * | number as key | 41.9 µs | 1 |
 * | number, with a bound | 80.3 µs | 0.522 |
 * | nested maps | 61 µs | 0.687 |
 * | template string | 87.5 µs | 0.479 |
 * | JSON | 128 µs | 0.327 |
 * | no cache | 247 ns | 170 |
 *
 * Take a number or a template string of primitives for the key, nested maps for
 * objects. Bound whatever strangers can fill. `memoize` of `@std/cache`, still
 * unstable, compares as a `Map` does, and takes an `LruCache` or, for what
 * expires, a `TtlCache`.
 *
 * ## Proven below
 *
 * - cached() answers each object with its own result
 * - leakyCached() keeps a rejected promise
 * - cached() calls again after a rejection
 * - leakyCached() keeps every result
 * - cached() drops the result not asked for longest
 * - leakyCached() keeps an object that nothing else holds
 * - cached() lets go of an object that nothing else holds
 *
 * ## See also
 *
 * - [Python: `functools.cache` and `lru_cache`](https://docs.python.org/3/library/functools.html#functools.cache)
 * - [Python: how do I cache method calls?](https://docs.python.org/3/faq/programming.html#how-do-i-cache-method-calls)
 * - [ECMA-262: `SameValueZero`](https://tc39.es/ecma262/#sec-samevaluezero)
 * - [ECMA-262: `WeakMap`](https://tc39.es/ecma262/#sec-weakmap-objects)
 * - [ECMA-262: `JSON.stringify`](https://tc39.es/ecma262/#sec-json.stringify)
 * - [`@std/cache`](https://github.com/denoland/std/tree/main/cache)
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { returnsNext, spy } from "@std/testing/mock";
import { cached, leakyCached } from "./cached/mod.ts";

export { cached, leakyCached } from "./cached/mod.ts";
export type { Fn } from "./wrap/mod.ts";

Deno.test("cached() answers each object with its own result", () => {
  const times = cached((x: number) => x)(function (this: number[], x: number) {
    return this.length * x;
  });
  assertEquals([times.call([1, 2], 5), times.call([1, 2, 3], 5)], [10, 15]);
});

/** Fails when first called, then answers 42. */
function failingOnce(): () => Promise<number> {
  const next = returnsNext([new Error("offline"), 42]);
  return async () => await next();
}

Deno.test("leakyCached() keeps a rejected promise", async () => {
  const load = leakyCached(() => "")(failingOnce());
  await assertRejects(load, Error, "offline");
  await assertRejects(load, Error, "offline");
});

Deno.test("cached() calls again after a rejection", async () => {
  const load = cached(() => "")(failingOnce());
  await assertRejects(load, Error, "offline");
  assertEquals(await load(), 42);
});

/** The squares that are computed when 1, 2, 1, 3, 1, 2 are asked for. */
function squared(decorate: typeof leakyCached): number[] {
  const square = spy((n: number) => n * n);
  const ask = decorate((n: number) => n)(square);
  for (const n of [1, 2, 1, 3, 1, 2]) ask(n);
  return square.calls.map(({ args: [n] }) => n);
}

Deno.test("leakyCached() keeps every result", () => {
  assertEquals(squared(leakyCached), [1, 2, 3]);
});

Deno.test("cached() drops the result not asked for longest", () => {
  assertEquals(squared((key) => cached(key, 2)), [1, 2, 3, 2]);
});

const collect: unknown = Reflect.get(globalThis, "gc");
const ignore = typeof collect !== "function";

/** Whether an object goes when only the cache of its method can hold it. */
async function goes(decorate: typeof leakyCached): Promise<boolean> {
  const size = decorate(() => "")(function (this: object) {
    return Object.keys(this).length;
  });
  const use = (object: object) => (size.call(object), new WeakRef(object));
  const ref = use({ words: 3 });
  await new Promise((resolve) => setTimeout(resolve));
  if (typeof collect === "function") collect();
  use({}); // the cache is in use to the end
  return ref.deref() === undefined;
}

Deno.test(
  "leakyCached() keeps an object that nothing else holds",
  { ignore },
  async () => {
    assertEquals(await goes(leakyCached), false);
  },
);

Deno.test(
  "cached() lets go of an object that nothing else holds",
  { ignore },
  async () => {
    assertEquals(await goes(cached), true);
  },
);
