/**
 * # Abstract classes
 *
 * Python's `ABC` lets you define an incomplete class, and refuses to make its
 * object. TypeScript's compiler refuses the class itself: `abstract` asks for a
 * method by inheritance, `implements` without it. Run
 * [`deno check`](../types/erased.ts): when the program runs, nobody asks.
 *
 * **Trap:** A concrete subclass without the abstract method is refused where it
 * is defined.
 *
 * ## Asked for where the class is defined (refused)
 *
 * Python complains at the call `Dot()`, TypeScript at the class. Past the
 * compiler nobody does, until somebody calls `area`.
 *
 * ```python
 * from abc import ABC, abstractmethod
 *
 * class Shape(ABC):
 *     @abstractmethod
 *     def area(self): ...
 *     def describe(self):
 *         return f"area {self.area()}"
 *
 * class Square(Shape):
 *     def area(self):
 *         return 9
 *
 * class Dot(Shape):
 *     pass
 *
 * print(Square().describe())
 * try:
 *     Dot()
 * except TypeError:
 *     print("no Dot")
 * ```
 *
 * ```text
 * area 9
 * no Dot
 * ```
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * abstract class Shape {
 *   abstract area(): number;
 *   describe(): string {
 *     return `area ${this.area()}`;
 *   }
 * }
 * class Square extends Shape {
 *   area(): number {
 *     return 9;
 *   }
 * }
 * assertEquals(new Square().describe(), "area 9");
 *
 * // @ts-expect-error TS2515: does not implement inherited abstract member area
 * class Dot extends Shape {}
 * assertThrows(() => new Dot().describe(), TypeError, "is not a function");
 * ```
 *
 * - ✓ an abstract class is refused by `new`, and made at run time
 *
 * ## In practice
 *
 * Ask for [an interface](../types/shapes.ts) first, which is Python's
 * `Protocol`. Write an abstract class where there is code to share, as
 * `describe` is.
 *
 * ## `implements` asks for no base class
 *
 * `implements` has the compiler look for the methods where the class is
 * defined. Nothing is inherited.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * interface Sized {
 *   area(): number;
 * }
 * class Tile implements Sized {
 *   area(): number {
 *     return 4;
 *   }
 * }
 *
 * const sized: Sized = new Tile();
 * assertEquals(sized.area(), 4);
 * ```
 *
 * - ✓ `implements` refuses a class without the method, and adds none
 *
 * ## A class that comes as data (silent)
 *
 * No `abstract` is left at run time. Where the compiler does not see the class,
 * an abstract one is made without a word. A constructor can refuse that: it
 * asks `new.target`, the class that `new` was called on.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const classes: Record<string, unknown> = { Shape };
 * const Found = classes.Shape as new () => Shape;
 * assertEquals("area" in new Found(), false);
 * ```
 *
 * - ✓ a constructor that asks `new.target` refuses its own class, and no subclass
 *
 * ## Your turn
 *
 * Have the compiler demand `area()` of every shape:
 * `deno test lessons/classes/exercises/abstract_classes.ts`
 *
 * ## See also
 *
 * - [Subclasses](subclasses.ts)
 * - [Python: `abc`](https://docs.python.org/3/library/abc.html)
 * - [TypeScript: abstract classes](https://www.typescriptlang.org/docs/handbook/2/classes.html#abstract-classes-and-members)
 *   and [`implements`](https://www.typescriptlang.org/docs/handbook/2/classes.html#implements-clauses)
 * - [MDN: `new.target`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/new.target)
 * - [Deno: type checking](https://docs.deno.com/runtime/fundamentals/typescript/#type-checking)
 *
 * @module
 */
import { assertEquals, assertInstanceOf, assertThrows } from "@std/assert";

/** Something with an area, which each subclass works out for itself. */
export abstract class Shape {
  /** Returns the area. */
  abstract area(): number;

  /** Returns the area, in words. */
  describe(): string {
    return `area ${this.area()}`;
  }
}

Deno.test("describe() calls the area() of the subclass", () => {
  class Square extends Shape {
    constructor(readonly side: number) {
      super();
    }
    area(): number {
      return this.side ** 2;
    }
  }
  assertEquals(new Square(4).describe(), "area 16");
});

Deno.test("an abstract class is refused by new, and made at run time", () => {
  // @ts-expect-error TS2511: Cannot create an instance of an abstract class
  const shape = new Shape();
  assertThrows(() => shape.describe(), TypeError, "area is not a function");
});

Deno.test("implements refuses a class without the method, and adds none", () => {
  interface Sized {
    area(): number;
  }
  // @ts-expect-error TS2420: Property 'area' is missing in type 'Dot'
  class Dot implements Sized {}
  assertEquals("area" in new Dot(), false);
});

Deno.test("a constructor that asks new.target refuses its own class, and no subclass", () => {
  abstract class Guarded {
    constructor() {
      if (new.target === Guarded) throw new TypeError("Guarded is abstract");
    }
  }
  class Whole extends Guarded {}
  const make = (Class: unknown) => new (Class as new () => Guarded)();
  assertThrows(() => make(Guarded), TypeError, "Guarded is abstract");
  assertInstanceOf(make(Whole), Guarded);
});

Deno.test("abstract new types a class that may be abstract, and new one that may not", () => {
  const named = (Class: abstract new () => Shape) => Class.name;
  assertEquals(named(Shape), "Shape");
  const made = (Class: new () => Shape) => new Class();
  // @ts-expect-error TS2345: Cannot assign an abstract constructor type
  assertInstanceOf(made(Shape), Shape);
});
