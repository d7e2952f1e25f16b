/**
 * # `None`, `null`, `undefined`
 *
 * Where Python has one `None`, TypeScript has two. A missing key, index or
 * argument is `undefined`; what somebody left empty is `null`. Ask for both
 * with `== null`, and give a default with `??`.
 *
 * **Trap:** A missing key or index gives `undefined`, and no error where it
 * happens.
 *
 * ## What is not there is `undefined`
 *
 * `??` stands in for `null` and `undefined`. Python's `or` is
 * [`||`](./truth.ts), which also replaces 0 and `""`. `?.` stops at what is
 * missing; each step that may be missing needs its own.
 *
 * ```python
 * user = {"name": None}
 * print(user["name"], user.get("city"), user.get("city", "nowhere"))
 * ```
 *
 * ```text
 * None None nowhere
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const user: { name: string | null; city?: string } = { name: null };
 * assertEquals(user.name, null);
 * assertEquals(user.city, undefined);
 * assertEquals(user.city ?? "nowhere", "nowhere");
 * assertEquals(user.city?.toUpperCase(), undefined);
 * assertEquals([user.name == null, user.city == null], [true, true]);
 * ```
 *
 * - ✓ ?. skips the rest of its chain, and the arguments in it
 * - ✓ an argument left out and a branch without return are refused
 * - ✓ what get(), find(), at() and pop() give must be asked for
 *
 * ## In practice
 *
 * Write `undefined` in your own code, as `city?: string`. `null` comes from
 * databases, from browsers, and from [JSON](./json.ts), which drops a field
 * that is `undefined`. Where a type names one of the two, the compiler makes
 * you ask first.
 *
 * Two types claim that all is there, and nobody asks: that of an item,
 * `rows[0]`, and that of a key of a `Record<string, number>`. Write
 * `"compilerOptions": { "noUncheckedIndexedAccess": true }` in `deno.json`, and
 * both are `… | undefined`. (Then `for (const row of rows)` is still sure of
 * its items, and `rows[i]` is not.)
 *
 * ## `undefined` travels (silent)
 *
 * Python raises where the thing is missing. TypeScript computes with
 * `undefined`, and throws where somebody reads a field of it, perhaps in another
 * file. [`rows[-1]`](./lists.ts) is as missing as `rows[0]` here.
 *
 * ```python
 * rows = []
 * first = rows[0]
 * ```
 *
 * ```text
 * IndexError: list index out of range
 * ```
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const rows: { name: string; price: number }[] = [];
 * const prices = rows.map((row) => row.price);
 * const price = prices[0];
 * assertEquals(price, undefined);
 * assertEquals(price * 2, NaN);
 * assertEquals(price < 100, false);
 * assertEquals(`costs ${price}`, "costs undefined");
 *
 * const first = rows[0];
 * assertThrows(
 *   () => first.name,
 *   TypeError,
 *   "Cannot read properties of undefined (reading 'name')",
 * );
 * ```
 *
 * ## An optional field must be asked for (refused)
 *
 * A `!` after it claims that it is there, and so does [`as`](../types/erased.ts).
 * They quiet the compiler, and look at nothing: ask with `?.`.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const user: { address?: { city: string } } = {};
 * // @ts-expect-error TS18048: 'user.address' is possibly 'undefined'
 * assertThrows(() => user.address.city, TypeError, "reading 'city'");
 * assertThrows(() => user.address!.city, TypeError, "reading 'city'");
 * assertEquals(user.address?.city ?? "nowhere", "nowhere");
 * ```
 *
 * ## Your turn
 *
 * Let `city()` answer where the user, the address or the city is missing:
 * `deno test lessons/values/exercises/nothing.ts` says when it is right.
 *
 * ## See also
 *
 * - [Truth](./truth.ts), [JSON](./json.ts)
 * - [Python: `None`](https://docs.python.org/3/library/constants.html#None)
 * - [MDN: `undefined`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/undefined),
 *   [`null`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/null)
 * - [MDN: optional chaining](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Optional_chaining)
 * - [`noUncheckedIndexedAccess`](https://www.typescriptlang.org/tsconfig/#noUncheckedIndexedAccess)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

Deno.test("?. skips the rest of its chain, and the arguments in it", () => {
  const calls: number[] = [];
  const run = (thing?: { add(n: number): { sum: number } }) =>
    thing?.add(calls.push(1)).sum;
  assertEquals(run(), undefined);
  assertEquals(calls, []);
});

Deno.test("?.() asks whether it is there, and not whether it can be called", () => {
  const handler = JSON.parse('{"click": 5}');
  assertEquals(handler.hover?.(), undefined);
  assertThrows(() => handler.click?.(), TypeError, "is not a function");
});

Deno.test("an argument left out and a branch without return are refused", () => {
  const greet = (name: string) => name;
  // @ts-expect-error TS2554: Expected 1 arguments, but got 0.
  assertEquals(greet(), undefined);

  // @ts-expect-error TS2366: Function lacks ending return statement
  function sign(n: number): string {
    if (n > 0) return "+";
  }
  assertEquals(sign(-1), undefined);
});

Deno.test("what get(), find(), at() and pop() give must be asked for", () => {
  const prices: number[] = [];
  // @ts-expect-error TS2322: Type 'number | undefined' is not assignable to type 'number'
  const got: number = new Map<string, number>().get("tea");
  // @ts-expect-error TS2322: Type 'number | undefined' is not assignable to type 'number'
  const found: number = prices.find((price) => price > 1);
  // @ts-expect-error TS2322: Type 'number | undefined' is not assignable to type 'number'
  const last: number = prices.at(-1);
  // @ts-expect-error TS2322: Type 'number | undefined' is not assignable to type 'number'
  const popped: number = prices.pop();
  assertEquals([got, found, last, popped], Array(4).fill(undefined));
});

Deno.test("a key that a Record lacks is believed to be there", () => {
  const prices: Record<string, number> = {};
  const price: number = prices.tea;
  assertEquals(price, undefined);
});

Deno.test("a misspelt field is refused where the type is known", () => {
  const user = { name: "Ada" };
  // @ts-expect-error TS2551: Property 'nam' does not exist
  assertEquals(user.nam, undefined);
});

Deno.test("in tells a field that holds undefined from one that is missing", () => {
  const row: { a?: number; b?: number } = { a: undefined };
  assertEquals([row.a, row.b], [undefined, undefined]);
  assertEquals(["a" in row, "b" in row], [true, false]);
});

Deno.test("null counts as 0 in arithmetic, and undefined as NaN", () => {
  const add = (n: unknown) => 1 + (n as number);
  assertEquals([add(null), add(undefined)], [1, NaN]);
});
