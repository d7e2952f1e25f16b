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
 * It returns less than 0 where `a` comes first, more than 0 where `b` does, and 0
 * where they are level: `||` then goes on to the next key. `a - b` is for
 * numbers. Dates take `Number(a) - Number(b)`, bigints `Number(a - b)`, and a
 * [`Temporal`](./dates.ts) type has its own `compare`.
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
 *   { name: "Bob", age: 36 }, // where Python has a tuple
 *   { name: "Ann", age: 36 },
 *   { name: "Cid", age: 7 },
 * ];
 * const byAge = people.toSorted((a, b) =>
 *   a.age - b.age || a.name.localeCompare(b.name, "en") // by English rules
 * );
 * assertEquals(byAge.map(({ name }) => name), ["Cid", "Ann", "Bob"]);
 * ```
 *
 * - ✓ items that are level keep their order
 * - ✓ dates and bigints are compared as numbers
 *
 * ## In practice
 *
 * Python's `sorted(words)` is `words.toSorted()`: capitals come first, and ä after
 * z. Readers expect the order of their language: hand over the `compare` of one
 * `Intl.Collator`. To sort by a key use `sortBy` of `@std/collections`
 * (`deno add jsr:@std/collections`). The key is a number, a date, or a text, and
 * texts come in the order of `toSorted()`.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { sortBy } from "@std/collections";
 *
 * const words = ["Zoe", "ann", "Änne", "no 10", "no 9"];
 * assertEquals(words.toSorted(), ["Zoe", "ann", "no 10", "no 9", "Änne"]);
 * // numeric: 9 comes before 10
 * const { compare } = new Intl.Collator("en", { numeric: true });
 * assertEquals(
 *   words.toSorted(compare),
 *   ["ann", "Änne", "no 9", "no 10", "Zoe"],
 * );
 * const byLength = sortBy(words, (word) => word.length, { order: "desc" });
 * assertEquals(byLength, ["no 10", "Änne", "no 9", "Zoe", "ann"]);
 * ```
 *
 * - ✓ the order of letters depends on the language
 * - ✓ sortBy() compares text keys as toSorted() does
 *
 * ## Numbers and objects in the order of texts (silent)
 *
 * Python refuses to compare objects. Here plain ones have one text for all,
 * "[object Object]".
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([10, 9, 1].toSorted(), [1, 10, 9]);
 * assertEquals([{ age: 36 }, { age: 7 }].toSorted(), [{ age: 36 }, { age: 7 }]);
 * ```
 *
 * ## `sort` changes its array (silent)
 *
 * So does Python's `list.sort()`, which returns `None`. This returns the array.
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
 * ## A number as key is taken for a comparison (silent)
 *
 * The function below is called with two ages. It leaves the second out, and its
 * 36 says that the first comes later. A text or a boolean is refused.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([36, 7, 12].toSorted((age) => age), [36, 7, 12]);
 * const words = ["b", "a"];
 * // @ts-expect-error TS2345: Type 'string' is not assignable to type 'number'
 * assertEquals(words.toSorted((word) => word), ["b", "a"]);
 * // @ts-expect-error TS2345: Type 'boolean' is not assignable to type 'number'
 * assertEquals(words.toSorted((a, b) => a > b), ["b", "a"]);
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

Deno.test("sortBy() takes a key, and leaves the array as it was", () => {
  const words = ["bb", "a", "cc"];
  assertEquals(sortBy(words, (word) => word.length), ["a", "bb", "cc"]);
  assertEquals(words, ["bb", "a", "cc"]);
});

Deno.test("sortBy() compares text keys as toSorted() does", () => {
  const words = ["b", "Z", "ä", "a", "10", "9"];
  assertEquals(sortBy(words, (word) => word), words.toSorted());
  assertEquals(words.toSorted(), ["10", "9", "Z", "a", "b", "ä"]);
});

Deno.test("undefined comes last, and NaN can spoil the order", () => {
  assertEquals([3, undefined, 1].toSorted(), [1, 3, undefined]);
  assertEquals([2, NaN, 1].toSorted((a, b) => a - b), [2, NaN, 1]);
});

Deno.test("numbers, texts, booleans and null are sorted together, as texts", () => {
  assertEquals([1, "a", true, null].toSorted(), [1, "a", null, true]);
});

Deno.test("dates and bigints are compared as numbers", () => {
  const days = [2, 1].map((month) => new Date(2026, month));
  assertEquals(
    days.toSorted((a, b) => Number(a) - Number(b)),
    [days[1], days[0]],
  );
  const order = (a: bigint, b: bigint) => Number(a - b);
  const huge = 10n ** 400n; // as a number it is Infinity
  assertEquals([huge, 10n, 9n, -huge].toSorted(order), [-huge, 9n, 10n, huge]);
});

Deno.test("a difference of two texts is refused, and sorts nothing", () => {
  const order = (a: string, b: string) =>
    // @ts-expect-error TS2362: left-hand side of an arithmetic operation
    a -
    // @ts-expect-error TS2363: right-hand side of an arithmetic operation
    b;
  assertEquals(["b", "a"].toSorted(order), ["b", "a"]);
});

Deno.test("texts compare without case and accents by a Collator", () => {
  const { compare } = new Intl.Collator("en", { sensitivity: "base" });
  assertEquals([compare("a", "A"), compare("a", "á")], [0, 0]);
  assertEquals(["b", "A"].toSorted(), ["A", "b"]);
});
