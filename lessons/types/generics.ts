/**
 * # Generics
 *
 * `class Box[T]` becomes `class Box<T>`, and the compiler finds `T` at the
 * call. At run time it checks nothing, in both languages. Unlike mypy, the
 * compiler lets a list of cats pass for a list of animals: take `readonly T[]`
 * where you only read.
 *
 * **Trap:** A list of cats passes for a list of animals, and takes a dog.
 *
 * ## One container, any type
 *
 * ```python
 * from typing import Generic, TypeVar
 *
 * T = TypeVar("T")
 *
 * class Box(Generic[T]):
 *     def __init__(self, item: T):
 *         self.item = item
 *
 * print(Box(5).item + 1, Box[int]("a").item)
 * ```
 *
 * ```text
 * 6 a
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Box<T> {
 *   constructor(readonly item: T) {}
 * }
 *
 * function first<T>(items: readonly T[]): T | undefined {
 *   return items[0];
 * }
 *
 * assertEquals(new Box(5).item + 1, 6);
 * assertEquals(first(["a", "b"])?.toUpperCase(), "A");
 * // @ts-expect-error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'
 * assertEquals(String(new Box<number>("a").item), "a");
 * ```
 *
 * - ✓ keyof takes the name of a field, and gives its type
 * - ✓ a wrapper hands on parameters and result by type
 *
 * ## In practice
 *
 * Let the call infer `T`; write it where a container starts empty,
 * `new Map<string, number>()`. A `T` pays where it stands twice, as in a
 * parameter and the result. It is erased, so `instanceof T` is
 * [refused](./narrowing.ts). `extends` says what a `T` must have:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function longest<T extends { length: number }>(a: T, b: T): T {
 *   return b.length > a.length ? b : a;
 * }
 *
 * assertEquals(longest("pear", "fig"), "pear");
 * assertEquals(longest([1], [1, 2]), [1, 2]);
 * ```
 *
 * ## A list of cats takes a dog (throws)
 *
 * mypy refuses to call the cats animals. The compiler does not, and the dog
 * shows later.
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * const cats: { meow(): string }[] = [{ meow: () => "meow" }];
 * const animals: object[] = cats;
 * animals.push({ bark: () => "woof" });
 * assertThrows(
 *   () => cats.map((cat) => cat.meow()),
 *   TypeError,
 *   "cat.meow is not a function",
 * );
 * ```
 *
 * - ✓ the compiler refuses to push into a readonly array
 *
 * ## A type in the result alone is a wish (silent)
 *
 * `parse<number>` promises what nobody has checked: it is an `as` in disguise.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const parse = <T>(json: string): T => JSON.parse(json);
 * assertEquals(typeof parse<number>('"five"'), "string");
 * ```
 *
 * ## Your turn
 *
 * Let `last()` give back the type that it was given:
 * `deno test lessons/types/exercises/generics.ts` says when it is right.
 *
 * ## See also
 *
 * - [Read-only](../values/frozen.ts), [types are erased](./erased.ts)
 * - [PEP 484: generics](https://peps.python.org/pep-0484/#generics)
 * - [mypy: variance](https://mypy.readthedocs.io/en/stable/common_issues.html#variance)
 * - [TypeScript: generics](https://www.typescriptlang.org/docs/handbook/2/generics.html)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

Deno.test("keyof takes the name of a field, and gives its type", () => {
  const pluck = <T, K extends keyof T>(items: T[], key: K): T[K][] =>
    items.map((item) => item[key]);
  const names: string[] = pluck([{ id: 1, name: "Ada" }], "name");
  assertEquals(names, ["Ada"]);
  // @ts-expect-error TS2345: Argument of type '"nmae"' is not assignable to parameter of type
  const missing: unknown[] = pluck([{ name: "Ada" }], "nmae");
  assertEquals(missing, [undefined]);
});

Deno.test("a wrapper hands on parameters and result by type", () => {
  const counted = <Args extends unknown[], Result>(
    f: (...args: Args) => Result,
  ) => {
    const wrapper = (...args: Args): Result => {
      wrapper.calls++;
      return f(...args);
    };
    wrapper.calls = 0;
    return wrapper;
  };
  const add = counted((a: number, b: number) => a + b);
  assertEquals(add(1, 2).toFixed(1), "3.0");
  assertEquals(add.calls, 1);
});

Deno.test("the compiler refuses to push into a readonly array", () => {
  const cats: { meow(): string }[] = [];
  const animals: readonly object[] = cats;
  // @ts-expect-error TS2339: Property 'push' does not exist on type 'readonly object[]'
  animals.push({});
  assertEquals(animals.length, 1);
});

Deno.test("T is no value", () => {
  // @ts-expect-error TS2693: 'T' only refers to a type, but is being used as a value here
  const isA = <T>(value: object) => value instanceof T;
  assertThrows(() => isA<Date>(new Date()), ReferenceError, "T is not defined");
});

Deno.test("a callback written as a method takes more than it can", () => {
  interface Loose {
    handle(animal: object): string;
  }
  const loose: Loose = { handle: (cat: { meow(): string }) => cat.meow() };
  assertThrows(() => loose.handle({}), TypeError, "meow is not a function");
  interface Strict {
    handle: (animal: object) => string;
  }
  const strict: Strict = {
    // @ts-expect-error TS2322: is not assignable to type '(animal: object) => string'
    handle: (cat: { meow(): string }) => cat.meow(),
  };
  assertThrows(() => strict.handle({}), TypeError, "meow is not a function");
});
