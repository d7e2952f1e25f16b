/**
 * # Lists and arrays
 *
 * A Python list is a TypeScript array. Where Python raises on an index that is
 * not there, the array gives [`undefined`](./nothing.ts). Read the last item
 * with `at(-1)`, cut with `slice`, and search with `includes` and `find`.
 *
 * **Trap:** `list[-1]` is `undefined`; the last item is `list.at(-1)`.
 *
 * ## The everyday methods
 *
 * `slice` copies. `splice` changes: from where, how many, what instead.
 *
 * ```python
 * a = [10, 20, 30, 40]
 * print(len(a), a[-1], a[1:3], 20 in a)
 * a.append(50)
 * a[1:3] = [99]
 * print(a, a + [0])
 * ```
 *
 * ```text
 * 4 40 [20, 30] True
 * [10, 99, 40, 50] [10, 99, 40, 50, 0]
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const a = [10, 20, 30, 40];
 * assertEquals(a.length, 4);
 * assertEquals(a.at(-1), 40);
 * assertEquals(a.slice(1, 3), [20, 30]);
 * assertEquals(a.includes(20), true);
 * a.push(50);
 * a.splice(1, 2, 99);
 * assertEquals(a, [10, 99, 40, 50]);
 * assertEquals([...a, 0], [10, 99, 40, 50, 0]);
 * ```
 *
 * - ✓ splice() returns what it took out
 * - ✓ toSpliced(), with() and toReversed() leave the array alone
 *
 * ## In practice
 *
 * Make a list of lists by a function, so that each row is a list of its own:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const rows = Array.from({ length: 2 }, (): number[] => []);
 * rows[0].push(1);
 * assertEquals(rows, [[1], []]);
 * ```
 *
 * `Array(2).fill([])` is `[[]] * 2`: one list twice.
 *
 * ## Brackets take any index (silent)
 *
 * ```python
 * names = ["Ann"]
 * names[1] = "Bob"
 * ```
 *
 * ```text
 * IndexError: list assignment index out of range
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const names = ["Ann"];
 * const last: string = names[-1];
 * assertEquals(last, undefined);
 * names[2] = "Cid"; // grows, with a hole
 * assertEquals(names.length, 3);
 * ```
 *
 * ## `in` asks for an index (silent)
 *
 * `includes` asks for an item. It compares objects
 * [by identity](./equality.ts).
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const even: object = [2, 4];
 * assertEquals(2 in even, false);
 * assertEquals(1 in even, true);
 * assertEquals([2, 4].includes(2), true);
 * ```
 *
 * - ✓ in is refused on a text
 *
 * ## Not found is -1 (silent)
 *
 * Python's `remove` and `index` raise. `indexOf` gives -1, which `splice` takes
 * for the last item:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const names = ["Ann", "Bob"];
 * names.splice(names.indexOf("Zoe"), 1);
 * assertEquals(names, ["Ann"]);
 * ```
 *
 * `names.filter((name) => name !== "Zoe")` has no such edge: it returns a list
 * without any "Zoe".
 *
 * ## Your turn
 *
 * Let `leave()` take out the one who leaves, and nobody else:
 * `deno test lessons/values/exercises/lists.ts` says when it is right.
 *
 * ## See also
 *
 * - [Sorting](./sorting.ts), [loops and comprehensions](./loops.ts),
 *   [copies](./copies.ts)
 * - [Python: lists](https://docs.python.org/3/tutorial/datastructures.html#more-on-lists)
 * - [MDN: `Array`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array)
 * - [MDN: copying and mutating methods](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array#copying_methods_and_mutating_methods)
 * - [MDN: `in`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/in)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

Deno.test("splice() returns what it took out", () => {
  const a = [1, 2, 3];
  assertEquals(a.splice(0, 2), [1, 2]);
  assertEquals(a, [3]);
});

Deno.test("toSpliced(), with() and toReversed() leave the array alone", () => {
  const a = [1, 2, 3];
  assertEquals(a.toSpliced(0, 1), [2, 3]);
  assertEquals(a.with(0, 9), [9, 2, 3]);
  assertEquals(a.toReversed(), [3, 2, 1]);
  assertEquals(a, [1, 2, 3]);
});

Deno.test("with() does refuse an index that is not there", () => {
  assertThrows(() => [1].with(3, 9), RangeError, "Invalid index");
});

Deno.test("in is refused on a text", () => {
  // @ts-expect-error TS2322: Type 'string' is not assignable to type 'object'
  const inText = () => "ell" in "hello";
  assertThrows(inText, TypeError, "Cannot use 'in' operator");
  assertEquals("hello".includes("ell"), true);
});

Deno.test("at() past either end is undefined", () => {
  const names = ["Ann"];
  assertEquals([names.at(5), names.at(-2)], [undefined, undefined]);
});

Deno.test("delete leaves a hole, and a length of 0 clears", () => {
  const a = [1, 2, 3];
  delete a[1];
  assertEquals([a.length, a[1], 1 in a], [3, undefined, false]);
  a.length = 0;
  assertEquals(a, []);
});

Deno.test("fill() puts one object into every place", () => {
  const rows = Array<number[]>(2).fill([]);
  rows[0].push(1);
  assertEquals(rows, [[1], [1]]);
});

Deno.test("+ of two lists is refused, and would join texts", () => {
  const [a, b] = [[1], [2]];
  // @ts-expect-error TS2365: Operator '+' cannot be applied to types 'number[]' and 'number[]'
  assertEquals(a + b, "12");
  assertEquals(a.concat(b), [1, 2]);
});
