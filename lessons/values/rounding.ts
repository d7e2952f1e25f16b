/**
 * # Rounding and money
 *
 * Python's `round` takes a half to the even neighbour. TypeScript's
 * `Math.round` takes it up, and `toFixed` takes it away from zero. Keep money
 * in whole cents, and name the rule where you round.
 *
 * **Trap:** `Math.round(2.5)` is 3, where Python's `round(2.5)` is 2.
 *
 * ## Name the rule
 *
 * `Intl.NumberFormat` calls Python's rule `halfEven`. It gives a text.
 *
 * ```python
 * print([round(x) for x in (0.5, 1.5, 2.5, -2.5)])
 * print(f"{0.125:.2f}")
 * ```
 *
 * ```text
 * [0, 2, 2, -2]
 * 0.12
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function roundHalfEven(value: number, digits: number): string {
 *   return new Intl.NumberFormat("en", {
 *     roundingMode: "halfEven",
 *     minimumFractionDigits: digits,
 *     maximumFractionDigits: digits,
 *     useGrouping: false,
 *   }).format(value);
 * }
 *
 * assertEquals(roundHalfEven(0.5, 0), "0");
 * assertEquals(roundHalfEven(2.5, 0), "2");
 * assertEquals(roundHalfEven(0.125, 2), "0.12");
 * ```
 *
 * - ✓ roundHalfEven() takes each half to its even neighbour
 *
 * ## In practice
 *
 * Count money in cents, as whole numbers, and divide by 100 to show it. A sum
 * in cents is exact up to 2 ** 53. Where rates and fractions matter, use a
 * decimal library, as you would use `decimal`:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { Decimal } from "decimal.js";
 *
 * const pounds = new Intl.NumberFormat("en-GB", {
 *   style: "currency",
 *   currency: "GBP",
 * });
 * assertEquals(pounds.format((10 + 20) / 100), "£0.30");
 * assertEquals(new Decimal("0.1").plus("0.2").toString(), "0.3");
 * ```
 *
 * - ✓ Decimal rounds a half away from zero, until it is told otherwise
 *
 * ## A half goes up, or away (silent)
 *
 * `Math.round` and `toFixed` disagree below zero, and neither is Python's:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([0.5, 1.5, 2.5].map(Math.round), [1, 2, 3]);
 * assertEquals(Math.round(-2.5), -2);
 * assertEquals((-2.5).toFixed(), "-3");
 * ```
 *
 * ## `toFixed` gives a text (silent)
 *
 * A `+` after it joins. Round last, when the number is shown.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals((1.5).toFixed(1) + 1, "1.51");
 * ```
 *
 * ## No second argument (refused)
 *
 * Python and `toFixed` round the float, which is 2.67499…; `Intl` rounds the
 * digits as they are written.
 *
 * ```python
 * print(round(2.675, 2), 0.1 + 0.2)
 * ```
 *
 * ```text
 * 2.67 0.30000000000000004
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * // @ts-expect-error TS2554: Expected 1 arguments, but got 2
 * assertEquals(Math.round(2.675, 2), 3);
 * assertEquals((2.675).toFixed(2), "2.67");
 * assertEquals(roundHalfEven(2.675, 2), "2.68");
 * assertEquals(0.1 + 0.2, 0.30000000000000004); // the same floats
 * ```
 *
 * ## Your turn
 *
 * Let `split()` share a bill without losing a cent:
 * `deno test lessons/values/exercises/rounding.ts` says when it is right.
 *
 * ## See also
 *
 * - [Numbers](./numbers.ts), [`bigint`](./whole_numbers.ts)
 * - [Python: `round()`](https://docs.python.org/3/library/functions.html#round),
 *   [`decimal`](https://docs.python.org/3/library/decimal.html)
 * - [MDN: `Math.round()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Math/round)
 * - [ECMA-262: `toFixed()`](https://tc39.es/ecma262/#sec-number.prototype.tofixed)
 * - [ECMA-402: rounding modes](https://tc39.es/ecma402/#table-intl-rounding-modes)
 * - [decimal.js](https://mikemcl.github.io/decimal.js/)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { Decimal } from "decimal.js";

/**
 * Returns `value` with so many digits after the point. A half goes to the even
 * neighbour; 2.675 is one, as it is written, though the float is a little less.
 */
export function roundHalfEven(value: number, digits: number): string {
  return new Intl.NumberFormat("en", {
    roundingMode: "halfEven",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(value);
}

Deno.test("roundHalfEven() takes each half to its even neighbour", () => {
  const halves = [0.5, 1.5, 2.5, 3.5, -1.5, -2.5, 1234.5];
  assertEquals(
    halves.map((half) => roundHalfEven(half, 0)),
    ["0", "2", "2", "4", "-2", "-2", "1234"],
  );
});

Deno.test("roundHalfEven() rounds up what is more than half", () => {
  assertEquals(roundHalfEven(2.51, 0), "3");
  assertEquals(roundHalfEven(0.126, 2), "0.13");
});

Deno.test("Decimal rounds a half away from zero, until it is told otherwise", () => {
  assertEquals(new Decimal("2.5").toFixed(0), "3");
  assertEquals(new Decimal("-2.5").toFixed(0), "-3");
  const Bank = Decimal.clone({ rounding: Decimal.ROUND_HALF_EVEN });
  assertEquals(new Bank("2.5").toFixed(0), "2");
});

Deno.test("Decimal divides to 20 digits, and drops zeros at the end", () => {
  assertEquals(String(new Decimal(1).div(3)), "0.33333333333333333333");
  assertEquals(String(new Decimal("0.10")), "0.1");
});

Deno.test("1.005 has no half to round, for it is less than that", () => {
  assertEquals((1.005).toFixed(2), "1.00");
  assertEquals((1.005).toPrecision(20), "1.0049999999999998934");
});
