/**
 * # Equality
 *
 * Python's `==` compares what lists and dicts hold. TypeScript's `===` asks
 * whether they are one object. Compare numbers and texts with `===`, and what
 * lists hold with a function.
 *
 * **Trap:** `===` between two equal lists is false, as it is between two
 * objects.
 *
 * ## Values by `===`, contents by a function
 *
 * `isDeepStrictEqual` comes with Deno and Node, and compares what is nested
 * too.
 *
 * ```python
 * print([1, [2]] == [1, [2]], {"a": 1} == {"a": 1})
 * print("ab" == "a" + "b", [3] in [[3]])
 * ```
 *
 * ```text
 * True True
 * True True
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { isDeepStrictEqual } from "node:util";
 *
 * assertEquals(isDeepStrictEqual([1, [2]], [1, [2]]), true);
 * assertEquals(isDeepStrictEqual({ a: 1 }, { a: 1 }), true);
 *
 * const text: string = "a" + "b";
 * assertEquals(text === "ab", true);
 * assertEquals([[3]].some((item) => isDeepStrictEqual(item, [3])), true);
 * ```
 *
 * - ✓ isDeepStrictEqual() tells a field that is undefined from a missing one
 * - ✓ isDeepStrictEqual() compares sets and dates by what they hold
 *
 * ## In practice
 *
 * Write `===`, and `value == null` for "null or undefined". For a flat list a
 * line of your own is enough. In tests, `assertEquals` compares what is nested.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
 *   return a.length === b.length &&
 *     a.every((item, index) => Object.is(item, b[index]));
 * }
 *
 * assertEquals(sameItems([1, 2], [1, 2]), true);
 * assertEquals(sameItems([1, 2], [2, 1]), false);
 * ```
 *
 * - ✓ sameItems() finds NaN equal to NaN
 *
 * ## Two equal lists are two objects (silent)
 *
 * The compiler refuses where one side is written out as a list. `<` compares two
 * lists as text, as it does other [objects](../classes/operators.ts).
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const [one, twin] = [[1, 2], [1, 2]];
 * assertEquals(one === twin, false);
 * assertEquals([one].includes(twin), false);
 * // @ts-expect-error TS2839: This condition will always return 'false'
 * assertEquals(one === [1, 2], false);
 * ```
 *
 * - ✓ `<` puts a list of 10 before a list of 9
 *
 * ## `==` converts (silent)
 *
 * Between a text and a number the compiler refuses `==`. Between `unknown`
 * values it does not.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const loose = (a: unknown, b: unknown) => a == b;
 * assertEquals(loose("1", 1), true);
 * assertEquals(loose(0, ""), true);
 * assertEquals(loose([], false), true);
 * // @ts-expect-error TS2367: This comparison appears to be unintentional
 * assertEquals("1" == 1, true);
 * ```
 *
 * `deno lint --rules-include=eqeqeq` asks for `===`, in place of `== null` too.
 *
 * ## Your turn
 *
 * Let `moved()` compare two positions by what they hold:
 * `deno test lessons/values/exercises/equality.ts` says when it is right.
 *
 * ## See also
 *
 * - [Truth](./truth.ts), [an ordinary class](../classes/ordinary_class.ts)
 * - [Python: comparisons](https://docs.python.org/3/reference/expressions.html#comparisons)
 * - [MDN: equality comparisons](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Equality_comparisons_and_sameness)
 * - [ECMA-262: `SameValue`](https://tc39.es/ecma262/#sec-samevalue)
 * - [Node: `isDeepStrictEqual()`](https://nodejs.org/api/util.html#utilisdeepstrictequalval1-val2-options)
 * - [`eqeqeq`](https://docs.deno.com/lint/rules/eqeqeq/)
 *
 * @module
 */
import { assertEquals, equal } from "@std/assert";
import { isDeepStrictEqual } from "node:util";

/**
 * Whether two lists without holes have the same items, by `Object.is`, in the
 * same order.
 */
export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length &&
    a.every((item, index) => Object.is(item, b[index]));
}

Deno.test("sameItems() finds NaN equal to NaN", () => {
  assertEquals(sameItems([NaN], [NaN]), true);
  const same = (a: number, b: number) => a === b;
  assertEquals(same(NaN, NaN), false);
});

Deno.test("sameItems() does not look into the items", () => {
  const item = [1];
  assertEquals(sameItems([item], [item]), true);
  assertEquals(sameItems([item], [[1]]), false);
});

Deno.test("isDeepStrictEqual() tells a field that is undefined from a missing one", () => {
  assertEquals(isDeepStrictEqual({ a: undefined }, {}), false);
});

Deno.test("isDeepStrictEqual() compares sets and dates by what they hold", () => {
  assertEquals(isDeepStrictEqual(new Set([1, 2]), new Set([2, 1])), true);
  assertEquals(isDeepStrictEqual(new Date(5), new Date(5)), true);
  assertEquals(isDeepStrictEqual(new Date(5), new Date(6)), false);
});

Deno.test("equal() of @std/assert compares without asserting", () => {
  assertEquals(equal({ a: [1] }, { a: [1] }), true);
  assertEquals(equal({ a: [1] }, { a: [2] }), false);
});

Deno.test("< puts a list of 10 before a list of 9", () => {
  assertEquals([10] < [9], true);
});

Deno.test("Object.is() tells 0 from -0, and === does not", () => {
  const zeros: [number, number] = [0, -0];
  assertEquals(Object.is(...zeros), false);
  assertEquals(zeros[0] === zeros[1], true);
});

Deno.test("equal texts are one value, however they were made", () => {
  const joined = ["a", "b"].join("");
  assertEquals([joined === "ab", Object.is(joined, "ab")], [true, true]);
});

Deno.test("== null is true of null and undefined, and not of 0, an empty text or false", () => {
  const loose = (value: unknown) => value == null;
  assertEquals([null, undefined, 0, "", false].map(loose), [
    true,
    true,
    false,
    false,
    false,
  ]);
});
