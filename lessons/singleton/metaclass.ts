/**
 * # Intercepting `new`
 *
 * A Python metaclass stands between the call of a class and the object that comes
 * back. In TypeScript a `Proxy` does, whose `construct` trap answers `new`; a
 * class decorator puts it in place. Use it where you cannot change the callers.
 *
 * **Trap:** A `construct` trap without `newTarget` gives subclasses their parent's
 * object.
 *
 * ## One object, whatever the callers write
 *
 * `Reflect.construct` makes what `new` would have made; the map keeps it by class:
 *
 * ```python
 * class Singleton(type):
 *     _made = {}
 *
 *     def __call__(cls, *args):
 *         if cls not in cls._made:
 *             cls._made[cls] = super().__call__(*args)
 *         return cls._made[cls]
 *
 * class Settings(metaclass=Singleton):
 *     def __init__(self, value):
 *         self.value = value
 *
 * print(Settings("foo").value, Settings("bar").value)
 * ```
 *
 * ```text
 * foo foo
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function singleton<C extends Class>(Class: C): C {
 *   const made = new Map<object, object>();
 *   return new Proxy(Class, {
 *     construct: (target, args, newTarget) =>
 *       made.getOrInsertComputed(
 *         newTarget,
 *         () => Reflect.construct(target, args, newTarget),
 *       ),
 *   });
 * }
 *
 * @singleton
 * class Settings {
 *   constructor(readonly value: string) {}
 * }
 *
 * assertEquals(new Settings("foo").value, "foo");
 * assertEquals(new Settings("bar").value, "foo");
 * ```
 *
 * - ✓ singleton() constructs once and drops later arguments
 * - ✓ singleton() keeps nothing of a constructor that throws
 *
 * ## In practice
 *
 * `new` promises an object of one's own, and arguments that count. Where you may
 * change the callers, export a [constant](./module_scope.ts): reaching that takes
 * less than a tenth of the time (`metaclass_bench.ts`). And the trap can be passed
 * by. An object's `constructor` is the class behind it; so, in Deno 2.9, is the
 * class's name in its own methods.
 *
 * ## A trap that forgets the subclass (silent)
 *
 * A subclass reaches the trap through `super()`, with itself as `newTarget`. This
 * trap hands over the parent's object, and the subclass's fields are set on that:
 *
 * ```ts
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 *
 * function unguardedSingleton<C extends Class>(Class: C): C {
 *   let made: object | undefined;
 *   return new Proxy(Class, {
 *     construct: (target, args) => made ??= Reflect.construct(target, args),
 *   });
 * }
 *
 * const Logger = unguardedSingleton(class {});
 * class AuditLogger extends Logger {
 *   trail = ["opened"];
 * }
 * const logger = new Logger();
 * assertStrictEquals(new AuditLogger(), logger);
 * assertEquals(Object.keys(logger), ["trail"]);
 * ```
 *
 * - ✓ unguardedSingleton() gives a subclass its parent's object
 * - ✓ singleton() gives a subclass an object of its own
 *
 * ## An undecorated subclass starts afresh (silent)
 *
 * Python's subclasses inherit the metaclass. Here `super()` returns the object of
 * the first call, and it gets [its fields again](./double_init.ts). Decorate the
 * subclass as well:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const Logger = singleton(class {});
 * class AuditLogger extends Logger {
 *   entries = 0;
 * }
 * const audit = new AuditLogger();
 * audit.entries = 42;
 * new AuditLogger();
 * assertEquals(audit.entries, 0);
 * ```
 *
 * - ✓ singleton() on the subclass too keeps its fields
 *
 * ## Your turn
 *
 * `counted` counts each `new`, but makes objects of the parent for a subclass.
 * Mend it: `deno test lessons/singleton/exercises/metaclass.ts`
 *
 * ## See also
 *
 * - [Python: customising class creation](https://docs.python.org/3/reference/datamodel.html#metaclasses)
 * - [ECMA-262: `[[Construct]]` of a `Proxy`](https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-construct-argumentslist-newtarget)
 * - [TC39: class decorators](https://github.com/tc39/proposal-decorators#classes)
 *
 * @module
 */
import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";

/** A class that `new` may be applied to, whatever its parameters. */
export type Class = new (...args: never[]) => object;

/** Gives a class and its subclasses one object: the bug, kept on purpose. */
export function unguardedSingleton<C extends Class>(Class: C): C {
  let made: object | undefined;
  return new Proxy(Class, {
    construct: (target, args) => made ??= Reflect.construct(target, args),
  });
}

/**
 * Gives a class one object, which the first `new` constructs; later arguments
 * are dropped. A constructor that throws leaves nothing behind. Use it on each
 * subclass again.
 */
export function singleton<C extends Class>(Class: C): C {
  const made = new Map<object, object>();
  return new Proxy(Class, {
    construct: (target, args, newTarget) =>
      made.getOrInsertComputed(
        newTarget,
        () => Reflect.construct(target, args, newTarget),
      ),
  });
}

Deno.test("singleton() constructs once and drops later arguments", () => {
  const made: string[] = [];
  @singleton
  class Settings {
    constructor(value: string) {
      made.push(value);
    }
  }
  assertStrictEquals(new Settings("foo"), new Settings("bar"));
  assertEquals(made, ["foo"]);
});

Deno.test("singleton() keeps nothing of a constructor that throws", () => {
  @singleton
  class Connection {
    constructor(readonly host: string) {
      if (host === "") throw new RangeError("no host");
    }
  }
  assertThrows(() => new Connection(""), RangeError, "no host");
  assertEquals(new Connection("db").host, "db");
});

Deno.test("unguardedSingleton() gives a subclass its parent's object", () => {
  const Logger = unguardedSingleton(class {});
  class AuditLogger extends Logger {}
  assertStrictEquals(new AuditLogger(), new Logger());
});

Deno.test("singleton() gives a subclass an object of its own", () => {
  const Logger = singleton(class {});
  class AuditLogger extends Logger {}
  const logger = new Logger();
  assertEquals(new AuditLogger() instanceof AuditLogger, true);
  assertStrictEquals(new Logger(), logger);
});

Deno.test("singleton() on the subclass too keeps its fields", () => {
  const Logger = singleton(class {});
  @singleton
  class AuditLogger extends Logger {
    entries = 0;
  }
  const audit = new AuditLogger();
  audit.entries = 42;
  assertStrictEquals(new AuditLogger(), audit);
  assertEquals(audit.entries, 42);
});

Deno.test("an object's constructor, and the class's own methods, lead round singleton()", () => {
  @singleton
  class Logger {
    declare ["constructor"]: typeof Logger;
    static make(): Logger {
      return new Logger();
    }
  }
  const shared = new Logger();
  assertEquals(new shared.constructor() === shared, false);
  assertEquals(Logger.make() === shared, false);
});
