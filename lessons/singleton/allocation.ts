/**
 * # `__new__` and `__init__`
 *
 * Python makes an object in two steps: `__new__` returns it, `__init__` fills
 * it. A TypeScript constructor gets its object made, and may return another one
 * instead. Do not: write a static method, whose name says that the object may be
 * an old one.
 *
 * **Trap:** A constructor that returns an object replaces the one that `new`
 * made.
 *
 * ## A class that hands out old objects (silent)
 *
 * Where a Python class rewrites `__new__`, a TypeScript constructor returns.
 * Both look like creation to the caller, who may change an object that others
 * hold. (`getOrInsert` is `setdefault`.)
 *
 * ```python
 * class Color:
 *     _made = {}
 *
 *     def __new__(cls, name):
 *         if name not in cls._made:
 *             cls._made[name] = super().__new__(cls)
 *         return cls._made[name]
 *
 *     def __init__(self, name):
 *         self.name = name
 *
 * print(Color("red") is Color("red"))
 * ```
 *
 * ```text
 * True
 * ```
 *
 * ```ts
 * import { assertStrictEquals } from "@std/assert";
 *
 * class UnguardedColor {
 *   static readonly #made = new Map<string, UnguardedColor>();
 *   readonly name: string;
 *
 *   constructor(name: string) {
 *     this.name = name;
 *     return UnguardedColor.#made.getOrInsert(name, this);
 *   }
 * }
 *
 * assertStrictEquals(new UnguardedColor("red"), new UnguardedColor("red"));
 * ```
 *
 * - ✓ UnguardedColor() gives a subclass the object of its parent
 *
 * ## In practice
 *
 * Let constructors assign fields and return nothing. What may return an old
 * object is a static method, as `Promise.resolve` and `Symbol.for` are:
 *
 * ```ts
 * import { assertNotStrictEquals, assertStrictEquals } from "@std/assert";
 *
 * class Color {
 *   static readonly #made = new Map<string, Color>();
 *   readonly name: string;
 *
 *   constructor(name: string) {
 *     this.name = name;
 *   }
 *
 *   static of(name: string): Color {
 *     return Color.#made.getOrInsertComputed(name, () => new Color(name));
 *   }
 * }
 *
 * assertStrictEquals(Color.of("red"), Color.of("red"));
 * assertNotStrictEquals(new Color("red"), Color.of("red"));
 * ```
 *
 * - ✓ Color.of() makes one object for each name, and new another
 *
 * ## What `__new__` is for
 *
 * A number cannot be filled later, so a subclass of `float` converts in
 * `__new__`. In TypeScript that place is the arguments of `super`. (An `Inch` is
 * an object there, and no number: mostly a field is better.)
 *
 * ```python
 * class Inch(float):
 *     def __new__(cls, inches):
 *         return super().__new__(cls, inches * 2.54)
 *
 * print(Inch(10))
 * ```
 *
 * ```text
 * 25.4
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Inch extends Number {
 *   constructor(inches: number) {
 *     super(inches * 2.54);
 *   }
 * }
 *
 * assertEquals(new Inch(10).valueOf(), 25.4);
 * ```
 *
 * ## Your turn
 *
 * `new Currency("EUR")` returns an old object. Move that into `Currency.of`:
 * `deno test lessons/singleton/exercises/allocation.ts`
 *
 * ## See also
 *
 * - [Subclasses](../classes/subclasses.ts), on `super` and the order of fields
 * - [Python: `__new__` and `__init__`](https://docs.python.org/3/reference/datamodel.html#object.__new__)
 * - [ECMA-262: what a constructor may return](https://tc39.es/ecma262/#sec-ecmascript-function-objects-construct-argumentslist-newtarget)
 * - [MDN: `constructor`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/constructor)
 *
 * @module
 */
import {
  assertEquals,
  assertInstanceOf,
  assertNotStrictEquals,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";

/** A colour whose `new` may return an old object: the trap, kept on purpose. */
export class UnguardedColor {
  static readonly #made = new Map<string, UnguardedColor>();
  /** What it is called. */
  readonly name: string;

  /** Returns the colour of this name that was made first. */
  constructor(name: string) {
    this.name = name;
    return UnguardedColor.#made.getOrInsert(name, this);
  }
}

/** A colour. */
export class Color {
  static readonly #made = new Map<string, Color>();
  /** What it is called. */
  readonly name: string;

  /** Makes a new colour. */
  constructor(name: string) {
    this.name = name;
  }

  /** Returns the shared colour of this name, which is made at the first call. */
  static of(name: string): Color {
    return Color.#made.getOrInsertComputed(name, () => new Color(name));
  }
}

Deno.test("UnguardedColor() gives a subclass the object of its parent", () => {
  class Paint extends UnguardedColor {}
  const green = new UnguardedColor("green");
  const paint = new Paint("green");
  assertStrictEquals(paint, green);
  assertEquals(paint instanceof Paint, false);
});

Deno.test("Color.of() makes one object for each name, and new another", () => {
  const blue = Color.of("blue");
  assertStrictEquals(Color.of("blue"), blue);
  assertNotStrictEquals(Color.of("black"), blue);
  assertNotStrictEquals(new Color("blue"), blue);
  assertEquals(blue.name, "blue");
});

Deno.test("a number that a base class's constructor returns is ignored", () => {
  class Answer {
    constructor() {
      return 42;
    }
  }
  assertInstanceOf(new Answer(), Answer);
});

Deno.test("a number that a derived class's constructor returns throws", () => {
  class Derived extends Object {
    constructor() {
      super();
      return 42;
    }
  }
  assertThrows(() => new Derived(), TypeError, "may only return object");
});

Deno.test("Object.create() makes an object whose constructor never ran", () => {
  const hollow: Color = Object.create(Color.prototype);
  assertInstanceOf(hollow, Color);
  assertEquals(Object.keys(hollow), []);
});
