/**
 * # Mixins
 *
 * A Python class takes several bases, and `super()` follows their order. A
 * TypeScript class has one. A mixin is a function that takes a class and
 * returns a subclass of it: `class User extends Loud(Timed(Named)) {}`.
 *
 * **Trap:** `user instanceof Loud` is false: a mixin is a function, no base class.
 *
 * ## A function from class to class
 *
 * Its type parameter says what it needs of the class below, its result what it
 * adds. It passes any arguments on, which is why TypeScript asks for `any[]`.
 *
 * ```python
 * class Named:
 *     def __init__(self, name):
 *         self.name = name
 *
 * class Loud:
 *     def shout(self):
 *         return self.name.upper()
 *
 * class User(Loud, Named):
 *     pass
 *
 * print(User("Ada").shout())
 * ```
 *
 * ```text
 * ADA
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * // deno-lint-ignore no-explicit-any -- TS2545 asks a mixin for any[]
 * type Constructor<T> = new (...args: any[]) => T;
 *
 * function Loud<C extends Constructor<{ name: string }>>(
 *   Base: C,
 * ): C & Constructor<{ shout(): string }> {
 *   return class extends Base {
 *     shout(): string {
 *       return this.name.toUpperCase();
 *     }
 *   };
 * }
 *
 * class Named {
 *   constructor(readonly name: string) {}
 * }
 * class User extends Loud(Named) {}
 *
 * assertEquals(new User("Ada").shout(), "ADA");
 * ```
 *
 * - ✓ a mixin is refused on a class that lacks what it needs
 *
 * ## In practice
 *
 * A function `shout(user: { name: string })` needs no class at all. Where state
 * is needed, hold a part: `readonly log = new Log()`. Mix in where a
 * framework's classes have to bear the methods themselves.
 *
 * ## Each `super` calls the class that was passed in
 *
 * Read the calls from the outside in: `B(C(A))` has the order of Python's
 * `class D(B, C)`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type Step = Constructor<{ path(): string }>;
 *
 * const step = (letter: string) => <C extends Step>(Base: C) =>
 *   class extends Base {
 *     override path(): string {
 *       return letter + super.path();
 *     }
 *   };
 * class A {
 *   path(): string {
 *     return "A";
 *   }
 * }
 * const [B, C] = [step("B"), step("C")];
 *
 * assertEquals(new (B(C(A)))().path(), "BCA");
 * ```
 *
 * - ✓ a mixin that is called twice makes two classes
 * - ✓ a method that is moved to another object keeps the `super` of where it was
 *   written
 *
 * ## `instanceof` a mixin (silent)
 *
 * The class that `Loud` made has no name that you could ask for. Ask for the
 * method, by a function whose answer the compiler takes for the type:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Named {
 *   constructor(readonly name: string) {}
 * }
 * class User extends Loud(Named) {}
 *
 * const isLoud = (x: object): x is { shout(): string } => "shout" in x;
 *
 * const user: Named = new User("Ada");
 * assertEquals(user instanceof Loud, false);
 * assertEquals(isLoud(user) && user.shout(), "ADA");
 * ```
 *
 * - ✓ `instanceof` a mixin that is an arrow function throws
 *
 * ## Your turn
 *
 * `Counted` forgets the class that it is given. Mend it:
 * `deno test lessons/classes/exercises/mixins.ts`
 *
 * ## See also
 *
 * - [Subclasses](subclasses.ts)
 * - [Python: `super`](https://docs.python.org/3/library/functions.html#super)
 * - [TypeScript: mixins](https://www.typescriptlang.org/docs/handbook/mixins.html)
 * - [ECMA-262: `super` and the home object](https://tc39.es/ecma262/#sec-makesuperpropertyreference)
 * - [MDN: `instanceof`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/instanceof)
 *
 * @module
 */
import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";

/** A class whose objects are a `T`, made with any arguments. */
// deno-lint-ignore no-explicit-any -- TS2545 asks a mixin for any[]
export type Constructor<T> = new (...args: any[]) => T;

/** Returns a subclass of `Base` whose objects can shout their name. */
export function Loud<C extends Constructor<{ name: string }>>(
  Base: C,
): C & Constructor<{ shout(): string }> {
  return class extends Base {
    /** Returns the name, in capitals. */
    shout(): string {
      return this.name.toUpperCase();
    }
  };
}

class Named {
  constructor(readonly name: string) {}
}

Deno.test("a mixin passes arguments on, and keeps the methods below it", () => {
  class Greeter extends Named {
    greet(): string {
      return `Hello, ${this.name}`;
    }
  }
  class User extends Loud(Greeter) {}
  const user = new User("Ada");
  assertEquals([user.greet(), user.shout()], ["Hello, Ada", "ADA"]);
});

Deno.test("a mixin is refused on a class that lacks what it needs", () => {
  class Point {}
  // @ts-expect-error TS2345: Property 'name' is missing in type 'Point'
  const LoudPoint = Loud(Point);
  assertThrows(() => new LoudPoint().shout(), TypeError, "undefined");
});

Deno.test("a mixin that is called twice makes two classes", () => {
  class User extends Loud(Named) {}
  class Guest extends Loud(Named) {}
  const above = Object.getPrototypeOf;
  assertEquals(above(User) === above(Guest), false);
  assertStrictEquals(above(above(User)), above(above(Guest)));
});

Deno.test("instanceof a mixin that is an arrow function throws", () => {
  const Quiet = (Base: Constructor<object>) => class extends Base {};
  const user = new (Quiet(Named))();
  assertThrows(() => user instanceof Quiet, TypeError, "non-object prototype");
});

Deno.test("instanceof finds the class below a mixin", () => {
  class User extends Loud(Named) {}
  assertEquals(new User("Ada") instanceof Named, true);
});

Deno.test("a method that is moved to another object keeps the super of where it was written", () => {
  const child = {
    __proto__: { hi: () => "parent" },
    hi(): string {
      return `child of ${super.hi()}`;
    },
  };
  const moved = Object.create({ hi: () => "other" }, {
    hi: { value: child.hi },
  });
  assertEquals(moved.hi(), "child of parent");
});
