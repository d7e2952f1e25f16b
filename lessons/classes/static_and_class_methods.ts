/**
 * # Class methods
 *
 * Python's `@classmethod` is handed the class, so a subclass that calls it makes
 * its own objects. In TypeScript `this` in a `static` method is the class before
 * the dot. Write `new this(…)` for a second way to construct.
 *
 * **Trap:** A count kept through `this` in a static method splits at the first
 * subclass.
 *
 * ## A second way to construct
 *
 * `Express.parse` makes an `Express`. The parameter `this` is only a type. It
 * says that the class before the dot makes a `T` of a number, so that a `T`
 * comes back.
 *
 * ```python
 * class Parcel:
 *     def __init__(self, grams):
 *         self.grams = grams
 *
 *     @classmethod
 *     def parse(cls, text):
 *         return cls(int(text.removesuffix("g")))
 *
 * class Express(Parcel):
 *     pass
 *
 * express = Express.parse("500g")
 * print(type(express).__name__, express.grams)
 * ```
 *
 * ```text
 * Express 500
 * ```
 *
 * ```ts
 * import { assertEquals, assertInstanceOf } from "@std/assert";
 *
 * class Parcel {
 *   constructor(readonly grams: number) {
 *     if (!(grams > 0)) throw new RangeError(`${grams} g is no weight`);
 *   }
 *
 *   static parse<T extends Parcel>(
 *     this: new (grams: number) => T,
 *     text: string,
 *   ): T {
 *     return new this(Number(text.replace(/g$/, "")));
 *   }
 * }
 *
 * class Express extends Parcel {}
 * const express: Express = Express.parse("500g");
 * assertInstanceOf(express, Express);
 * assertEquals(express.grams, 500);
 * ```
 *
 * - ✓ parse() refuses what is no number above 0
 *
 * ## In practice
 *
 * A function that needs neither `this` nor a `#private` field stands beside the
 * class, exported by its module. Write `static` for another way to construct,
 * as `Array.from` is.
 *
 * ## A count kept through `this` (silent)
 *
 * `this.sent++` reads the base class's count and writes the subclass's, as
 * Python's `cls.sent += 1` does. From then on there are two. Name the class
 * that counts: `Office.sent++`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class UnguardedOffice {
 *   static sent = 0;
 *   static send(): void {
 *     this.sent++;
 *   }
 * }
 *
 * class Branch extends UnguardedOffice {}
 * UnguardedOffice.send();
 * Branch.send();
 * assertEquals(UnguardedOffice.sent, 1);
 * assertEquals(Branch.sent, 2);
 * ```
 *
 * - ✓ an Office that names itself keeps one count for all its branches
 *
 * ## A bare name finds no static field (refused)
 *
 * No method's body sees `limit` by its bare name, in either language. Python's
 * `self.limit` goes on to look at the class; `this.limit` does not. Write
 * `Bag.limit`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Bag {
 *   static limit = 900;
 *   fits(grams: number): boolean {
 *     return grams <= Bag.limit;
 *   }
 * }
 *
 * assertEquals(new Bag().fits(500), true);
 * // @ts-expect-error TS2576: Did you mean to access the static member
 * assertEquals(new Bag().limit, undefined);
 * ```
 *
 * - ✓ a method that names a static field bare is refused, and throws
 *
 * ## Your turn
 *
 * An oven that is set in Fahrenheit is no `Oven`. Mend it:
 * `deno test lessons/classes/exercises/static_and_class_methods.ts`
 *
 * ## See also
 *
 * - [An ordinary class](ordinary_class.ts)
 * - [Python: `@classmethod`](https://docs.python.org/3/library/functions.html#classmethod)
 * - [MDN: `static`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/static)
 * - [TypeScript: `this` parameters](https://www.typescriptlang.org/docs/handbook/2/classes.html#this-parameters)
 *
 * @module
 */
import { assertEquals, assertInstanceOf, assertThrows } from "@std/assert";

/** Something to send, and what it weighs. */
export class Parcel {
  /** Weighs so many grams; throws a RangeError if that is not above 0. */
  constructor(readonly grams: number) {
    if (!(grams > 0)) throw new RangeError(`${grams} g is no weight`);
  }

  /** Makes one of the class that it is called on; `text` is like `500g`. */
  static parse<T extends Parcel>(
    this: new (grams: number) => T,
    text: string,
  ): T {
    return new this(Number(text.replace(/g$/, "")));
  }
}

/** Counts through `this`, apart in each subclass: a bug on purpose. */
export class UnguardedOffice {
  /** How many were sent; a subclass inherits it until it sends. */
  static sent = 0;

  /** Counts one more, for the class that it is called on. */
  static send(): void {
    this.sent++;
  }
}

/** Counts what it and its branches send, in one place. */
export class Office {
  /** How many were sent, by subclasses too. */
  static sent = 0;

  /** Counts one more. */
  static send(): void {
    Office.sent++;
  }
}

Deno.test("parse() makes an object of the class that it is called on", () => {
  class Express extends Parcel {}
  assertInstanceOf(Express.parse("1g"), Express);
  assertEquals(Parcel.parse("90g") instanceof Express, false);
});

Deno.test("parse() refuses what is no number above 0", () => {
  for (const text of ["5kg", "-5g", "0g", "", "g"]) {
    assertThrows(() => Parcel.parse(text), RangeError, "is no weight");
  }
});

Deno.test("an UnguardedOffice counts a branch apart, from the office's count on", () => {
  class Head extends UnguardedOffice {}
  class Branch extends Head {}
  Head.send();
  Branch.send();
  assertEquals([Head.sent, Branch.sent], [1, 2]);
});

Deno.test("an Office that names itself keeps one count for all its branches", () => {
  class Branch extends Office {}
  assertEquals(Office.sent, 0);
  Office.send();
  Branch.send();
  assertEquals([Office.sent, Branch.sent], [2, 2]);
});

Deno.test("a list in a static field is one list for all subclasses", () => {
  class Bag {
    static colours: string[] = [];
  }
  class Backpack extends Bag {}
  Backpack.colours.push("red");
  assertEquals(Bag.colours, ["red"]);
});

Deno.test("a method that names a static field bare is refused, and throws", () => {
  class Bag {
    static limit = 900;
    fits(grams: number): boolean {
      // @ts-expect-error TS2662: Did you mean the static member 'Bag.limit'?
      return grams <= limit;
    }
  }
  assertThrows(() => new Bag().fits(500), ReferenceError, "limit");
});
