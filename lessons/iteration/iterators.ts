/**
 * # Iterators
 *
 * Python's `for` calls `__iter__`, then `__next__` until `StopIteration`.
 * TypeScript's `for…of` calls `[Symbol.iterator]()`, then `next()` until it says
 * `done`. Write a generator, `function*` with `yield`: the short way in both.
 *
 * **Trap:** `break` calls a generator's `return()`: what it had left is lost.
 *
 * ## A new iterator for every loop
 *
 * A method with a star before its name is a generator. An object that has it under
 * `Symbol.iterator` can be looped over, spread and taken apart.
 *
 * ```python
 * class Range:
 *     def __init__(self, limit):
 *         self.limit = limit
 *     def __iter__(self):
 *         yield from range(self.limit)
 *
 * numbers = Range(3)
 * print([*numbers, *numbers])
 * ```
 *
 * ```text
 * [0, 1, 2, 0, 1, 2]
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Range {
 *   constructor(readonly limit: number) {}
 *
 *   *[Symbol.iterator](): Generator<number, void> {
 *     for (let n = 0; n < this.limit; n++) yield n;
 *   }
 * }
 *
 * const numbers = new Range(3);
 * assertEquals([...numbers, ...numbers], [0, 1, 2, 0, 1, 2]);
 * ```
 *
 * - ✓ a Range counts anew in every loop, even a nested one
 * - ✓ a generator is used up after one loop, as in Python
 *
 * ## In practice
 *
 * A generator that is not `async` has `map`, `filter`, `take` and more, as lazy
 * as `itertools`. `Iterator.from` gives them to what `for…of` takes.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const odd = Iterator.from(new Range(Infinity)).filter((n) => n % 2 === 1);
 * assertEquals(odd.map((n) => n * n).take(3).toArray(), [1, 9, 25]);
 * ```
 *
 * | Python | TypeScript |
 * | --- | --- |
 * | `next(it)` | `it.next().value` |
 * | `StopIteration` | `it.next().done` is true |
 * | `yield from x` | `yield* x` |
 * | `islice(it, 3)` | `it.take(3)`, which closes `it` |
 *
 * ## `break` closes a generator (silent)
 *
 * Python's loop leaves the generator where it stands, and whoever reads next goes
 * on. `for…of` calls its `return()`, so that a `finally` runs at once. To keep
 * the rest, call `next()` yourself.
 *
 * ```python
 * def letters():
 *     yield from "abc"
 *
 * it = letters()
 * for letter in it:
 *     break
 * print(letter, list(it))
 * ```
 *
 * ```text
 * a ['b', 'c']
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function* guardedRows(
 *   rows: string,
 *   close: () => void,
 * ): Generator<string, void> {
 *   try {
 *     yield* rows;
 *   } finally {
 *     close();
 *   }
 * }
 *
 * let closed = false;
 * const it = guardedRows("abc", () => closed = true);
 * for (const row of it) if (row === "a") break;
 *
 * assertEquals(closed, true);
 * assertEquals([...it], []);
 * ```
 *
 * - ✓ take() and destructuring close a generator as `break` does
 * - ✓ an iterator without a `return()` goes on where `break` left it
 *
 * ## Your turn
 *
 * `header(rows)` returns the first row and loses the others. Mend it:
 * `deno test lessons/iteration/exercises/iterators.ts`
 *
 * ## See also
 *
 * - [Special methods](../classes/special_methods.ts)
 * - [Python: iterator types](https://docs.python.org/3/library/stdtypes.html#iterator-types)
 * - [ECMA-262: `IteratorClose`](https://tc39.es/ecma262/#sec-iteratorclose)
 * - [MDN: `Iterator` and its helpers](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Iterator)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/** The numbers from 0 up to, not including, `limit`: for any number of loops. */
export class Range {
  /** Counts up to `limit`, which may be `Infinity`. */
  constructor(readonly limit: number) {}

  /** Counts anew. */
  *[Symbol.iterator](): Generator<number, void> {
    for (let n = 0; n < this.limit; n++) yield n;
  }
}

/** Yields each of `rows`, and stays open if a loop is left: a bug on purpose. */
export function* leakyRows(
  rows: string,
  close: () => void,
): Generator<string, void> {
  yield* rows;
  close();
}

/** Yields each of `rows`, and closes after the last or when a loop is left. */
export function* guardedRows(
  rows: string,
  close: () => void,
): Generator<string, void> {
  try {
    yield* rows;
  } finally {
    close();
  }
}

Deno.test("a Range counts anew in every loop, even a nested one", () => {
  const range = new Range(2);
  const pairs: string[] = [];
  for (const x of range) for (const y of range) pairs.push(`${x}${y}`);
  assertEquals(pairs, ["00", "01", "10", "11"]);
});

Deno.test("a generator is used up after one loop, as in Python", () => {
  const it = new Range(2)[Symbol.iterator]();
  assertEquals([...it], [0, 1]);
  assertEquals([...it], []);
});

Deno.test("guardedRows() closes when a loop breaks or throws, leakyRows() does not", () => {
  for (const [rows, expected] of [[guardedRows, 2], [leakyRows, 0]] as const) {
    let closed = 0;
    for (const row of rows("abc", () => closed++)) if (row === "b") break;
    const fail = () => {
      for (const row of rows("abc", () => closed++)) throw new Error(row);
    };
    assertThrows(fail, Error, "a");
    assertEquals(closed, expected);
    assertEquals([...rows("abc", () => closed++)], ["a", "b", "c"]);
    assertEquals(closed, expected + 1);
  }
});

Deno.test("take() and destructuring close a generator as break does", () => {
  let closed = 0;
  const taken = guardedRows("abc", () => closed++);
  assertEquals(taken.take(2).toArray(), ["a", "b"]);
  assertEquals([...taken], []);
  const [first] = guardedRows("abc", () => closed++);
  assertEquals([first, closed], ["a", 2]);
});

Deno.test("an iterator without a return() goes on where break left it", () => {
  const it = [0, 1, 2].values();
  for (const n of it) if (n === 0) break;
  assertEquals([...it], [1, 2]);
});

Deno.test("for…in reads names, which are strings", () => {
  const names: string[] = [];
  for (const name in ["a", "b"]) names.push(name);
  assertEquals(names, ["0", "1"]);
});

Deno.test("for await closes what it leaves, and waits for the clean-up", async () => {
  let closed = false;
  async function* pages() {
    try {
      yield* [0, 1];
    } finally {
      await Promise.resolve();
      closed = true;
    }
  }
  for await (const page of pages()) if (page === 0) break;
  assertEquals(closed, true);
});
