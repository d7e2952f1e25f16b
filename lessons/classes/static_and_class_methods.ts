/**
 * # Static and class methods
 *
 * Python decorates a method that does without `self`: `@staticmethod` gets
 * nothing in its place, `@classmethod` gets the class. TypeScript's `static` is
 * both, since `this` in it is the class before the dot. Only the class answers
 * to it, never an object.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## A function, and another way to construct
 *
 * `total` works for no parcel in particular. `parse` makes one, of the class
 * that it is called on.
 *
 * ```python
 * class Parcel:
 *     def __init__(self, grams):
 *         self.grams = grams
 *
 *     @staticmethod
 *     def total(a, b):
 *         return a.grams + b.grams
 *
 *     @classmethod
 *     def parse(cls, text):
 *         return cls(int(text.removesuffix("g")))
 *
 * class Express(Parcel):
 *     pass
 *
 * parcel, express = Parcel(10), Express.parse("20g")
 * print(type(express).__name__)
 * print(Parcel.total(parcel, express), parcel.total(parcel, express))
 * ```
 *
 * ```text
 * Express
 * 30 30
 * ```
 *
 * The body decides which of the two a `static` method of {@link Parcel} is:
 * `total` does without `this` and can be handed over, `parse` says `new this`. A
 * `this` parameter tells the compiler which class that is.
 *
 * ```ts
 * import { assertEquals, assertInstanceOf } from "@std/assert";
 *
 * class Express extends Parcel {}
 *
 * const express: Express = Express.parse("20g");
 * assertInstanceOf(express, Express);
 *
 * const { total } = Parcel;
 * assertEquals(total(new Parcel(10), express), 30);
 * ```
 *
 * ## Often said, and wrong
 *
 * "A static method cannot reach data of the class or of an object; a class
 * method cannot reach an object's." They are not given it. They can name the
 * class, and be passed the object:
 *
 * ```python
 * class Parcel:
 *     sent = 0
 *
 *     @staticmethod
 *     def send(parcel):
 *         Parcel.sent += 1
 *         parcel.number = Parcel.sent
 *
 *     @classmethod
 *     def weigh(cls, parcel):
 *         parcel.grams = 500
 *
 * parcel = Parcel()
 * Parcel.send(parcel)
 * Parcel.weigh(parcel)
 * print(Parcel.sent, vars(parcel))
 * ```
 *
 * ```text
 * 1 {'number': 1, 'grams': 500}
 * ```
 *
 * In TypeScript that is a reason to write one: the `total` of {@link Parcel}
 * reads the `#grams` of two parcels, which no function outside the class can.
 *
 * ## Beware
 *
 * A count on the class is inherited until a subclass has one of its own. Then
 * `cls.sent` is the subclass's, while `__init__` counts on `Parcel`:
 *
 * ```python
 * class Parcel:
 *     sent = 0
 *
 *     def __init__(self):
 *         Parcel.sent += 1
 *
 *     @classmethod
 *     def count(cls):
 *         return cls.sent
 *
 * class Express(Parcel):
 *     sent = 0
 *
 * Parcel(), Express()
 * print(Express.count(), Parcel.count())
 * ```
 *
 * ```text
 * 0 2
 * ```
 *
 * Counting through `this` is worse, as `cls.sent += 1` is in Python: the first
 * `sent++` reads what is inherited and stores the sum in the subclass. And no
 * object answers to a `static` method, as `parcel` did to `total` in Python.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Express extends UnguardedParcel {}
 *
 * UnguardedParcel.send();
 * Express.send();
 * assertEquals([Express.sent, UnguardedParcel.sent], [2, 1]);
 *
 * // @ts-expect-error TS2576: `total` is static
 * assertEquals(new Parcel(500).total, undefined);
 * ```
 *
 * ## In practice
 *
 * A function that needs neither `this` nor a `#private` field stands beside the
 * class, exported by its module. Write `static` for another way to construct,
 * like `Array.from`. Name the class that counts, as {@link Parcel} does, or key
 * a `WeakMap` by class ({@link [singleton/one-object]}).
 *
 * ## Proven below
 *
 * - UnguardedParcel.send() counts a subclass apart, from its base's count on
 * - Parcel() counts every parcel in one place
 * - Parcel.parse() makes an object of the class that it is called on
 * - Parcel.parse() refuses what is not whole grams
 *
 * ## See also
 *
 * - [Python: `@staticmethod`](https://docs.python.org/3/library/functions.html#staticmethod) and [`@classmethod`](https://docs.python.org/3/library/functions.html#classmethod)
 * - [MDN: `static`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/static)
 * - [TypeScript: `static` members](https://www.typescriptlang.org/docs/handbook/2/classes.html#static-members) and [`this` parameters](https://www.typescriptlang.org/docs/handbook/2/classes.html#this-parameters)
 *
 * @module
 */
import { assertEquals, assertInstanceOf, assertThrows } from "@std/assert";

/**
 * A parcel that counts through `this`, apart in a subclass: a bug on purpose.
 */
export class UnguardedParcel {
  /** How many were sent; a subclass inherits it until it sends. */
  static sent = 0;

  /** Counts a parcel of the class that it is called on. */
  static send(): void {
    this.sent++;
  }
}

/** A parcel, counted as it is made. */
export class Parcel {
  static #sent = 0;
  readonly #grams: number;

  /** Counts the parcel; `grams` is its weight. */
  constructor(grams: number) {
    this.#grams = grams;
    Parcel.#sent++;
  }

  /** How many parcels were made, those of subclasses among them. */
  static get sent(): number {
    return Parcel.#sent;
  }

  /** Returns the weight of two parcels, in grams. */
  static total(a: Parcel, b: Parcel): number {
    return a.#grams + b.#grams;
  }

  /**
   * Returns a parcel of the class that it is called on; `text` is like `500g`.
   *
   * @throws {SyntaxError} if `text` is not whole grams.
   */
  static parse<T extends Parcel>(
    this: new (grams: number) => T,
    text: string,
  ): T {
    const grams = /^(\d+)g$/.exec(text)?.[1];
    if (grams === undefined) {
      throw new SyntaxError(`"${text}" is not like 500g`);
    }
    return new this(Number(grams));
  }
}

Deno.test("UnguardedParcel.send() counts a subclass apart, from its base's count on", () => {
  class Base extends UnguardedParcel {}
  class Express extends Base {}
  Base.send();
  Express.send();
  assertEquals([Base.sent, Express.sent], [1, 2]);
});

Deno.test("Parcel() counts every parcel in one place", () => {
  class Express extends Parcel {}
  const before = Parcel.sent;
  new Parcel(500);
  new Express(90);
  assertEquals([Parcel.sent, Express.sent], [before + 2, before + 2]);
});

Deno.test("Parcel.parse() makes an object of the class that it is called on", () => {
  class Express extends Parcel {}
  assertInstanceOf(Express.parse("90g"), Express);
});

Deno.test("Parcel.parse() refuses what is not whole grams", () => {
  assertThrows(() => Parcel.parse("0.5kg"), SyntaxError, '"0.5kg"');
});
