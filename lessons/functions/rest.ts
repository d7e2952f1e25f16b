/**
 * # Rest and spread
 *
 * Python's `*args` gathers the positional arguments that are left into a tuple.
 * TypeScript's `...args` gathers them into an array, and the same dots spread
 * an array into a call. A function that does both forwards arguments it knows
 * nothing of.
 *
 * **Trap:** `Math.max(...many)` throws when there are too many for the stack.
 *
 * ## `*` becomes `...`
 *
 * The dots gather in a parameter list and spread in a call, as the star does.
 *
 * ```python
 * def bill(name, *prices):
 *     return name, sum(prices)
 *
 * order = [3, 4]
 * print(bill("Ada", *order, 5), bill("Bob"))
 * ```
 *
 * ```text
 * ('Ada', 12) ('Bob', 0)
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function bill(name: string, ...prices: number[]) {
 *   return [name, prices.reduce((a, b) => a + b, 0)];
 * }
 *
 * const order = [3, 4];
 * assertEquals(bill("Ada", ...order, 5), ["Ada", 12]);
 * assertEquals(bill("Bob"), ["Bob", 0]);
 * ```
 *
 * - ✓ a rest parameter is a new array at every call
 * - ✓ no parameter may follow a rest parameter
 *
 * ## In practice
 *
 * Forward a call with `...args`, as a [decorator](./decorators.ts) does. Where
 * there may be many values, take the array itself. What Python lists behind
 * `*args` comes before `...args`.
 *
 * ## A wrong argument, forwarded (refused)
 *
 * `First` and `Rest` stand for lists of parameters. So the compiler knows what
 * `parseInt` still lacks, once it has its text: a number.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function partial<First extends unknown[], Rest extends unknown[], R>(
 *   fn: (...args: [...First, ...Rest]) => R,
 *   ...first: First
 * ): (...rest: Rest) => R {
 *   return (...rest) => fn(...first, ...rest);
 * }
 *
 * const fromHex = partial(parseInt, "ff");
 * assertEquals(fromHex(16), 255);
 * // @ts-expect-error TS2345: is not assignable to parameter of type 'number'
 * fromHex("16");
 * ```
 *
 * - ✓ partial() passes what it holds, then what it is called with
 *
 * ## Too many to spread (throws)
 *
 * Python spreads as many arguments as memory holds. V8 puts each of them on the
 * stack, which has room for fewer. Compare two at a time:
 *
 * ```python
 * print(max(*range(200_000)))
 * ```
 *
 * ```text
 * 199999
 * ```
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const many = Array.from({ length: 200_000 }, (_, index) => index);
 *
 * assertThrows(() => Math.max(...many), RangeError, "call stack");
 * assertEquals(many.reduce((a, b) => Math.max(a, b)), 199_999);
 * ```
 *
 * - ✓ a spread into an array holds what a spread into a call does not
 *
 * ## Your turn
 *
 * `extend(list, more)` fails when there is too much of `more`. Let it take any
 * number: `deno test lessons/functions/exercises/rest.ts`.
 *
 * ## See also
 *
 * - [Python: calls](https://docs.python.org/3/reference/expressions.html#calls)
 * - [MDN: rest parameters](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Functions/rest_parameters)
 * - [MDN: how many arguments a call holds](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Function/apply)
 * - [TypeScript: variadic tuple types](https://www.typescriptlang.org/docs/handbook/release-notes/typescript-4-0.html#variadic-tuple-types)
 *
 * @module
 */
import { assertEquals, assertNotStrictEquals, assertThrows } from "@std/assert";

/** Returns `fn` with its first arguments given, as `functools.partial` does. */
export function partial<First extends unknown[], Rest extends unknown[], R>(
  fn: (...args: [...First, ...Rest]) => R,
  ...first: First
): (...rest: Rest) => R {
  return (...rest) => fn(...first, ...rest);
}

Deno.test("partial() passes what it holds, then what it is called with", () => {
  const join = (...args: string[]) => args.join("");
  const joined = partial(join, "a", "b");
  assertEquals([joined("c", "d"), joined("e")], ["abcd", "abe"]);
});

Deno.test("a rest parameter is a new array at every call", () => {
  const show = (...args: number[]) => args;
  const given = [1, 2];
  assertNotStrictEquals(show(...given), given);
  assertEquals(show(), []);
});

Deno.test("no parameter may follow a rest parameter", () => {
  const define = () => new Function("...args", "last", "");
  assertThrows(define, SyntaxError, "Rest parameter must be last");
});

Deno.test("a spread into an array holds what a spread into a call does not", () => {
  const many = Array.from({ length: 200_000 }, (_, index) => index);
  assertThrows(() => [0].push(...many), RangeError, "call stack");
  assertEquals([0, ...many].length, 200_001);
});
