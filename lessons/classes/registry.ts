/**
 * # Registered and enforced
 *
 * In Python the base class hears of each subclass, so it can list it and refuse
 * one that lacks a method. In TypeScript the compiler refuses it, and at run
 * time a class decorator does. A decorator is not inherited: a subclass that
 * forgets it stays unknown, unless the base class's constructor checks.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Enforced by the language
 *
 * `ABC` lets the class be defined and refuses the call:
 *
 * ```python
 * from abc import ABC, abstractmethod
 *
 * class Base(ABC):
 *     @abstractmethod
 *     def validate(self): ...
 *
 * class User(Base):
 *     pass
 *
 * print("defined")
 * try:
 *     User()
 * except TypeError as error:
 *     print(str(error).split(" with")[0])
 * ```
 *
 * ```text
 * defined
 * Can't instantiate abstract class User
 * ```
 *
 * The compiler objects four times; at run time all of it passes. {@link Model}
 * is an interface, {@link ModelClass} the type of the classes that implement it:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * abstract class Base {
 *   abstract validate(): boolean;
 * }
 * // @ts-expect-error TS2515: `validate` is not implemented
 * class User extends Base {}
 *
 * // @ts-expect-error TS2420: `validate` is missing
 * class Product implements Model {}
 *
 * const model = (_: ModelClass, _context: ClassDecoratorContext) => {};
 * // @ts-expect-error TS1238: the decorator takes a ModelClass
 * @model
 * class Order {}
 *
 * const models: ModelClass[] = [User];
 * // @ts-expect-error TS2345: so does the list
 * models.push(Product, Order);
 *
 * const found = models.map(({ prototype }) => "validate" in prototype);
 * assertEquals(found, [false, false, false]);
 * ```
 *
 * ## Enforced by a registry, nearly
 *
 * The textbook metaclass looks for the method in the body. It refuses one that
 * is inherited, from a parent or a mixin, and any class keyword; it accepts `5`
 * and `None`; it lists the base class; and it does not notice a `del`
 * afterwards:
 *
 * ```python
 * class Registry(type):
 *     classes = []
 *
 *     def __new__(meta, name, bases, body):
 *         if "validate" not in body:
 *             raise TypeError(f"class {name} must implement validate()")
 *         cls = super().__new__(meta, name, bases, body)
 *         meta.classes.append(cls)
 *         return cls
 *
 * class Base(metaclass=Registry):
 *     def validate(self): ...
 * class User(Base):
 *     def validate(self): ...
 * class Product(Base):
 *     validate = 5
 * class Order(Base):
 *     validate = None
 * class Mixin:
 *     def validate(self): ...
 *
 * for name, bases, options in [
 *     ("Admin", (User,), {}),
 *     ("Guest", (Mixin, Base), {}),
 *     ("Audit", (User,), {"table": "audits"}),
 * ]:
 *     try:
 *         Registry(name, bases, {}, **options)
 *     except TypeError as error:
 *         print(error)
 *
 * del Base.validate
 * print([cls.__name__ for cls in Registry.classes], hasattr(Base, "validate"))
 * ```
 *
 * ```text
 * class Admin must implement validate()
 * class Guest must implement validate()
 * Registry.__new__() got an unexpected keyword argument 'table'
 * ['Base', 'User', 'Product', 'Order'] False
 * ```
 *
 * {@link UnguardedRegistry} asks for a property of the class's own, and errs in
 * the two main ways:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const models = new UnguardedRegistry();
 *
 * @models.register
 * class Product {
 *   get validate() {
 *     return 5;
 *   }
 * }
 * assertEquals([...models.classes], [Product]);
 *
 * class User {
 *   validate() {}
 * }
 * const inherit = () => {
 *   @models.register
 *   class Admin extends User {}
 *   return Admin;
 * };
 * assertThrows(inherit, TypeError, "Admin must implement the method validate()");
 * ```
 *
 * ## Enforced by a registry
 *
 * Ask the finished class for something that can be called. `__init_subclass__`
 * is given it, leaves the base class itself out, and takes keywords. A later
 * `del` escapes it too:
 *
 * ```python
 * class Base:
 *     classes = []
 *
 *     def __init_subclass__(cls, table=None, **options):
 *         super().__init_subclass__(**options)
 *         if not callable(getattr(cls, "validate", None)):
 *             raise TypeError(f"class {cls.__name__} must implement validate()")
 *         cls.table = table or cls.__name__.lower()
 *         Base.classes.append(cls)
 *
 * class Mixin:
 *     def validate(self): ...
 * class User(Mixin, Base):
 *     pass
 * class Admin(User, table="admins"):
 *     pass
 *
 * del Mixin.validate
 * print([cls.table for cls in Base.classes], hasattr(User, "validate"))
 *
 * class Product(Base):
 *     validate = 5
 * ```
 *
 * ```text
 * ['user', 'admins'] False
 * TypeError: class Product must implement validate()
 * ```
 *
 * {@link GuardedRegistry} reads through the prototype chain, and its
 * parameter's type makes the compiler object first. On the prototype stand
 * methods, and no field that holds a function, though the compiler takes one:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const models = new GuardedRegistry();
 * class User {
 *   validate() {
 *     return true;
 *   }
 * }
 *
 * @models.register
 * class Admin extends User {}
 * assertEquals([...models.classes], [Admin]);
 *
 * const arrow = () => {
 *   @models.register
 *   class Arrow {
 *     validate = () => true;
 *   }
 *   return Arrow;
 * };
 * assertThrows(arrow, TypeError, "Arrow must implement the method validate()");
 * ```
 *
 * ## Beware
 *
 * Nothing can refuse a subclass that forgets the decorator where it is defined:
 * no type says that a class is decorated, and `extends` only reads the parent's
 * `prototype`, as any `new` does, before the subclass has a name or a method
 * ({@link [classes/creation]}). At the first `new`, the base class's constructor
 * can refuse it, by `new.target`:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const models = new GuardedRegistry();
 *
 * abstract class Base {
 *   constructor() {
 *     models.assertRegistered(new.target);
 *   }
 *   validate() {
 *     return true;
 *   }
 * }
 *
 * @models.register
 * class User extends Base {}
 * class Admin extends User {}
 *
 * new User();
 * assertEquals([...models.classes], [User]);
 * assertThrows(() => new Admin(), TypeError, "class Admin is not registered");
 * ```
 *
 * A class of which no object is made stays unknown: JavaScript has no
 * `__subclasses__()`. Whoever loads modules can look through what they export
 * ({@link [classes/plugins]}).
 *
 * ## In practice
 *
 * Where the classes are known, list them: a `ModelClass[]` is a registry that
 * the compiler enforces, and it needs no import for a side effect. `deno run`
 * does not check types, so have `deno check` do it. Check at run time where
 * classes come from elsewhere, as plugins do, or from JavaScript. In Python
 * `__init_subclass__` registers and `ABC` enforces, and neither asks for a
 * metaclass of one's own.
 *
 * ## Proven below
 *
 * - UnguardedRegistry refuses a class that inherits `validate()`
 * - GuardedRegistry accepts a class that inherits `validate()`
 * - UnguardedRegistry accepts a class whose validate is 5
 * - GuardedRegistry refuses a class whose validate is 5
 * - UnguardedRegistry does not know a subclass that forgets the decorator
 * - GuardedRegistry refuses the first new of a subclass that forgets it
 *
 * ## See also
 *
 * - [PEP 487: `__init_subclass__`](https://peps.python.org/pep-0487/)
 * - [Python: `abc`](https://docs.python.org/3/library/abc.html)
 * - [TypeScript: `implements`, and abstract classes](https://www.typescriptlang.org/docs/handbook/2/classes.html)
 * - [Decorators proposal](https://github.com/tc39/proposal-decorators#class-decorators)
 * - [ECMA-262: `extends` reads the parent's `prototype`](https://tc39.es/ecma262/#sec-runtime-semantics-classdefinitionevaluation)
 * - [MDN: `new.target`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/new.target)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/** What an object of a registered class can do. */
export interface Model {
  /** Whether the object may be saved. */
  validate(): boolean;
}

/** A class whose objects are models, abstract or not. */
export type ModelClass = abstract new (...args: never[]) => Model;

/** Any class, abstract or not. */
export type Class = abstract new (...args: never[]) => object;

/**
 * Lists the classes that wear its decorator. The check is wrong on purpose: it
 * refuses an inherited method, accepts what is no method, and cannot find out a
 * subclass that forgets the decorator.
 */
export class UnguardedRegistry {
  /** The registered classes, in order of definition. */
  readonly classes: Set<Class> = new Set();

  /**
   * A class decorator.
   *
   * @throws {TypeError} if the class has no `validate` of its own.
   */
  readonly register = (Class: Class, context: ClassDecoratorContext): void => {
    if (!Object.hasOwn(Class.prototype, "validate")) throw refusal(context);
    this.classes.add(Class);
  };
}

/** Lists the classes that wear its decorator and have a method `validate()`. */
export class GuardedRegistry {
  /** The registered classes, in order of definition. */
  readonly classes: Set<Class> = new Set();

  /**
   * A class decorator, which leaves the class as it is.
   *
   * @throws {TypeError} if the class neither has nor inherits a method
   * `validate()`; the message names both.
   */
  readonly register = (
    Class: ModelClass,
    context: ClassDecoratorContext,
  ): void => {
    const validate: unknown = Class.prototype.validate;
    if (typeof validate !== "function") throw refusal(context);
    this.classes.add(Class);
  };

  /**
   * To be called with `new.target` by the constructor of a base class.
   *
   * @throws {TypeError} if the class itself is not registered.
   */
  assertRegistered(Class: Class): void {
    if (!this.classes.has(Class)) {
      throw new TypeError(`class ${Class.name} is not registered`);
    }
  }
}

function refusal({ name }: ClassDecoratorContext): TypeError {
  return new TypeError(`class ${name} must implement the method validate()`);
}

/** A class with the method that registries ask for. */
class Checked {
  validate() {
    return true;
  }
}

/** Defines a class that inherits the method, and wears the decorator. */
function inherit({ register }: UnguardedRegistry | GuardedRegistry) {
  @register
  class Admin extends Checked {}
  return Admin;
}

/** Defines a class whose validate is 5, and wears the decorator. */
function holdFive({ register }: UnguardedRegistry | GuardedRegistry) {
  // @ts-expect-error TS1238: a GuardedRegistry takes methods only
  @register
  class Product {
    get validate() {
      return 5;
    }
  }
  return Product;
}

Deno.test("UnguardedRegistry refuses a class that inherits validate()", () => {
  assertThrows(() => inherit(new UnguardedRegistry()), TypeError, "Admin");
});

Deno.test("GuardedRegistry accepts a class that inherits validate()", () => {
  const models = new GuardedRegistry();
  const Admin = inherit(models);
  assertEquals([...models.classes], [Admin]);
});

Deno.test("UnguardedRegistry accepts a class whose validate is 5", () => {
  const models = new UnguardedRegistry();
  const Product = holdFive(models);
  assertEquals([...models.classes], [Product]);
});

Deno.test("GuardedRegistry refuses a class whose validate is 5", () => {
  const models = new GuardedRegistry();
  const message = "class Product must implement the method validate()";
  assertThrows(() => holdFive(models), TypeError, message);
  assertEquals(models.classes.size, 0);
});

Deno.test("UnguardedRegistry does not know a subclass that forgets the decorator", () => {
  const models = new UnguardedRegistry();

  @models.register
  class User {
    validate() {}
  }
  class Admin extends User {}

  new Admin();
  assertEquals([...models.classes], [User]);
});

Deno.test("GuardedRegistry refuses the first new of a subclass that forgets it", () => {
  const models = new GuardedRegistry();

  @models.register
  class User {
    constructor() {
      models.assertRegistered(new.target);
    }
    validate() {
      return true;
    }
  }
  class Admin extends User {}

  new User();
  assertThrows(() => new Admin(), TypeError, "class Admin is not registered");
});
