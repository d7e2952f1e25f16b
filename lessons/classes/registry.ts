/**
 * # Registered classes
 *
 * In Python `__init_subclass__` tells a base class of its subclasses.
 * TypeScript has no such method: a class decorator registers the class that it
 * stands on, and no subclass of it. Where you know your classes, write them
 * into an array.
 *
 * **Trap:** A class decorator is not inherited: a subclass without it stays
 * unknown.
 *
 * ## A decorator registers the class under it
 *
 * It is called [once](creation.ts), when the class is defined.
 * `Class.prototype` finds the methods, inherited ones too. `ModelClass` is any
 * class whose objects have a `validate()`.
 *
 * ```python
 * class Model:
 *     classes = []
 *
 *     def __init_subclass__(cls):
 *         if not callable(getattr(cls, "validate", None)):
 *             raise TypeError(f"class {cls.__name__} has no method validate()")
 *         Model.classes.append(cls.__name__)
 *
 * class User(Model):
 *     def validate(self):
 *         return True
 *
 * class Product(User):
 *     pass
 *
 * print(Model.classes)
 * ```
 *
 * ```text
 * ['User', 'Product']
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type ModelClass = abstract new (...args: never[]) => { validate(): boolean };
 *
 * const models: ModelClass[] = [];
 * function model(Class: ModelClass, { name }: ClassDecoratorContext): void {
 *   if (typeof Class.prototype.validate !== "function") {
 *     throw new TypeError(`class ${name} has no method validate()`);
 *   }
 *   models.push(Class);
 * }
 *
 * @model
 * class User {
 *   validate() {
 *     return true;
 *   }
 * }
 * @model
 * class Product extends User {}
 *
 * assertEquals(models, [User, Product]);
 * ```
 *
 * - ✓ a method that is inherited counts
 * - ✓ a field that holds a function is no method, and is refused by name
 *
 * ## In practice
 *
 * An array is a registry that the compiler checks, and it needs no file
 * imported for a side effect. Use a decorator where the classes come from files
 * that you do not know, as [plugins](plugins.ts) do.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const known: ModelClass[] = [];
 *
 * // @ts-expect-error TS2345: Property 'validate' is missing in type 'Date'
 * known.push(Date);
 * assertEquals(known.length, 1);
 * ```
 *
 * - ✓ the decorator's type has the compiler refuse a class without the method
 *
 * ## A subclass without the decorator (silent)
 *
 * `User` is not told that `Admin` extends it. At the first `new Admin()` a
 * constructor can notice, by [`new.target`](abstract_classes.ts).
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * @model
 * class User {
 *   constructor() {
 *     if (!models.includes(new.target)) {
 *       throw new TypeError(`class ${new.target.name} is not registered`);
 *     }
 *   }
 *   validate() {
 *     return true;
 *   }
 * }
 * class Admin extends User {}
 *
 * assertEquals(models.includes(Admin), false);
 * assertThrows(() => new Admin(), TypeError, "class Admin is not registered");
 * ```
 *
 * - ✓ a registered subclass passes a constructor that asks `new.target`
 *
 * ## Your turn
 *
 * Write the decorator `@command`, which files a class under its name:
 * `deno test lessons/classes/exercises/registry.ts`
 *
 * ## See also
 *
 * - [Abstract classes](abstract_classes.ts), for a method that the compiler demands
 * - [`self` and `this`](self.ts), for an arrow function in a field
 * - [PEP 487: `__init_subclass__`](https://peps.python.org/pep-0487/)
 * - [TC39: class decorators](https://github.com/tc39/proposal-decorators#classes)
 * - [MDN: `new.target`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/new.target)
 *
 * @module
 */
import { assert, assertEquals, assertThrows } from "@std/assert";

/** A class whose objects can be validated; it may be abstract. */
export type ModelClass = abstract new (
  ...args: never[]
) => { validate(): boolean };

/** The classes that wear the decorator, in the order of their definition. */
export const models: ModelClass[] = [];

/**
 * Registers the class that it stands on, and leaves it as it is.
 *
 * @throws {TypeError} at the definition of a class that neither has nor inherits
 * a method `validate()`.
 */
export function model(
  Class: ModelClass,
  { name }: ClassDecoratorContext,
): void {
  if (typeof Class.prototype.validate !== "function") {
    throw new TypeError(`class ${name} has no method validate()`);
  }
  models.push(Class);
}

class Checked {
  validate() {
    return true;
  }
}

Deno.test("classes are listed in the order of their definition, each once", () => {
  @model
  class User extends Checked {}
  @model
  class Product extends Checked {}
  new User();
  const mine = models.filter((Class) => Class === User || Class === Product);
  assertEquals(mine, [User, Product]);
});

Deno.test("a method that is inherited counts", () => {
  @model
  abstract class Admin extends Checked {}
  assert(models.includes(Admin));
});

Deno.test("a field that holds a function is no method, and is refused by name", () => {
  const before = models.length;
  const define = () => {
    @model
    class Arrow {
      validate = () => true;
    }
    return Arrow;
  };
  assertThrows(define, TypeError, "class Arrow has no method validate()");
  assertEquals(models.length, before);
});

Deno.test("the decorator's type has the compiler refuse a class without the method", () => {
  const define = () => {
    // @ts-expect-error TS1238: Unable to resolve signature of class decorator
    @model
    class Note {}
    return Note;
  };
  assertThrows(define, TypeError, "class Note has no method validate()");
});

Deno.test("a registered subclass passes a constructor that asks new.target", () => {
  @model
  class User extends Checked {
    constructor() {
      super();
      if (!models.includes(new.target)) throw new TypeError("not registered");
    }
  }
  @model
  class Guest extends User {}
  class Admin extends User {}
  assertEquals(new Guest().validate(), true);
  assertThrows(() => new Admin(), TypeError, "not registered");
});
