/**
 * # `None`, `null`, `undefined`
 *
 * Where Python has one `None`, TypeScript has two. A missing key, index or
 * argument is `undefined`; what somebody left empty is `null`. Ask for both
 * with `== null`, and give a default with `??`.
 *
 * **Trap:** A missing key or index gives `undefined`, which shows one step
 * later.
 *
 * ## What is not there is `undefined`
 *
 * A key, an index, an argument, a result: none raises. `?.` stops at what is
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
 * - ✓ a plain function without return gives undefined
 *
 * ## In practice
 *
 * Write `undefined` in your own code, as `city?: string`. `null` comes from
 * databases, from browsers, and from [JSON](./json.ts), which drops a field
 * that is `undefined`. `== null` asks for both. The type of a field says which
 * of the two can be there, and the compiler makes you ask first.
 *
 * ## `undefined` travels (throws)
 *
 * Python raises where the thing is missing. TypeScript throws where somebody
 * reads a field of it, perhaps in another file.
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
 * const rows: { name: string }[] = [];
 * const first = rows[0];
 * assertEquals(first, undefined);
 * assertThrows(
 *   () => first.name,
 *   TypeError,
 *   "Cannot read properties of undefined (reading 'name')",
 * );
 * ```
 *
 * The type of `rows[0]` claims that it is there. `noUncheckedIndexedAccess`,
 * among the `compilerOptions` of `deno.json`, makes it `… | undefined`: the
 * compiler asks.
 *
 * ## An optional field must be asked for (refused)
 *
 * `user.address!` and [`as`](../types/erased.ts) claim that it is there. They
 * quiet the compiler, and look at nothing.
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

Deno.test("a plain function without return gives undefined", () => {
  const nothing = () => {};
  assertEquals(nothing(), undefined);
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
