/**
 * # Iterators
 *
 * A Python `for` asks an iterable for an iterator, and that for values until it
 * raises `StopIteration`. TypeScript's `for…of` does the same under other names
 * and with no exception at the end. What differs is leaving early: `for…of`
 * closes the iterator that Python would let you resume.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## One protocol, two sets of names
 *
 * | Python                              | TypeScript                         |
 * | ----------------------------------- | ---------------------------------- |
 * | `__iter__()`                        | `[Symbol.iterator]()`              |
 * | `__next__()` returns a value        | `next()`: `{ done: false, value }` |
 * | `__next__()` raises `StopIteration` | `next()`: `{ done: true }`         |
 * | `yield`, `yield from`               | `yield`, `yield*`                  |
 * | `close()`, by hand or on collection | `return()`, on leaving a loop      |
 * | `map`, `filter`, `itertools.islice` | methods `map`, `filter`, `take`    |
 * | `__aiter__()`                       | `[Symbol.asyncIterator]()`         |
 * | `async for`                         | `for await`                        |
 *
 * An iterator returns itself from `__iter__`, and once read it is used up. Any
 * other iterable makes a new iterator whenever it is asked, most shortly with a
 * generator:
 *
 * ```python
 * class Count:
 *     def __init__(self, limit): self.limit, self.current = limit, 0
 *     def __iter__(self): return self
 *     def __next__(self):
 *         if self.current == self.limit:
 *             raise StopIteration
 *         self.current += 1
 *         return self.current - 1
 *
 * class Range:
 *     def __init__(self, limit): self.limit = limit
 *     def __iter__(self): yield from Count(self.limit)
 *
 * for numbers in Count(5), Range(5):
 *     print([n for n in numbers], list(numbers))
 * ```
 *
 * ```text
 * [0, 1, 2, 3, 4] []
 * [0, 1, 2, 3, 4] [0, 1, 2, 3, 4]
 * ```
 *
 * {@link Count} inherits from the built-in `Iterator` a `[Symbol.iterator]` that
 * returns `this`; that of {@link Range} is a generator:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const [count, range, five] = [new Count(5), new Range(5), [0, 1, 2, 3, 4]];
 * const seen: number[] = [];
 * for (const n of count) seen.push(n);
 * assertEquals([seen, [...count]], [five, []]);
 * assertEquals([[...range], [...range]], [five, five]);
 * ```
 *
 * ## Leaving early
 *
 * `break` leaves a Python generator where it stands. Nothing is cleaned up while
 * a name still refers to it, and whoever reads next goes on. Without a name,
 * CPython closes it at once:
 *
 * ```python
 * from itertools import islice
 *
 * def rows(source):
 *     try:
 *         yield from source
 *     finally:
 *         print("closed")
 *
 * it = rows("abc")
 * for row in it:
 *     break
 * print("left at", row, "then", list(islice(it, 1)), list(it))
 *
 * for row in rows("xyz"):
 *     break
 * print("left at", row)
 * rows("never started").close()
 * ```
 *
 * ```text
 * closed
 * left at a then ['b'] ['c']
 * closed
 * left at x
 * ```
 *
 * Left early, by `break`, `return` or an error, `for…of` calls `return()`, and a
 * generator answers by running its `finally`, as {@link guardedRows} does;
 * {@link leakyRows} has none. An iterator without a `return()` is resumed, as in
 * Python:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const log: unknown[] = [];
 * const it = guardedRows({ rows: "abc", close: () => log.push("closed") });
 * for (const row of it) if (row === "a") break;
 * log.push("left", [...it]);
 * assertEquals(log, ["closed", "left", []]);
 *
 * const count = new Count(5);
 * for (const n of count) if (n === 1) break;
 * assertEquals([...count], [2, 3, 4]);
 * ```
 *
 * ## Waiting for values
 *
 * {@link paged} waits for a page, yields what is on it, and asks for no page
 * that nobody reads. Here too Python resumes what `for await` closes:
 *
 * ```python
 * import asyncio
 *
 * async def paged(fetch):
 *     page = 0
 *     while items := await fetch(page):
 *         for item in items:
 *             yield item
 *         page += 1
 *
 * async def fetch(page):
 *     print("page", page)
 *     return ["ab", "c", ""][page]
 *
 * async def main():
 *     items = paged(fetch)
 *     async for item in items:
 *         break
 *     print("left at", item)
 *     print([item async for item in items])
 *
 * asyncio.run(main())
 * ```
 *
 * ```text
 * page 0
 * left at a
 * page 1
 * page 2
 * ['b', 'c']
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { assertSpyCalls, spy } from "@std/testing/mock";
 *
 * const fetch = spy((page: number) => Promise.resolve(["ab", "c", ""][page]));
 * const items = paged(fetch);
 * for await (const item of items) if (item === "a") break;
 * assertSpyCalls(fetch, 1);
 * assertEquals(await Array.fromAsync(items), []);
 * assertEquals("map" in items, false);
 * assertEquals(await Array.fromAsync(paged(fetch)), ["a", "b", "c"]);
 * ```
 *
 * ## Often said, and wrong
 *
 * "To be iterable, a class returns `self` from `__iter__`." That makes it an
 * iterator, one for all loops: `list` above finds `Count` used up.
 *
 * "Raise `StopIteration` when there is no more." In `__next__`, yes. In a
 * generator it is an error, and `return` is the way. What that returns, no loop
 * sees, in either language:
 *
 * ```python
 * def numbers(ending):
 *     yield 1
 *     if ending == "return":
 *         return 2
 *     raise StopIteration
 *
 * print(list(numbers("return")))
 * list(numbers("raise"))
 * ```
 *
 * ```text
 * [1]
 * RuntimeError: generator raised StopIteration
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function* numbers() {
 *   yield 1;
 *   return 2;
 * }
 * const it = numbers();
 * assertEquals([it.next().value, it.next()], [1, { done: true, value: 2 }]);
 * assertEquals([...numbers()], [1]);
 * ```
 *
 * ## Beware
 *
 * Not only loops close. Destructuring does, and every helper that stops early,
 * where `islice` above leaves the rest. A generator that nobody has started is
 * not inside its `try`, so closing it runs no `finally`, nor did
 * `rows("never started").close()` in Python:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let closed = 0;
 * const source = { rows: "abc", close: () => closed++ };
 *
 * const taken = guardedRows(source);
 * assertEquals([taken.take(2).toArray(), [...taken]], [["a", "b"], []]);
 * const [first] = guardedRows(source);
 * assertEquals([first, closed], ["a", 2]);
 *
 * guardedRows(source).return();
 * assertEquals(closed, 2);
 * ```
 *
 * `for…in` reads the names of properties, which are strings, on an array too.
 * `[Symbol.iterator]` is read like any property, so one that the object itself
 * has counts, where Python asks the type ({@link [classes/special-methods]}).
 * And `next` alone makes no iterable:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const names: unknown[] = [];
 * for (const name in ["a", "b"]) names.push(name);
 * assertEquals(names, ["0", "1"]);
 *
 * const range = new Range(5);
 * range[Symbol.iterator] = () => new Range(1)[Symbol.iterator]();
 * assertEquals([...range], [0]);
 *
 * const bare = { next: () => ({ done: true, value: 0 }) };
 * // @ts-expect-error TS2488: no [Symbol.iterator]
 * assertThrows(() => new Set(bare), TypeError, "not iterable");
 * assertEquals([...Iterator.from(bare)], []);
 * ```
 *
 * ## In practice
 *
 * Write generators, and extend `Iterator` where `next` needs a class: both come
 * with helpers, as lazy as `itertools`. Where you call `next` yourself, `using`
 * closes what no loop will:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const count = new Count(Infinity);
 * const squares = count.filter((n) => n % 2 === 1).map((n) => n * n).take(3);
 * assertEquals([squares.toArray(), count.next().value], [[1, 9, 25], 6]);
 *
 * let open = true;
 * {
 *   using rows = guardedRows({ rows: "abc", close: () => open = false });
 *   assertEquals([rows.next().value, open], ["a", true]);
 * }
 * assertEquals(open, false);
 * ```
 *
 * Asynchronous iterators have no helpers: loop, or collect with
 * `Array.fromAsync`. More on `using` in {@link [resources/with]}, on `await` in
 * {@link [async/event-loop]}.
 *
 * ## Proven below
 *
 * - Count.next() is done after the last number, and stays so
 * - Range counts anew in every loop, even a nested one
 * - leakyRows() leaves the source open when a loop breaks or throws
 * - guardedRows() closes the source when a loop breaks or throws
 * - paged() fetches up to the first empty page, and none that nobody reads
 * - for await waits for the clean-up of what it leaves
 *
 * ## See also
 *
 * - [Python: iterator types](https://docs.python.org/3/library/stdtypes.html#iterator-types)
 * - [PEP 479: `StopIteration` in generators](https://peps.python.org/pep-0479/)
 * - [PEP 525: asynchronous generators](https://peps.python.org/pep-0525/)
 * - [ECMA-262: iteration](https://tc39.es/ecma262/#sec-iteration)
 * - [ECMA-262: `IteratorClose`](https://tc39.es/ecma262/#sec-iteratorclose)
 * - [MDN: `Iterator` and its helpers](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Iterator)
 * - [TC39: asynchronous helpers](https://github.com/tc39/proposal-async-iterator-helpers)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { assertSpyCalls, spy } from "@std/testing/mock";

/** Counts from 0 up to, not including, `limit`: once. */
export class Count extends Iterator<number, undefined> {
  #current = 0;

  /** Starts at 0; `limit` may be `Infinity`. */
  constructor(readonly limit: number) {
    super();
  }

  /** Returns the next number, if there is one. */
  next(): IteratorResult<number, undefined> {
    return this.#current < this.limit
      ? { done: false, value: this.#current++ }
      : { done: true, value: undefined };
  }
}

/**
 * The numbers from 0 up to, not including, `limit`: for any number of loops.
 */
export class Range implements Iterable<number> {
  /** Stores `limit`, which may be `Infinity`. */
  constructor(readonly limit: number) {}

  /** Counts anew. */
  *[Symbol.iterator](): Generator<number, void> {
    yield* new Count(this.limit);
  }
}

/** Rows, and what must be closed once they are read, such as a file. */
export interface Source {
  /** The rows, in order. */
  readonly rows: Iterable<string>;
  /** Gives back what the rows are read from. */
  close(): void;
}

/**
 * Yields the rows, and leaves the source open if a loop is left: a bug on
 * purpose.
 */
export function* leakyRows(source: Source): Generator<string, void> {
  yield* source.rows;
  source.close();
}

/**
 * Yields the rows, and closes the source after the last or when a loop is left.
 */
export function* guardedRows(source: Source): Generator<string, void> {
  try {
    yield* source.rows;
  } finally {
    source.close();
  }
}

/**
 * Yields the items of page 0, 1, 2 and so on, up to the first page without any;
 * asks `fetch` for a page when its first item is wanted.
 *
 * @throws what `fetch` rejects with.
 */
export async function* paged<T>(
  fetch: (page: number) => Promise<Iterable<T> & { readonly length: number }>,
): AsyncGenerator<T, void> {
  for (let page = 0;; page++) {
    const items = await fetch(page);
    if (items.length === 0) return;
    yield* items;
  }
}

Deno.test("Count.next() is done after the last number, and stays so", () => {
  const count = new Count(1);
  assertEquals(count.next(), { done: false, value: 0 });
  assertEquals(count.next(), { done: true, value: undefined });
  assertEquals(count.next(), { done: true, value: undefined });
});

Deno.test("Range counts anew in every loop, even a nested one", () => {
  const range = new Range(2);
  const pairs: number[][] = [];
  for (const x of range) for (const y of range) pairs.push([x, y]);
  assertEquals(pairs, [[0, 0], [0, 1], [1, 0], [1, 1]]);
});

/**
 * Leaves two loops over rows, and returns how often their source was closed.
 */
function leave(rows: typeof leakyRows): number {
  const source = { rows: "abc", close: spy(() => {}) };
  for (const row of rows(source)) if (row === "b") break;
  const fail = () => {
    for (const row of rows(source)) throw new Error(row);
  };
  assertThrows(fail, Error, "a");
  return source.close.calls.length;
}

Deno.test("leakyRows() leaves the source open when a loop breaks or throws", () => {
  assertEquals(leave(leakyRows), 0);
});

Deno.test("guardedRows() closes the source when a loop breaks or throws", () => {
  assertEquals(leave(guardedRows), 2);
});

Deno.test("paged() fetches up to the first empty page, and none that nobody reads", async () => {
  const fetch = spy((page: number) => Promise.resolve(["ab", "c", ""][page]));
  for await (const item of paged(fetch)) if (item === "c") break;
  assertSpyCalls(fetch, 2);
  assertEquals(await Array.fromAsync(paged(fetch)), ["a", "b", "c"]);
  assertSpyCalls(fetch, 5);
});

Deno.test("for await waits for the clean-up of what it leaves", async () => {
  let closed = false;
  async function* numbers() {
    try {
      yield 0;
    } finally {
      await Promise.resolve();
      closed = true;
    }
  }
  for await (const _ of numbers()) break;
  assertEquals(closed, true);
});
