/**
 * # Shapes
 *
 * A TypeScript `interface` is a `Protocol`: what has the members is of the
 * type, without inheritance. A class that is used as a type asks no more,
 * unless it has private members. Write an `interface` for what you need.
 *
 * **Trap:** Two classes with the same members, all public, pass for each other.
 *
 * ## An interface is a Protocol
 *
 * Here too nothing names the `interface`. A class may: `class Duck implements
 * Speaks` is then refused where it lacks a member. At run time the interface is
 * [gone](./erased.ts), and `x instanceof Speaks` is refused.
 *
 * ```python
 * from typing import Protocol
 *
 * class Speaks(Protocol):
 *     def speak(self) -> str: ...
 *
 * class Duck:
 *     def speak(self) -> str:
 *         return "quack"
 *
 * def listen(animal: Speaks) -> str:
 *     return animal.speak()
 *
 * print(listen(Duck()))
 * ```
 *
 * ```text
 * quack
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * interface Speaks {
 *   speak(): string;
 * }
 *
 * class Duck {
 *   speak(): string {
 *     return "quack";
 *   }
 * }
 *
 * function listen(animal: Speaks): string {
 *   return animal.speak();
 * }
 *
 * assertEquals(listen(new Duck()), "quack");
 * assertEquals(listen({ speak: () => "me too" }), "me too");
 * ```
 *
 * - ✓ a method with fewer parameters fits
 * - ✓ a member of a wider type fits, which mypy refuses, and lets a text in
 *
 * ## In practice
 *
 * Ask for the smallest shape that a function uses: it is then easy to call, and
 * easy to test with a plain object. `type Speaks = { … }` serves as well. A key
 * too many passes [in a variable](../functions/arguments.ts) that has a right one
 * beside it. `satisfies` checks the keys where the object is made, and keeps what
 * is written: `options.size` is a number, which `: Options` would forget.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * interface Options {
 *   size?: number;
 *   colour?: string;
 * }
 *
 * const options = { size: 5 } satisfies Options;
 * assertEquals(options.size + 1, 6);
 * const typo = { colour: "red", sise: 5 };
 * const passed: Options = typo;
 * assertEquals(passed.size, undefined);
 * const checked = {
 *   colour: "red",
 *   // @ts-expect-error TS2353: 'sise' does not exist in type 'Options'
 *   sise: 5,
 * } satisfies Options;
 * assertEquals(checked, typo);
 * ```
 *
 * - ✓ satisfies keeps the type of what is written
 *
 * ## Two classes, one type (silent)
 *
 * An object literal passes for a class, too, and is no instance of it: `by` below
 * is then taken for the text. A private member, `#value` or `private value`, keeps
 * a class apart.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * class Metres {
 *   constructor(readonly value: number) {}
 * }
 * class Seconds {
 *   constructor(readonly value: number) {}
 * }
 * const length: Metres = new Seconds(5);
 * assertEquals(length instanceof Metres, false);
 *
 * const show = (by: Metres | string): string =>
 *   by instanceof Metres ? `${by.value} m` : by.trim();
 * assertThrows(() => show({ value: 5 }), TypeError, "trim is not a function");
 * ```
 *
 * - ✓ a private member makes a class a type of its own
 *
 * ## Your turn
 *
 * Let `total()` take whatever has a price:
 * `deno test lessons/types/exercises/shapes.ts` says when it is right.
 *
 * ## See also
 *
 * - [Brands](./brands.ts)
 * - [PEP 544: protocols](https://peps.python.org/pep-0544/)
 * - [TypeScript: type compatibility](https://www.typescriptlang.org/docs/handbook/type-compatibility.html)
 * - [TypeScript 4.9: `satisfies`](https://www.typescriptlang.org/docs/handbook/release-notes/typescript-4-9.html#the-satisfies-operator)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

Deno.test("a method with fewer parameters fits", () => {
  interface Handles {
    handle(event: string, at: number): string;
  }
  const short: Handles = { handle: (event) => event.toUpperCase() };
  assertEquals(short.handle("click", 5), "CLICK");
});

Deno.test("a member of a wider type fits, which mypy refuses, and lets a text in", () => {
  interface Box {
    value: number | string;
  }
  class Count {
    value = 0;
  }
  const fill = (box: Box) => box.value = "full";
  const count = new Count();
  fill(count);
  assertThrows(() => count.value.toFixed(2), TypeError, "not a function");
});

Deno.test("a private member makes a class a type of its own", () => {
  class Metres {
    #value: number;
    constructor(value: number) {
      this.#value = value;
    }
    get value() {
      return this.#value;
    }
  }
  // @ts-expect-error TS2741: Property '#value' is missing in type '{ value: number; }' but required in type 'Metres'
  const length: Metres = { value: 5 };
  assertEquals(length instanceof Metres, false);

  class Grams {
    constructor(private value: number) {}
    get text() {
      return `${this.value} g`;
    }
  }
  // @ts-expect-error TS2741: Property 'value' is missing in type '{ text: string; }'
  const weight: Grams = { text: "5 g" };
  assertEquals(weight instanceof Grams, false);
});

Deno.test("a class that implements an interface is held to it", () => {
  interface Speaks {
    speak(): string;
  }
  // @ts-expect-error TS2420: Class 'Fish' incorrectly implements interface 'Speaks'
  class Fish implements Speaks {}
  assertThrows(() => {
    // @ts-expect-error TS2693: 'Speaks' only refers to a type
    return new Fish() instanceof Speaks;
  }, ReferenceError);
});

Deno.test("satisfies keeps the type of what is written", () => {
  const kept = { size: 5 } satisfies { size?: number };
  const declared: { size?: number } = { size: 5 };
  assertEquals(kept.size + 1, 6);
  // @ts-expect-error TS18048: 'declared.size' is possibly 'undefined'
  assertEquals(declared.size + 1, 6);
});

Deno.test("a class without members takes everything but null and undefined", () => {
  class Empty {}
  const anything: Empty = 5;
  assertEquals([anything, new Empty() instanceof Empty], [5, true]);
});

Deno.test("two interfaces of one name are one", () => {
  interface Settings {
    size: number;
  }
  interface Settings {
    colour: string;
  }
  // @ts-expect-error TS2741: Property 'colour' is missing in type '{ size: number; }' but required in type 'Settings'
  const settings: Settings = { size: 1 };
  assertEquals(settings.size, 1);
});
