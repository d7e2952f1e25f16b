/**
 * # `bigint`
 *
 * Python's `int` has as many digits as it needs. A TypeScript `number` holds
 * each whole number up to 2 ** 53; past that it rounds many, in silence. Write
 * `bigint`, as in `10n ** 20n`, for larger ones, and keep long ids as text.
 *
 * **Trap:** `JSON.parse` may turn an id past 2 ** 53 into another id.
 *
 * ## Digits without end
 *
 * The `n` makes the type. A `bigint` divides without a rest, towards zero.
 *
 * ```python
 * print(2**53 + 1)
 * print(10**20 + 1, -7 // 2)
 * ```
 *
 * ```text
 * 9007199254740993
 * 100000000000000000001 -4
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(2n ** 53n + 1n, 9007199254740993n);
 * assertEquals(10n ** 20n + 1n, 100000000000000000001n);
 * assertEquals(-7n / 2n, -3n); // and not -4n
 * ```
 *
 * - ✓ a bigint divided by zero throws
 * - ✓ Number() may round a long bigint
 *
 * ## In practice
 *
 * Most counts fit a `number`: 2 ** 53 is nine thousand million million. Take
 * `bigint` for sums that pass it, and for the 64-bit columns of a database.
 * Convert at the edges, with `String(value)` and `BigInt(text)`, which makes an
 * empty text 0n. Sums of
 * `bigint` are slower than those of `number`.
 *
 * ## A long id becomes another id (silent)
 *
 * ```python
 * import json
 *
 * print(json.loads('{"id": 9007199254740993}')["id"])
 * ```
 *
 * ```text
 * 9007199254740993
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(JSON.parse('{"id": 9007199254740993}').id, 9007199254740992);
 * assertEquals(2 ** 53 === 2 ** 53 + 1, true);
 * assertEquals(Number.isSafeInteger(2 ** 53), false);
 * ```
 *
 * Whoever writes the JSON can send the id as text. Where you cannot choose, a
 * function handed to `JSON.parse`, a reviver, gets the digits as they were
 * written:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function exact(
 *   _key: string,
 *   value: unknown,
 *   context?: { source?: string },
 * ): unknown {
 *   const source = context?.source ?? "";
 *   const long = /^-?\d+$/.test(source) && !Number.isSafeInteger(value);
 *   return long ? BigInt(source) : value;
 * }
 *
 * const { id } = JSON.parse('{"id": 9007199254740993}', exact);
 * assertEquals(id, 9007199254740993n);
 * ```
 *
 * - ✓ exact() keeps the digits of a long whole number
 * - ✓ exact() leaves other values as they are
 *
 * ## The two kinds do not mix (refused)
 *
 * Convert one of them. At run time their sum throws; `<` and `>` do compare
 * them.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const big = 10n ** 20n;
 * // @ts-expect-error TS2365: Operator '+' cannot be applied to types 'bigint' and '1'
 * assertThrows(() => big + 1, TypeError, "Cannot mix BigInt and other types");
 * assertEquals(big + BigInt(1), 100000000000000000001n);
 * ```
 *
 * ## `JSON.stringify` takes no `bigint` (throws)
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const row = { id: 2n ** 60n };
 * assertThrows(
 *   () => JSON.stringify(row),
 *   TypeError,
 *   "Do not know how to serialize a BigInt",
 * );
 * assertEquals(JSON.stringify({ id: String(row.id) }), '{"id":"1152921504606846976"}');
 * ```
 *
 * ## Your turn
 *
 * Let `add()` keep every digit of two amounts:
 * `deno test lessons/values/exercises/whole_numbers.ts` says when it is right.
 *
 * ## See also
 *
 * - [Numbers](./numbers.ts), [JSON](./json.ts)
 * - [MDN: `BigInt`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/BigInt)
 * - [MDN: `Number.MAX_SAFE_INTEGER`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Number/MAX_SAFE_INTEGER)
 * - [TC39: `JSON.parse` source text access](https://github.com/tc39/proposal-json-parse-with-source)
 *
 * @module
 */
import { assert, assertEquals, assertThrows } from "@std/assert";

/**
 * A reviver for `JSON.parse`: a whole number that is written in digits alone,
 * and is past `Number.MAX_SAFE_INTEGER` in size, becomes a bigint.
 */
export function exact(
  _key: string,
  value: unknown,
  context?: { source?: string },
): unknown {
  const source = context?.source ?? "";
  const long = /^-?\d+$/.test(source) && !Number.isSafeInteger(value);
  return long ? BigInt(source) : value;
}

Deno.test("exact() leaves other values as they are", () => {
  const text = '[7,-7,"7","9007199254740993",1.5,1e+30,null,true,{"a":[0]}]';
  assertEquals(JSON.stringify(JSON.parse(text, exact)), text);
});

Deno.test("exact() keeps the digits of a long whole number", () => {
  assertEquals(JSON.parse("-9007199254740993", exact), -9007199254740993n);
});

Deno.test("a bigint divided by zero throws", () => {
  assertThrows(() => 1n / 0n, RangeError, "Division by zero");
});

Deno.test("Number() may round a long bigint", () => {
  assertEquals(Number(2n ** 53n + 1n), 2 ** 53);
});

Deno.test("BigInt() refuses a fraction and a unit, and makes an empty text 0n", () => {
  assertThrows(
    () => BigInt(1.5),
    RangeError,
    "The number 1.5 cannot be converted to a BigInt because it is not an integer",
  );
  assertThrows(
    () => BigInt("12px"),
    SyntaxError,
    "Cannot convert 12px to a BigInt",
  );
  assertEquals([BigInt(""), BigInt(" 42\n")], [0n, 42n]);
});

Deno.test("a bigint compares with a number by <, and is never === to one", () => {
  assert(2n > 1);
  // @ts-expect-error TS2367: types 'bigint' and 'number' have no overlap
  assertEquals(1n === 1, false);
});

Deno.test("bitwise operators cut a number to 32 bits, and no bigint", () => {
  assertEquals([1 << 31, 1 << 40, -1 >>> 0], [-2147483648, 256, 4294967295]);
  assertEquals(1n << 40n, 1099511627776n);
});

Deno.test("| 0 is no Math.trunc() for large numbers", () => {
  assertEquals([3e9 | 0, Math.trunc(3e9)], [-1294967296, 3e9]);
});
