/**
 * # Numbers from text
 *
 * Python's `int(text)` reads the whole text, or raises. TypeScript's `Number`
 * makes an empty text 0, and `parseInt` stops where the digits end; neither
 * throws. Check the text with a pattern where it enters the program.
 *
 * **Trap:** `Number("")` is 0, so a field left empty counts as a value.
 *
 * ## A reader that refuses
 *
 * ```python
 * print(int("042"), int(" -7\n"))
 * print(int("12px"))
 * ```
 *
 * ```text
 * 42 -7
 * ValueError: invalid literal for int() with base 10: '12px'
 * ```
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * function int(text: string): number {
 *   const value = /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : NaN;
 *   if (Number.isSafeInteger(value)) return value;
 *   throw new RangeError(`not a whole number: ${JSON.stringify(text)}`);
 * }
 *
 * assertEquals(int("042"), 42);
 * assertEquals(int(" -7\n"), -7);
 * assertThrows(() => int("12px"), RangeError, 'not a whole number: "12px"');
 * ```
 *
 * - ✓ int() refuses an empty text, a power, a fraction and another script's digits
 * - ✓ int() refuses what is too long to be exact
 *
 * ## In practice
 *
 * Text comes from the command line, `Deno.env`, forms and files. Turn it into a
 * number once, there, and hand on the number. `parseArgs` is `argparse`, and
 * gives text. For records, a [library](../types/outside_data.ts) checks each field.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { parseArgs } from "node:util";
 *
 * const options = { port: { type: "string" } } as const;
 * const { values } = parseArgs({ args: ["--port", "80"], options });
 * assertEquals(int(values.port ?? ""), 80); // args: unless given, Deno.args
 * ```
 *
 * To show a number, name the language, and how many digits:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
 * const format = new Intl.NumberFormat("en", two);
 * assertEquals(format.format(1234567.5), "1,234,567.50");
 * assertEquals((255).toString(16), "ff");
 * assertEquals(parseInt("ff", 16), 255);
 * ```
 *
 * ## Nothing is a number too (silent)
 *
 * `Number` takes more than digits, and some of what is no number:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(Number(""), 0);
 * assertEquals(Number("  \n"), 0);
 * assertEquals(Number(null), 0);
 * assertEquals(Number("0x10"), 16);
 * assertEquals(Number("1e3"), 1000);
 * ```
 *
 * ## `parseInt` reads what it can (silent)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(parseInt("12px"), 12);
 * assertEquals(parseInt("1e3"), 1);
 * assertEquals(parseInt("3.9"), 3);
 * ```
 *
 * ## NaN travels (silent)
 *
 * What Python refuses at once goes on as `NaN`, and a sum with it is `NaN`. By
 * `===` it is not equal to itself: ask with `Number.isNaN`.
 *
 * ```python
 * print(1 + int("x") + 3)
 * ```
 *
 * ```text
 * ValueError: invalid literal for int() with base 10: 'x'
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const total = 1 + Number("x") + 3;
 * assertEquals(total, NaN);
 * assertEquals(Number.isNaN(total), true);
 * // @ts-expect-error TS2845: This condition will always return 'false'
 * assertEquals(total === NaN, false);
 * ```
 *
 * - ✓ the global isNaN() converts its argument first
 *
 * ## Your turn
 *
 * Let `port()` refuse what is no port:
 * `deno test lessons/values/exercises/text_to_numbers.ts` says when it is
 * right.
 *
 * ## See also
 *
 * - [Numbers](./numbers.ts)
 * - [Python: `int()`](https://docs.python.org/3/library/functions.html#int)
 * - [Node: `parseArgs()`](https://nodejs.org/api/util.html#utilparseargsconfig)
 * - [MDN: number coercion](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Number#number_coercion)
 * - [MDN: `parseInt()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/parseInt)
 * - [MDN: `Number.isNaN()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Number/isNaN)
 * - [MDN: `Intl.NumberFormat`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/**
 * Reads a whole number, with spaces around it and a sign or without.
 *
 * @throws {RangeError} if `text` is anything else, or too large to be exact.
 */
export function int(text: string): number {
  const value = /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`not a whole number: ${JSON.stringify(text)}`);
}

Deno.test("int() refuses an empty text, a power, a fraction and another script's digits", () => {
  for (const text of ["", " ", "1e3", "1.5", "0x10", "1_000", "١٢", "- 1"]) {
    assertThrows(() => int(text), RangeError, JSON.stringify(text));
  }
});

Deno.test("int() refuses what is too long to be exact", () => {
  assertEquals(int("9007199254740991"), 9007199254740991);
  assertThrows(() => int("9007199254740992"), RangeError, "9007199254740992");
});

Deno.test("the global isNaN() converts its argument first", () => {
  // @ts-expect-error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'
  assertEquals(isNaN("x"), true);
  assertEquals(Number.isNaN("x"), false);
});

Deno.test("a list finds NaN by includes(), and not by indexOf()", () => {
  assertEquals([NaN].includes(NaN), true);
  assertEquals([NaN].indexOf(NaN), -1);
});

Deno.test("Math.max() and Math.min() give NaN where one of the numbers is NaN", () => {
  assertEquals([Math.max(1, NaN), Math.min(NaN, 1)], [NaN, NaN]);
});

Deno.test("Number() makes numbers of some lists, and of booleans", () => {
  assertEquals([[], [7], [1, 2], true].map(Number), [0, 7, NaN, 1]);
});

Deno.test("a percentage and leading zeros are formats too", () => {
  const percent = new Intl.NumberFormat("en", {
    style: "percent",
    minimumFractionDigits: 1,
  });
  assertEquals(percent.format(0.256), "25.6%");
  assertEquals(`${5}`.padStart(3, "0"), "005");
});
