/**
 * # Narrowing
 *
 * For Python's `isinstance` TypeScript has four questions: `typeof` for texts
 * and numbers, `Array.isArray`, `instanceof` for classes, and `in` for fields.
 * Each narrows the type: the compiler knows more, up to the next assignment.
 *
 * **Trap:** `typeof null` and `typeof []` are "object".
 *
 * ## Four questions for one
 *
 * Ask for `null` first, and for the list before the object.
 *
 * ```python
 * def show(value):
 *     if value is None:
 *         return "none"
 *     if isinstance(value, (int, str)):
 *         return type(value).__name__
 *     return "list" if isinstance(value, list) else "other"
 *
 * print([show(value) for value in (None, 1, "a", [], {})])
 * ```
 *
 * ```text
 * ['none', 'int', 'str', 'list', 'other']
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function show(value: unknown): string {
 *   if (value === null) return "null";
 *   if (typeof value !== "object") return typeof value;
 *   if (Array.isArray(value)) return `list of ${value.length}`;
 *   if (value instanceof Date) return `${value.getTime()}`;
 *   return "name" in value ? `named ${value.name}` : "other";
 * }
 *
 * assertEquals([null, 1, "a"].map(show), ["null", "number", "string"]);
 * assertEquals(show([7, 8]), "list of 2");
 * assertEquals(show({ name: "Ada" }), "named Ada");
 * ```
 *
 * - ✓ typeof knows eight kinds, and null is an object
 * - ✓ filter() narrows a list by !== undefined, and not by Boolean
 *
 * ## In practice
 *
 * Ask for a [tag](./unions.ts) where you made the types yourself;
 * `instanceof User` is false of what came as JSON. One `catch` takes all that
 * is thrown, as `unknown`: ask for your error, and throw on the others.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * try {
 *   JSON.parse("{");
 * } catch (error) { // except JSONDecodeError as error:
 *   if (!(error instanceof SyntaxError)) throw error;
 *   assertEquals(error.name, "SyntaxError");
 * }
 * ```
 *
 * ## A type is no value (refused)
 *
 * An interface is [erased](./erased.ts): there is nothing to ask at run time.
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * interface Point {
 *   x: number;
 * }
 * const value: unknown = { x: 1 };
 * // @ts-expect-error TS2693: 'Point' only refers to a type, but is being used as a value here
 * assertThrows(() => value instanceof Point, ReferenceError);
 * ```
 *
 * ## A written guard is believed (silent)
 *
 * `value is string`, a guard, is your word. The compiler does not look whether
 * the body proves it.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const isText = (value: unknown): value is string => value !== null;
 * const value: unknown = 5;
 * assertEquals(isText(value), true);
 * if (isText(value)) {
 *   assertThrows(() => value.trim(), TypeError, "value.trim is not a function");
 * }
 * ```
 *
 * ## A closure forgets what was asked (refused)
 *
 * A variable that is assigned again below could change before the closure runs.
 * Keep what you asked in a `const`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let name: string | undefined = ["ada"].at(0);
 * if (name !== undefined) {
 *   // @ts-expect-error TS18048: 'name' is possibly 'undefined'
 *   const upper = () => name.toUpperCase();
 *   assertEquals(upper(), "ADA");
 * }
 * name = undefined;
 * assertEquals(name, undefined);
 * ```
 *
 * - ✓ a const keeps what was asked of it inside a closure
 *
 * ## Your turn
 *
 * Let `length()` measure a text, a list, or nothing:
 * `deno test lessons/types/exercises/narrowing.ts` says when it is right.
 *
 * ## See also
 *
 * - [Unions](./unions.ts), [types are erased](./erased.ts)
 * - [Python: `isinstance()`](https://docs.python.org/3/library/functions.html#isinstance)
 * - [TypeScript: narrowing](https://www.typescriptlang.org/docs/handbook/2/narrowing.html)
 * - [TypeScript: `useUnknownInCatchVariables`](https://www.typescriptlang.org/tsconfig/#useUnknownInCatchVariables)
 * - [TypeScript 5.5: inferred type predicates](https://www.typescriptlang.org/docs/handbook/release-notes/typescript-5-5.html#inferred-type-predicates)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

Deno.test("typeof knows eight kinds, and null is an object", () => {
  const values = [1, "a", true, 1n, undefined, Symbol(), () => 1, {}];
  assertEquals(values.map((value) => typeof value), [
    "number",
    "string",
    "boolean",
    "bigint",
    "undefined",
    "symbol",
    "function",
    "object",
  ]);
  assertEquals([typeof null, typeof [], typeof new Date()], [
    "object",
    "object",
    "object",
  ]);
});

Deno.test("filter() narrows a list by !== undefined, and not by Boolean", () => {
  const sums: number[] = [1, undefined, 2]
    .filter((n) => n !== undefined)
    .map((n) => n + 1);
  assertEquals(sums, [2, 3]);
  const [first] = [1, undefined].filter(Boolean);
  // @ts-expect-error TS18048: 'first' is possibly 'undefined'
  assertEquals(first + 1, 2);
});

Deno.test("a const keeps what was asked of it inside a closure", () => {
  const name: string | undefined = ["ada"].at(0);
  if (name === undefined) throw new Error("no name");
  const upper = () => name.toUpperCase();
  assertEquals(upper(), "ADA");
});

Deno.test("a text is no instance of String", () => {
  const text: unknown = "a";
  assertEquals([text instanceof String, typeof text === "string"], [
    false,
    true,
  ]);
});
