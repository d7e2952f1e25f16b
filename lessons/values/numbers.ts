/**
 * # Numbers
 *
 * Python has `int` and `float`, and its `//` and `%` round down. TypeScript's
 * `number` is Python's `float`; there is no `//`, and `%` cuts towards zero.
 * For whole numbers write `Math.floor(a / b)`, and a `mod` of your own.
 *
 * **Trap:** `-7 % 3` is -1, so an index made with `%` can miss its list.
 *
 * ## Divide, then round down
 *
 * ```python
 * print(-25 // 10, -25 % 10)
 * print(7 / 2, 6 / 2)
 * ```
 *
 * ```text
 * -3 5
 * 3.5 3.0
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function mod(a: number, n: number): number {
 *   return ((a % n) + n) % n;
 * }
 *
 * assertEquals(Math.floor(-25 / 10), -3);
 * assertEquals(mod(-25, 10), 5);
 * assertEquals(7 / 2, 3.5);
 * assertEquals(6 / 2, 3);
 * ```
 *
 * - ✓ mod() has the sign of the divisor, as Python's % has
 * - ✓ Math.trunc() cuts towards zero, and Math.floor() rounds down
 *
 * ## In practice
 *
 * The type does not say whether a `number` is whole. Ask with
 * `Number.isInteger` where a count comes in. A sum without a start value throws if
 * the list is empty. Spread a [short](../functions/rest.ts) list into `Math.max`:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const prices = [3, 10, 4];
 * assertEquals(prices.reduce((sum, price) => sum + price, 0), 17);
 * assertEquals(Math.max(...prices), 10);
 * assertEquals(Number.isInteger(2.5), false);
 * ```
 *
 * - ✓ the largest of no numbers is -Infinity
 * - ✓ Math.sumPrecise() adds without rounding on the way
 * - ✓ a chain such as a > b > c is refused, and compares a boolean
 *
 * ## `//` starts a comment (silent)
 *
 * The rest of the line is gone. `f(total // 10)` loses its bracket, and is refused
 * at the line after. With that bracket on a line of its own, nobody complains, and
 * the value goes on undivided:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const total = 25;
 * const pages = Math.floor(
 *   total // 10
 * );
 * assertEquals(pages, 25);
 * ```
 *
 * - ✓ a call with // on its line is a SyntaxError
 *
 * ## `%` keeps the minus (silent)
 *
 * The day before the first one is no day at all, though the compiler believes that
 * [brackets](./lists.ts) find a text:
 *
 * ```python
 * days = ["Mon", "Tue", "Wed"]
 * print(days[(0 - 1) % 3])
 * ```
 *
 * ```text
 * Wed
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const days = ["Mon", "Tue", "Wed"];
 * assertEquals(days[(0 - 1) % 3], undefined);
 * assertEquals(days[mod(0 - 1, 3)], "Wed");
 * ```
 *
 * ## A division by zero raises nothing (silent)
 *
 * It gives `Infinity` or `NaN`, and the root of a negative number is `NaN`.
 * [JSON](./json.ts) writes `null` for either.
 *
 * ```python
 * print(0 / 0)
 * ```
 *
 * ```text
 * ZeroDivisionError: division by zero
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(1 / 0, Infinity);
 * assertEquals(0 / 0, NaN);
 * assertEquals(Math.sqrt(-1), NaN);
 * ```
 *
 * ## Your turn
 *
 * Let `turn()` find its way round a clock, both ways:
 * `deno test lessons/values/exercises/numbers.ts` says when it is right.
 *
 * ## See also
 *
 * - [`bigint`](./whole_numbers.ts), [rounding and money](./rounding.ts)
 * - [Python: binary arithmetic operations](https://docs.python.org/3/reference/expressions.html#binary-arithmetic-operations)
 * - [ECMA-262: `Number::remainder`](https://tc39.es/ecma262/#sec-numeric-types-number-remainder),
 *   [`Number::divide`](https://tc39.es/ecma262/#sec-numeric-types-number-divide)
 * - [MDN: `Math`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Math)
 *
 * @module
 */
import { assert, assertEquals, assertThrows } from "@std/assert";

/**
 * Returns what a division of whole numbers leaves, with the sign of `n`, as
 * Python's `%` does; NaN where `n` is 0.
 */
export function mod(a: number, n: number): number {
  return ((a % n) + n) % n;
}

Deno.test("mod() has the sign of the divisor, as Python's % has", () => {
  assertEquals([mod(-7, 3), mod(7, -3), mod(-7, -3)], [2, -2, -1]);
  for (let a = -20; a <= 20; a++) {
    for (const n of [1, 2, 3, 7]) {
      assertEquals(mod(a, n), a - n * Math.floor(a / n), `${a} mod ${n}`);
    }
  }
});

Deno.test("a call with // on its line is a SyntaxError", () => {
  assertThrows(() => new Function("f(25 // 10)\n1"), SyntaxError, "missing )");
});

Deno.test("Math.floor() of a quotient is no // for fractions", () => {
  assertEquals(Math.floor(1 / 0.1), 10); // Python's 1 // 0.1 is 9.0
});

Deno.test("mod() of a zero divisor is NaN", () => {
  assertEquals(mod(5, 0), NaN);
});

Deno.test("Math.trunc() cuts towards zero, and Math.floor() rounds down", () => {
  assertEquals([Math.trunc(-3.5), Math.floor(-3.5)], [-3, -4]);
  assertEquals([Math.trunc(3.5), Math.floor(3.5)], [3, 3]);
});

Deno.test("the largest of no numbers is -Infinity", () => {
  assertEquals(Math.max(...[]), -Infinity);
  assertThrows(
    () => ([] as number[]).reduce((a, b) => Math.max(a, b)),
    TypeError,
    "Reduce of empty array with no initial value",
  );
});

Deno.test("Math.max() takes numbers and no list", () => {
  // @ts-expect-error TS2345: Argument of type 'number[]' is not assignable to parameter of type 'number'
  assertEquals(Math.max([3, 10]), NaN);
});

Deno.test("Math.sumPrecise() adds without rounding on the way", () => {
  const tenths = Array<number>(10).fill(0.1);
  assertEquals(tenths.reduce((a, b) => a + b, 0), 0.9999999999999999);
  assertEquals(Math.sumPrecise(tenths), 1);
});

Deno.test("a remainder of -3 by 3 is minus zero", () => {
  assert(Object.is(-3 % 3, -0));
  assert(Object.is(mod(-3, 3), 0));
  assert(Object.is(mod(10, -5), -0)); // Python's 10.0 % -5 is -0.0
});

Deno.test("a count that is not whole is cut, misses, or throws", () => {
  assertEquals("ab".repeat(2.5), "abab");
  assertEquals([1, 2, 3][1.5], undefined);
  assertThrows(() => new Array(2.5), RangeError, "Invalid array length");
});

Deno.test("a whole number of at most 21 digits is written without a point", () => {
  assertEquals(`${3.0} ${1e20} ${1e21}`, "3 100000000000000000000 1e+21");
});

Deno.test("true is no number for the compiler", () => {
  // @ts-expect-error TS2365: Operator '+' cannot be applied to types 'boolean' and 'number'
  assertEquals(true + 1, 2);
});

Deno.test("a chain such as a > b > c is refused, and compares a boolean", () => {
  const [a, b, c] = [3, 2, 1];
  // @ts-expect-error TS2365: Operator '>' cannot be applied to types 'boolean' and 'number'
  assertEquals(a > b > c, false);
  assertEquals(a > b && b > c, true);
});

Deno.test("a minus before a power needs brackets", () => {
  assertThrows(() => Function("return -2 ** 2"), SyntaxError, "Unary operator");
  assertEquals(-(2 ** 2), -4);
});
