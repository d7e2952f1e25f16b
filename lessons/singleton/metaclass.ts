/**
 * # Intercepting the call
 *
 * A Python metaclass stands between the call of a class and the object that
 * comes back, so it can hand out the object that it already has. In TypeScript
 * a `Proxy` with a `construct` trap stands there, and a class decorator puts it
 * in place. A subclass inherits the metaclass; it reaches the trap only through
 * `super()`, so its fields are set again at each `new`.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Between the call and the object
 *
 * `Settings("foo")` is `SingletonMeta.__call__(Settings, "foo")`, and `type`'s
 * own `__call__` is what runs `__new__` and `__init__`. Where it is not
 * reached, nothing is initialised twice, and `"bar"` is dropped without a word:
 *
 * ```python
 * class SingletonMeta(type):
 *     _instances = {}
 *
 *     def __call__(cls, *args, **kwargs):
 *         if cls not in cls._instances:
 *             cls._instances[cls] = super().__call__(*args, **kwargs)
 *         return cls._instances[cls]
 *
 * class Settings(metaclass=SingletonMeta):
 *     def __init__(self, value):
 *         self.value = value
 *
 * class UserSettings(Settings):
 *     pass
 *
 * first, second = Settings("foo"), Settings("bar")
 * print(first.value, second.value, first is second)
 * print(type(UserSettings("baz")).__name__, UserSettings("qux").value)
 * ```
 *
 * ```text
 * foo foo True
 * UserSettings baz
 * ```
 *
 * {@link singleton} does the same with a trap. `Reflect.construct` plays
 * `super().__call__`, and `new.target` plays `cls`. A subclass needs a decorator
 * of its own, or its fields are set again:
 *
 * ```ts
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 *
 * @singleton
 * class Settings {
 *   constructor(readonly value: string) {}
 * }
 * class UserSettings extends Settings {
 *   theme = "light";
 * }
 *
 * const [first, second] = [new Settings("foo"), new Settings("bar")];
 *
 * assertEquals([first.value, second.value], ["foo", "foo"]);
 * assertStrictEquals(first, second);
 *
 * const user = new UserSettings("baz");
 * user.theme = "dark";
 * assertStrictEquals(new UserSettings("qux"), user);
 * assertEquals([user.value, user.theme], ["baz", "light"]);
 * ```
 *
 * ## Often said, and wrong
 *
 * That any class can take the metaclass. A class has one, which must be derived
 * from those of all its bases, and `ABC` brings its own:
 *
 * ```python
 * from abc import ABC, ABCMeta
 *
 * class SingletonMeta(type):
 *     pass
 *
 * try:
 *     class Store(ABC, metaclass=SingletonMeta):
 *         pass
 * except TypeError as error:
 *     print(str(error).split(":")[0])
 *
 * class SingletonABCMeta(SingletonMeta, ABCMeta):
 *     pass
 *
 * class Store(ABC, metaclass=SingletonABCMeta):
 *     pass
 *
 * print(type(Store).__name__)
 * ```
 *
 * ```text
 * metaclass conflict
 * SingletonABCMeta
 * ```
 *
 * Traps do not conflict. A `Proxy` of a `Proxy` has both:
 *
 * ```ts
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 *
 * const Fake = new Proxy(class {}, { construct: () => ({ fake: true }) });
 * const Store = singleton(Fake);
 *
 * assertEquals(new Store(), { fake: true });
 * assertStrictEquals(new Store(), new Store());
 * ```
 *
 * That `__init__` runs once. The object is kept when `__init__` has returned;
 * one that asks for its own class before that runs again:
 *
 * ```python
 * class SingletonMeta(type):
 *     _instances = {}
 *
 *     def __call__(cls):
 *         if cls not in cls._instances:
 *             cls._instances[cls] = super().__call__()
 *         return cls._instances[cls]
 *
 * runs = []
 *
 * class Logger(metaclass=SingletonMeta):
 *     def __init__(self):
 *         runs.append(self)
 *         if len(runs) < 3:
 *             Logger()
 *
 * Logger()
 * print(len(runs), len(set(runs)))
 * ```
 *
 * ```text
 * 3 3
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const runs = new Set<object>();
 * const Logger = singleton(
 *   class {
 *     constructor() {
 *       if (runs.add(this).size < 3) new Logger();
 *     }
 *   },
 * );
 * new Logger();
 *
 * assertEquals(runs.size, 3);
 * ```
 *
 * ## Beware
 *
 * A subclass reaches the trap through `super()`, with itself as `new.target`. A
 * trap that leaves it out hands over the parent's object, and the subclass's
 * fields are written onto that:
 *
 * ```ts
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 *
 * const Logger = unguardedSingleton(class {});
 * const shared = new Logger();
 *
 * class AuditLogger extends Logger {
 *   trail = ["opened"];
 *   audit() {}
 * }
 * const audit = new AuditLogger();
 *
 * assertStrictEquals(audit, shared);
 * assertEquals(audit instanceof AuditLogger, false);
 * assertEquals(audit.audit, undefined);
 * assertEquals(Object.keys(shared), ["trail"]);
 * ```
 *
 * The trap guards the `Proxy`, not the class behind it, to which every instance
 * leads. And a trap must return an object, where a constructor's `return 1` may
 * be ignored:
 *
 * ```ts
 * import { assertNotStrictEquals, assertThrows } from "@std/assert";
 *
 * class Logger {
 *   declare ["constructor"]: typeof Logger;
 * }
 * const shared = new (singleton(Logger))();
 *
 * assertNotStrictEquals(new shared.constructor(), shared);
 *
 * const one = JSON.parse("1"); // of type any
 * const One = new Proxy(Logger, { construct: () => one });
 *
 * assertThrows(() => new One(), TypeError, "trap returned non-object");
 * ```
 *
 * Private members and the insides of built-in objects belong to one object, and
 * its `Proxy` is another. Wrap classes, not instances, and expect the same of a
 * wrapped class that asks `this` for its `static #x`:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * class Account {
 *   static #opened = 0;
 *   static opened() {
 *     return this.#opened;
 *   }
 *   #balance = 5;
 *   balance() {
 *     return this.#balance;
 *   }
 *   static is = (value: object) => #balance in value;
 * }
 * const account = new Proxy(new Account(), {});
 * const accounts = new Proxy(new Map(), {});
 *
 * assertThrows(() => account.balance(), TypeError);
 * assertEquals(Account.is(account), false);
 * assertThrows(() => accounts.get(1), TypeError, "incompatible receiver");
 * assertThrows(() => new Proxy(Account, {}).opened(), TypeError);
 * ```
 *
 * Inside its own methods, `Logger` should mean the decorated class, and does in
 * what `tsc` emits. In Deno 2.9.6 it means the undecorated one, and makes a
 * second object. `this` in a static method is what stands before the dot, in
 * both:
 *
 * ```ts
 * import { assertNotStrictEquals, assertStrictEquals } from "@std/assert";
 *
 * @singleton
 * class Logger {
 *   static byName() {
 *     return new Logger();
 *   }
 *   static byThis() {
 *     return new this();
 *   }
 * }
 *
 * assertStrictEquals(Logger.byThis(), new Logger());
 * // Deno 2.9.6. By the proposal and after tsc, the two are one.
 * assertNotStrictEquals(Logger.byName(), new Logger());
 * ```
 *
 * ## In practice
 *
 * `new` promises an object of one's own, and arguments that count: export a
 * constant instead ({@link [singleton/module-scope]}). The trap is for a class
 * whose callers cannot be changed. An access through it takes ten to forty times
 * as long as one through a constant: tens of nanoseconds (`metaclass_bench.ts`,
 * ten thousand in a loop; Deno 2.9.6 on an AMD EPYC server):
 *
 * ```bench
 * deno task bench metaclass
 * ```
 *
 * | access | time | times as fast as module constant |
 * | --- | ---: | ---: |
 * | module constant | 7.04 µs | 1 |
 * | static getter | 7.06 µs | 0.997 |
 * | constructor that returns | 14.3 µs | 0.491 |
 * | construct trap | 148 µs | 0.0476 |
 * | decorator | 145 µs | 0.0486 |
 *
 * ## Proven below
 *
 * - singleton() constructs once and drops later arguments
 * - singleton() keeps nothing of a constructor that throws
 * - unguardedSingleton() gives a subclass its parent's object
 * - singleton() gives a subclass an object of its own
 * - singleton() on the parent alone resets a subclass's fields
 * - singleton() on the subclass too keeps its fields
 *
 * ## See also
 *
 * - [Python: metaclasses](https://docs.python.org/3/reference/datamodel.html#metaclasses),
 *   and [`__call__`](https://docs.python.org/3/reference/datamodel.html#object.__call__)
 * - [ECMA-262: `[[Construct]]` of a `Proxy`](https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-construct-argumentslist-newtarget)
 * - [Decorators proposal](https://github.com/tc39/proposal-decorators#class-decorators):
 *   a class decorator may return a class, a function or a `Proxy`
 * - [Its specification text](https://arai-a.github.io/ecma262-compare/?pr=2417):
 *   the inner name is bound to what the decorators return
 * - [MDN: `Proxy`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Proxy)
 *   does not forward private members
 *
 * @module
 */
import {
  assertEquals,
  assertInstanceOf,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";

/** A class that `new` may be applied to, whatever its parameters. */
export type Class = new (...args: never[]) => object;

/**
 * Gives a class one object, and gives that to its subclasses as well: the bug,
 * kept on purpose. {@link singleton} is its cure.
 */
export function unguardedSingleton<C extends Class>(Class: C): C {
  let instance: object | undefined;
  return new Proxy(Class, {
    construct: (target, args) => instance ??= Reflect.construct(target, args),
  });
}

/**
 * Gives a class one object, constructed at the first `new`; later arguments are
 * dropped. A constructor that throws leaves nothing behind. Use it as a
 * decorator or as a function, and on each subclass again.
 */
export function singleton<C extends Class>(Class: C): C {
  const instances = new Map<object, object>();
  return new Proxy(Class, {
    construct: (target, args, newTarget) =>
      instances.getOrInsertComputed(
        newTarget,
        () => Reflect.construct(target, args, newTarget),
      ),
  });
}

Deno.test("singleton() constructs once and drops later arguments", () => {
  const made: string[] = [];
  const Settings = singleton(
    class {
      constructor(value: string) {
        made.push(value);
      }
    },
  );

  assertStrictEquals(new Settings("foo"), new Settings("bar"));
  assertEquals(made, ["foo"]);
});

Deno.test("singleton() keeps nothing of a constructor that throws", () => {
  const Connection = singleton(
    class {
      constructor(readonly host: string) {
        if (host === "") throw new RangeError("no host");
      }
    },
  );

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
  assertInstanceOf(new AuditLogger(), AuditLogger);
  assertStrictEquals(new Logger(), logger);
});

Deno.test("singleton() on the parent alone resets a subclass's fields", () => {
  const Logger = singleton(class {});
  class AuditLogger extends Logger {
    entries = 0;
  }

  const audit = new AuditLogger();
  audit.entries = 42;
  assertStrictEquals(new AuditLogger(), audit);
  assertEquals(audit.entries, 0);
});

Deno.test("singleton() on the subclass too keeps its fields", () => {
  const Logger = singleton(class {});
  const AuditLogger = singleton(
    class extends Logger {
      entries = 0;
    },
  );

  const audit = new AuditLogger();
  audit.entries = 42;
  assertStrictEquals(new AuditLogger(), audit);
  assertEquals(audit.entries, 42);
});
