/**
 * # Brands
 *
 * `NewType("UserId", int)` makes a type that the checker keeps apart, and whose
 * values stay plain ints. TypeScript has no `NewType`, and an alias is the same
 * type. Write a brand: a field that exists in the type alone.
 *
 * **Trap:** `type UserId = number` takes any number, an order's id too.
 *
 * ## A number that knows its name
 *
 * `userId()` checks the number and makes one. Keep the `as` to that place.
 *
 * ```python
 * from typing import NewType
 *
 * UserId = NewType("UserId", int)
 *
 * def load(id: UserId) -> str:
 *     return f"user {id}"
 *
 * print(load(UserId(5)), type(UserId(5)).__name__)
 * ```
 *
 * ```text
 * user 5 int
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type Brand<T, Name extends string> = T & { readonly __brand: Name };
 * type UserId = Brand<number, "UserId">;
 *
 * function userId(n: number): UserId {
 *   if (!Number.isSafeInteger(n)) throw new RangeError(`no id: ${n}`);
 *   return n as UserId;
 * }
 *
 * const load = (id: UserId) => `user ${id}`;
 * assertEquals(load(userId(5)), "user 5");
 * assertEquals(typeof userId(5), "number");
 * // @ts-expect-error TS2345: Argument of type 'number' is not assignable to parameter of type 'UserId'
 * assertEquals(load(5), "user 5");
 * ```
 *
 * - ✓ userId() refuses what can be no id
 * - ✓ two brands of one type are kept apart
 *
 * ## In practice
 *
 * Brand what is easily swapped: ids, cents against euros, text that was
 * escaped. A validation library does the check and the brand in one step. Two
 * or three brands are a help; a brand for every number is a burden.
 *
 * ## An alias is the same type (silent)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type UserNumber = number;
 * type OrderNumber = number;
 *
 * const load = (id: UserNumber) => `user ${id}`;
 * const order: OrderNumber = 7;
 * assertEquals(load(order), "user 7");
 * ```
 *
 * ## A sum loses its brand (refused)
 *
 * `+` gives a plain number, as it does in Python. Brand the result again where
 * it still is one.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const next: number = userId(5) + 1;
 * // @ts-expect-error TS2322: Type 'number' is not assignable to type 'UserId'
 * const id: UserId = userId(5) + 1;
 * assertEquals([next, id], [6, 6]);
 * ```
 *
 * ## Your turn
 *
 * Keep pence from being taken for pounds:
 * `deno test lessons/types/exercises/brands.ts` says when it is right.
 *
 * ## See also
 *
 * - [Shapes](./shapes.ts), [data from outside](./outside_data.ts)
 * - [Python: `NewType`](https://docs.python.org/3/library/typing.html#newtype)
 * - [TypeScript: intersection types](https://www.typescriptlang.org/docs/handbook/2/objects.html#intersection-types),
 *   [nominal typing](https://www.typescriptlang.org/play/#example/nominal-typing)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/** A `T` with a name: a plain `T` does not pass for it, nor one of another name. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** The number of a user. */
export type UserId = Brand<number, "UserId">;

/**
 * Makes an id of a number.
 *
 * @throws {RangeError} if `n` is not whole, or too large to be exact.
 */
export function userId(n: number): UserId {
  if (!Number.isSafeInteger(n)) throw new RangeError(`no id: ${n}`);
  return n as UserId;
}

Deno.test("userId() refuses what can be no id", () => {
  for (const n of [NaN, 1.5, 2 ** 53, Infinity]) {
    assertThrows(() => userId(n), RangeError, `no id: ${n}`);
  }
});

Deno.test("two brands of one type are kept apart", () => {
  type OrderId = Brand<number, "OrderId">;
  const load = (id: UserId) => `user ${id}`;
  const order = 7 as OrderId;
  // @ts-expect-error TS2345: is not assignable to parameter of type 'UserId'
  assertEquals(load(order), "user 7");
});

Deno.test("++ keeps the brand, where + loses it", () => {
  let id: UserId = userId(5);
  id++;
  assertEquals(id === userId(6), true);
});

Deno.test("a brand is gone when the program runs", () => {
  assertEquals(Object.is(userId(5), 5), true);
  assertEquals(JSON.stringify({ id: userId(5) }), '{"id":5}');
});
