/**
 * # When a class is made
 *
 * A Python metaclass can act when a class is defined, and when it is called. In
 * TypeScript decorators run at the first moment, and constructors at the
 * second. Look the order up here, and build on none of its fine points.
 *
 * **Trap:** A class decorator runs before the class's static fields are set,
 * and does not see them.
 *
 * ## Two moments, in both languages
 *
 * A decorator is called once, when the class is defined. A constructor is
 * called by each `new`. Static fields are set between the two, after the
 * decorators.
 *
 * ```python
 * class Meta(type):
 *     def __new__(meta, *parts):
 *         print("Meta.__new__")
 *         return super().__new__(meta, *parts)
 *     def __call__(cls):
 *         print("Meta.__call__")
 *         return super().__call__()
 *
 * def tag(cls):
 *     print("class decorator")
 *     return cls
 *
 * @tag
 * class User(metaclass=Meta):
 *     print("class body")
 *     def __init__(self):
 *         print("__init__")
 *
 * print("-- defined")
 * User()
 * ```
 *
 * ```text
 * class body
 * Meta.__new__
 * class decorator
 * -- defined
 * Meta.__call__
 * __init__
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const steps: string[] = [];
 * function tag(_: unknown, { kind }: DecoratorContext): void {
 *   steps.push(`${kind} decorator`);
 * }
 *
 * @tag
 * class User {
 *   static limit = steps.push("static field");
 *   @tag name = steps.push("field");
 *   constructor() {
 *     steps.push("constructor");
 *   }
 * }
 *
 * const defined = ["field decorator", "class decorator", "static field"];
 * assertEquals(steps.splice(0), defined); // and empties steps
 * new User();
 * assertEquals(steps, ["field", "constructor"]);
 * ```
 *
 * - ✓ a class's decorators are evaluated top down, and applied bottom up
 * - ✓ `extends` calls nothing of the base class, and reads its prototype
 *
 * ## In practice
 *
 * A class decorator does what many metaclasses do, in plain sight:
 * [registering](registry.ts), checking. What must reach subclasses belongs in
 * the base class's constructor, which knows `new.target`. What a class needs
 * once goes into a `static` block.
 *
 * ## A decorator that reads a static field (silent)
 *
 * Python's decorator is given the finished class. Here, what has to come after
 * the static fields goes into `addInitializer`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type Limited = { limit: number };
 *
 * function unguardedPositive(Class: Limited): void {
 *   if (Class.limit <= 0) throw new RangeError(`limit ${Class.limit}`);
 * }
 * function positive(Class: Limited, context: ClassDecoratorContext): void {
 *   context.addInitializer(() => unguardedPositive(Class));
 * }
 *
 * @unguardedPositive
 * class Config {
 *   static limit = -1;
 * }
 * assertEquals(Config.limit, -1); // undefined <= 0 was false
 * ```
 *
 * - ✓ a class decorated with positive is refused for a limit of -1
 * - ✓ a class whose decorator is a `const` that is not set yet throws
 *
 * ## Your turn
 *
 * `@command` files classes under a static field that is not there yet. Mend it:
 * `deno test lessons/classes/exercises/creation.ts`
 *
 * ## See also
 *
 * - [Subclasses](subclasses.ts), for the order in which fields are set
 * - [Fields that describe themselves](models.ts), for `context.metadata`
 * - [Python: customising class creation](https://docs.python.org/3/reference/datamodel.html#customizing-class-creation)
 * - [ECMA-262: what a class definition evaluates](https://tc39.es/ecma262/#sec-runtime-semantics-classdefinitionevaluation)
 * - [TC39: `addInitializer`](https://github.com/tc39/proposal-decorators#adding-initialization-logic-with-addinitializer)
 *   and [the order of members' decorators](https://github.com/tc39/proposal-decorators/issues/424)
 *
 * @module
 */
import { assertEquals, assertRejects, assertThrows } from "@std/assert";

/** A class with a limit, which is a static field. */
export type Limited = { limit: number };

/**
 * Checks the limit as the class is defined, when it is not set yet: a bug on
 * purpose.
 */
export function unguardedPositive(Class: Limited): void {
  if (Class.limit <= 0) throw new RangeError(`limit ${Class.limit}`);
}

/** A class decorator; throws a RangeError if the limit is not above 0. */
export function positive(Class: Limited, context: ClassDecoratorContext): void {
  context.addInitializer(() => unguardedPositive(Class));
}

Deno.test("unguardedPositive lets a limit of -1 by", () => {
  @unguardedPositive
  class Config {
    static limit = -1;
  }
  assertEquals(Config.limit, -1);
});

Deno.test("a class decorated with positive is refused for a limit of -1", () => {
  const define = (limit: number) => {
    @positive
    class Config {
      static limit = limit;
    }
    return Config;
  };
  assertEquals(define(1).limit, 1);
  for (const limit of [0, -1]) {
    assertThrows(() => define(limit), RangeError, `limit ${limit}`);
  }
});

Deno.test("a class's decorators are evaluated top down, and applied bottom up", () => {
  const steps: string[] = [];
  const tag = (what: string) => {
    steps.push(`${what} evaluated`);
    return (_: unknown, _context: DecoratorContext): void => {
      steps.push(`${what} applied`);
    };
  };
  @tag("outer")
  @tag("inner")
  class User {}
  new User();
  const evaluated = ["outer evaluated", "inner evaluated"];
  assertEquals(steps, [...evaluated, "inner applied", "outer applied"]);
});

Deno.test("a static block runs after the static fields above it, once", () => {
  class Config {
    static limit = 3;
    static doubled: number;
    static {
      this.doubled = 2 * this.limit;
    }
  }
  assertEquals(Config.doubled, 6);
});

Deno.test("a class whose decorator is a const that is not set yet throws", async () => {
  const code = "@seal class User {} const seal = () => {};";
  await assertRejects(
    () => import(`data:text/typescript,${code}`),
    ReferenceError,
    "Cannot access 'seal' before initialization",
  );
});

Deno.test("extends calls nothing of the base class, and reads its prototype", () => {
  const read: PropertyKey[] = [];
  const Base = new Proxy(class {}, {
    get: (target, key) => (read.push(key), Reflect.get(target, key)),
  });
  class User extends Base {}
  assertEquals(read, ["prototype"]);
  assertEquals(User.name, "User");
});

Deno.test("a class is a function, linked to what is above it by prototypes", () => {
  class Base {}
  class User extends Base {}
  const above = Object.getPrototypeOf;
  assertEquals(typeof User, "function");
  assertEquals(above(User) === Base, true);
  assertEquals(above(Base) === Function.prototype, true);
  assertEquals(above(User.prototype) === Base.prototype, true);
  assertEquals(above(Base.prototype) === Object.prototype, true);
});
