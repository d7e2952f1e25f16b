/**
 * # Sorting
 *
 * Python's `sorted` compares values, and takes a `key`. TypeScript's `sort`
 * compares texts, changes its array, and takes a comparison. Write
 * `list.toSorted((a, b) => a - b)` for numbers.
 *
 * **Trap:** `[10, 9, 1].sort()` is [1, 10, 9]: the default order is by text.
 *
 * ## A comparison instead of a key
 *
 * The comparison returns less than 0 where `a` comes first, more than 0 where
 * `b` does, and 0 where they are level. `||` then goes on to the next key.
 *
 * ```python
 * people = [("Bob", 36), ("Ann", 36), ("Cid", 7)]
 * print(sorted([10, 9, 1]))
 * print(sorted(people, key=lambda p: (p[1], p[0])))
 * ```
 *
 * ```text
 * [1, 9, 10]
 * [('Cid', 7), ('Ann', 36), ('Bob', 36)]
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([10, 9, 1].toSorted((a, b) => a - b), [1, 9, 10]);
 *
 * const people = [
 *   { name: "Bob", age: 36 },
 *   { name: "Ann", age: 36 },
 *   { name: "Cid", age: 7 },
 * ];
 * const byAge = people.toSorted((a, b) =>
 *   a.age - b.age || a.name.localeCompare(b.name, "en")
 * );
 * assertEquals(byAge.map(({ name }) => name), ["Cid", "Ann", "Bob"]);
 * ```
 *
 * - ✓ items that are level keep their order
 * - ✓ subtracting the other way round sorts from high to low
 *
 * ## In practice
 *
 * Names and words sort by the rules of a language. Make one `Intl.Collator` for
 * their language, and hand over its `compare`. `sortBy` of `@std/collections`,
 * which `deno add jsr:@std/collections` brings, takes a key as `sorted` does: a
 * number, a text or a date.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const words = ["Zebra", "apple", "Äpfel", "file10", "file9"];
 * const { compare } = new Intl.Collator("en", { numeric: true });
 * assertEquals(
 *   words.toSorted(compare),
 *   ["Äpfel", "apple", "file9", "file10", "Zebra"],
 * );
 * ```
 *
 * - ✓ the order of letters depends on the language
 * - ✓ sortBy() of @std/collections takes a key
 *
 * ## Numbers in the order of texts (silent)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([10, 9, 1].toSorted(), [1, 10, 9]);
 * assertEquals([1, -1, -2].toSorted(), [-1, -2, 1]);
 * ```
 *
 * ## `sort` changes its array (silent)
 *
 * Python's `list.sort()` gives `None`, so that nobody takes it for a copy.
 * TypeScript's gives the same array.
 *
 * ```python
 * numbers = [3, 1]
 * print(numbers.sort(), numbers)
 * ```
 *
 * ```text
 * None [1, 3]
 * ```
 *
 * ```ts
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 *
 * const numbers = [3, 1];
 * const sorted = numbers.sort((a, b) => a - b);
 * assertStrictEquals(sorted, numbers);
 * assertEquals(numbers, [1, 3]);
 * ```
 *
 * ## A key is taken for a comparison (silent)
 *
 * It is called with one argument too many, and its result says how two compare.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([36, 7, 12].toSorted((age) => age), [36, 7, 12]);
 * ```
 *
 * ## A boolean is no comparison (refused)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const numbers = [1, 3, 2];
 * // @ts-expect-error TS2345: Type 'boolean' is not assignable to type 'number'
 * assertEquals(numbers.toSorted((a, b) => a > b), [1, 3, 2]);
 * ```
 *
 * ## Your turn
 *
 * Let `podium()` name the best three, and leave the list as it was:
 * `deno test lessons/values/exercises/sorting.ts` says when it is right.
 *
 * ## See also
 *
 * - [Lists and arrays](./lists.ts)
 * - [Python: sorting techniques](https://docs.python.org/3/howto/sorting.html)
 * - [MDN: `sort()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/sort),
 *   [`toSorted()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/toSorted)
 * - [MDN: `Intl.Collator`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { sortBy } from "@std/collections";

Deno.test("items that are level keep their order", () => {
  const words = ["bb", "aa", "c", "dd"];
  assertEquals(
    words.toSorted((a, b) => a.length - b.length),
    ["c", "bb", "aa", "dd"],
  );
});

Deno.test("subtracting the other way round sorts from high to low", () => {
  assertEquals([1, 10, 9].toSorted((a, b) => b - a), [10, 9, 1]);
});

Deno.test("the order of letters depends on the language", () => {
  const letters = ["z", "ä"];
  assertEquals(letters.toSorted(new Intl.Collator("sv").compare), ["z", "ä"]);
  assertEquals(letters.toSorted(new Intl.Collator("de").compare), ["ä", "z"]);
});

Deno.test("sortBy() of @std/collections takes a key", () => {
  const words = ["bb", "a", "cc"];
  assertEquals(sortBy(words, (word) => word.length), ["a", "bb", "cc"]);
  assertEquals(
    sortBy(words, (word) => word.length, { order: "desc" }),
    ["bb", "cc", "a"],
  );
});

Deno.test("undefined comes last, and NaN can spoil the order", () => {
  assertEquals([3, undefined, 1].toSorted(), [1, 3, undefined]);
  assertEquals([2, NaN, 1].toSorted((a, b) => a - b), [2, NaN, 1]);
});

Deno.test("numbers, texts, booleans and null are sorted together, as texts", () => {
  assertEquals([1, "a", true, null].toSorted(), [1, "a", null, true]);
});

Deno.test("bigints are compared by < and >", () => {
  const order = (a: bigint, b: bigint) => a < b ? -1 : a > b ? 1 : 0;
  assertEquals([10n, 9n, 1n].toSorted(order), [1n, 9n, 10n]);
});

Deno.test("texts compare without case and accents by a Collator", () => {
  const { compare } = new Intl.Collator("en", { sensitivity: "base" });
  assertEquals([compare("a", "A"), compare("a", "á")], [0, 0]);
  assertEquals(["b", "A"].toSorted(), ["A", "b"]);
});
