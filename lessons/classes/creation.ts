/**
 * # What happens when
 *
 * A Python metaclass has its say twice: when a class is defined, and again
 * whenever that class is called. TypeScript has decorators for the first moment
 * and constructors for the second, in an order of its own: static fields are
 * set *after* the class decorator has run.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Side by side
 *
 * Up to 16 the class is defined, from 17 on it is called. An empty place means
 * that the language calls nobody there.
 *
 * |    | Python                     | TypeScript                 |
 * | -: | -------------------------- | -------------------------- |
 * |  1 | class decorator evaluated  | class decorator evaluated  |
 * |  2 | `Meta.__prepare__`         |                            |
 * |  3 | class body                 |                            |
 * |  4 | method decorator evaluated | method decorator evaluated |
 * |  5 |                            | field decorator evaluated  |
 * |  6 | method decorator applied   | method decorator applied   |
 * |  7 |                            | field decorator applied    |
 * |  8 | `Meta.__new__` begins      |                            |
 * |  9 | `Name.__set_name__`        |                            |
 * | 10 | `Base.__init_subclass__`   |                            |
 * | 11 | `Meta.__new__` ends        |                            |
 * | 12 | `Meta.__init__`            |                            |
 * | 13 | class decorator applied    | class decorator applied    |
 * | 14 |                            | static field               |
 * | 15 |                            | static block               |
 * | 16 |                            | class initialiser          |
 * | 17 | `Meta.__call__` begins     | construct trap begins      |
 * | 18 | `User.__new__`             |                            |
 * | 19 | `User.__init__` begins     | User constructor begins    |
 * | 20 |                            | Base field                 |
 * | 21 | `Base.__init__`            | Base constructor           |
 * | 22 |                            | method initialiser         |
 * | 23 |                            | User field                 |
 * | 24 | `User.__init__` ends       | User constructor ends      |
 * | 25 | `Meta.__call__` ends       | construct trap ends        |
 *
 * The tests compare its Python column with what the next cell prints, and its
 * TypeScript column with what the class at the end of this file logs.
 *
 * ## In Python
 *
 * The body is code that runs, in the namespace that `__prepare__` made, and the
 * metaclass makes a class of what is left in it. `User()` is a call of
 * `Meta.__call__`; `type`'s own then runs `__new__` and `__init__`:
 *
 * ```python
 * def tag(what):
 *     print(what, "decorator evaluated")
 *     def apply(value):
 *         print(what, "decorator applied")
 *         return value
 *     return apply
 *
 * class Meta(type):
 *     @classmethod
 *     def __prepare__(meta, name, bases):
 *         print("Meta.__prepare__")
 *         return {}
 *     def __new__(meta, *parts):
 *         print("Meta.__new__ begins")
 *         cls = super().__new__(meta, *parts)
 *         print("Meta.__new__ ends")
 *         return cls
 *     def __init__(cls, *parts): print("Meta.__init__")
 *     def __call__(cls):
 *         print("Meta.__call__ begins")
 *         user = super().__call__()
 *         print("Meta.__call__ ends")
 *         return user
 *
 * class Name:
 *     def __set_name__(self, owner, name): print("Name.__set_name__")
 *
 * class Base:
 *     def __init_subclass__(cls): print("Base.__init_subclass__")
 *     def __init__(self): print("Base.__init__")
 *
 * @tag("class")
 * class User(Base, metaclass=Meta):
 *     print("class body")
 *     name = Name()
 *     @tag("method")
 *     def greet(self): ...
 *     def __new__(cls):
 *         print("User.__new__")
 *         return super().__new__(cls)
 *     def __init__(self):
 *         print("User.__init__ begins")
 *         super().__init__()
 *         print("User.__init__ ends")
 *
 * User()
 * ```
 *
 * ```text
 * class decorator evaluated
 * Meta.__prepare__
 * class body
 * method decorator evaluated
 * method decorator applied
 * Meta.__new__ begins
 * Name.__set_name__
 * Base.__init_subclass__
 * Meta.__new__ ends
 * Meta.__init__
 * class decorator applied
 * Meta.__call__ begins
 * User.__new__
 * User.__init__ begins
 * Base.__init__
 * User.__init__ ends
 * Meta.__call__ ends
 * ```
 *
 * ## In TypeScript
 *
 * {@link tag} logs the decorators' moments: the topmost is evaluated first and
 * applied last. A class decorator runs once, at the definition. To be there at
 * each `new` it returns another class, such as the `Proxy` of {@link trap}:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const steps: string[] = [];
 * const log = (step: string) => steps.push(step);
 *
 * @trap(log)
 * @tag(log, "outer")
 * @tag(log, "inner")
 * class User {}
 *
 * assertEquals(steps.splice(0).slice(0, 4), [
 *   "outer decorator evaluated",
 *   "inner decorator evaluated",
 *   "inner decorator applied",
 *   "outer decorator applied",
 * ]);
 * new User();
 * assertEquals(steps, ["construct trap begins", "construct trap ends"]);
 * ```
 *
 * ## What a class is
 *
 * An instance has a class and a class has a metaclass, `type` unless another is
 * named. All of them are objects, and so is a number:
 *
 * ```python
 * class User:
 *     pass
 *
 * print(type(User()), type(User), type(type))
 * print([isinstance(value, object) for value in (User(), User, 1)])
 * ```
 *
 * ```text
 * <class '__main__.User'> <class 'type'> <class 'type'>
 * [True, True, True]
 * ```
 *
 * A TypeScript class is a function, but `Function` is no metaclass: calling it
 * makes no class. Instance, class and what is above it are linked by
 * prototypes. A primitive is no object until `Object` wraps it in one:
 *
 * ```ts
 * import { assert, assertEquals, assertStrictEquals } from "@std/assert";
 *
 * class User {}
 * const isObject = (value: unknown) => Object(value) === value;
 *
 * assertStrictEquals(Object.getPrototypeOf(new User()), User.prototype);
 * assertStrictEquals(Object.getPrototypeOf(User), Function.prototype);
 * assert(User instanceof Function && Function instanceof Function);
 * assertEquals([new User(), User, 1].map(isObject), [true, true, false]);
 * ```
 *
 * ## Often said, and wrong
 *
 * "The order is: class, metaclass's `__new__`, metaclass's `__call__`,
 * `__new__`, `__init__`." These are two moments, and `__prepare__` comes before
 * the class has a body. A `class` statement does call a `__call__`, but it is
 * that of the metaclass's own metaclass:
 *
 * ```python
 * class MetaMeta(type):
 *     def __call__(meta, name, *parts):
 *         print("MetaMeta.__call__", name)
 *         return super().__call__(name, *parts)
 *
 * class Meta(type, metaclass=MetaMeta): ...
 * class User(metaclass=Meta): ...
 * print("defined")
 * ```
 *
 * ```text
 * MetaMeta.__call__ User
 * defined
 * ```
 *
 * "A metaclass overrides `__new__` or `__init__`." Or `__call__`: when the
 * class is called, the other two are long over. Of those two, `__new__` can
 * still change the body, and `__init__` is given a finished class. TypeScript
 * has the decorator, before the statics, and its `addInitializer`, after them.
 * What decorators leave in `context.metadata` the class carries too
 * ({@link [classes/models]}):
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const seen: unknown[] = [];
 * function look(Class: { count: number }, context: ClassDecoratorContext) {
 *   seen.push(context.name, Class.count);
 *   context.addInitializer(() => seen.push(Class.count));
 *   context.metadata.left = "here";
 * }
 *
 * @look
 * class User {
 *   static count = 3;
 * }
 *
 * assertEquals(seen, ["User", undefined, 3]);
 * assertEquals(User[Symbol.metadata]?.left, "here");
 * ```
 *
 * "`cls.__name__` is the metaclass." In its `__init__`, `cls` is the new class,
 * as `context.name` above is the name of `User`:
 *
 * ```python
 * class MyMeta(type):
 *     def __init__(cls, name, *parts):
 *         print("creating", name, "using metaclass", cls.__name__)
 *         print("creating", name, "using metaclass", type(cls).__name__)
 *
 * class MyClass(metaclass=MyMeta): ...
 * print("nothing called yet")
 * ```
 *
 * ```text
 * creating MyClass using metaclass MyClass
 * creating MyClass using metaclass MyMeta
 * nothing called yet
 * ```
 *
 * ## Beware
 *
 * Deno and the compiler disagree. By the proposal, and in what `tsc` 6.0.3
 * emits, methods come before static fields, and a field's initialiser after the
 * field. Deno 2.9.6 has both the other way round, and drops a field's
 * initialiser where no method is decorated. Rely on none of them:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const steps: string[] = [];
 * const log = (step: string) => steps.push(step);
 * const late = (_: undefined, context: ClassFieldDecoratorContext) =>
 *   void context.addInitializer(() => log("late"));
 *
 * class User {
 *   @late name = log("name");
 *   @tag(log, "static") static count = 0;
 *   @tag(log, "method") greet() {}
 * }
 * class Alone {
 *   @late name = log("name");
 * }
 *
 * const applied = steps.splice(0).filter((step) => step.endsWith("applied"));
 * assertEquals(applied, [
 *   "static decorator applied", // tsc: after the method's
 *   "method decorator applied",
 * ]);
 * new User();
 * assertEquals(steps.splice(0), ["method initialiser", "late", "name"]);
 * new Alone();
 * assertEquals(steps, ["name"]); // tsc: then late, here and above
 * ```
 *
 * They also disagree on what a decorated class's own name means inside it
 * ({@link [singleton/metaclass]}).
 *
 * No parent is told of a subclass. All that it can notice of `extends` is that
 * its `prototype` is read, which `new` does as well:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const read: unknown[] = [];
 * const Base = new Proxy(class {}, {
 *   get: (target, key) => (read.push(key), Reflect.get(target, key)),
 * });
 *
 * class User extends Base {}
 * assertEquals(read.splice(0), ["prototype"]);
 * new Base();
 * assertEquals(read, ["prototype"]);
 * ```
 *
 * Only classes and their members take decorators. On a function the compiler
 * rejects one, but `deno run` does not check types and drops it without a word.
 * On a parameter it is a `SyntaxError`, and so is any decorator in a `.js`
 * file, since V8 has none. A decorator is evaluated where the class stands, so
 * a `const` must stand above it:
 *
 * ```ts
 * import { assertRejects } from "@std/assert";
 *
 * // @ts-expect-error TS1206: decorators are not valid here
 * @nobody
 * function greet() {}
 * greet();
 *
 * const run = (kind: string, code: string) => import(`data:text/${kind},${code}`);
 * const parameter = () => run("typescript", "function greet(@nobody name) {}");
 * await assertRejects(parameter, SyntaxError);
 * await assertRejects(() => run("javascript", "@tag class User {}"), SyntaxError);
 * const late = () => run("typescript", "@seal class User {} const seal = tag;");
 * await assertRejects(late, ReferenceError, "before initialization");
 * ```
 *
 * The compiler option `experimentalDecorators`, of which Deno warns that it is
 * deprecated, selects an older kind: the manual says that parameters take it
 * too, and that a method's is called with three arguments.
 *
 * ## In practice
 *
 * A class decorator does what most metaclasses do, in plain sight above each
 * class: registering it, checking it ({@link [classes/registry]}). What must
 * reach subclasses belongs in the constructor of the base class, which knows
 * `new.target`; what a class needs once, in a static block. In Python too,
 * `__init_subclass__` or a decorator spares most metaclasses.
 *
 * ## Proven below
 *
 * - the table's Python column is what the cell prints
 * - the table's TypeScript column is what User logs
 *
 * ## See also
 *
 * - [Python: customising class creation](https://docs.python.org/3/reference/datamodel.html#customizing-class-creation)
 * - [PEP 3115: `__prepare__`](https://peps.python.org/pep-3115/)
 * - [PEP 487: `__init_subclass__` and `__set_name__`](https://peps.python.org/pep-0487/)
 * - [ECMA-262: what a class definition evaluates](https://tc39.es/ecma262/#sec-runtime-semantics-classdefinitionevaluation)
 * - [Decorators proposal](https://github.com/tc39/proposal-decorators#adding-initialization-logic-with-addinitializer):
 *   when initialisers run
 * - [The order in which its authors apply members' decorators](https://github.com/tc39/proposal-decorators/issues/424)
 * - [TypeScript: `experimentalDecorators`](https://www.typescriptlang.org/docs/handbook/decorators.html)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import page from "./creation.ts" with { type: "text" };

/** Takes down one step of a trace. */
export type Log = (step: string) => void;

/** A decorator that changes nothing, for classes and for members. */
export type Tag = (value: unknown, context: DecoratorContext) => void;

/**
 * Makes a decorator that logs when it is evaluated, when it is applied, and, on
 * anything but a field, when its initialiser runs; `what` opens each entry.
 */
export function tag(log: Log, what: string): Tag {
  log(`${what} decorator evaluated`);
  return (_, context) => {
    log(`${what} decorator applied`);
    if (context.kind === "field") return;
    context.addInitializer(() => log(`${what} initialiser`));
  };
}

/** Makes a class decorator that logs when a `new` begins and when it ends. */
export function trap(
  log: Log,
): <C extends new (...args: never[]) => object>(Class: C) => C {
  return (Class) =>
    new Proxy(Class, {
      construct(target, args, newTarget) {
        log("construct trap begins");
        const made: object = Reflect.construct(target, args, newTarget);
        log("construct trap ends");
        return made;
      },
    });
}

/** The rows of the table above: number, Python's entry, TypeScript's entry. */
const table = page.matchAll(/^ \* \| *(\d+) \|(.*)\|(.*)\|$/gm)
  .map(([, ...cells]) => cells.map((cell) => cell.replaceAll("`", "").trim()))
  .toArray();

/** A column from row `first` to row `last`, empty places left out. */
function entries(column: 1 | 2, first = 1, last = table.length): string[] {
  const rows = table.slice(first - 1, last);
  return rows.map((row) => row[column]).filter((entry) => entry !== "");
}

Deno.test("the table's Python column is what the cell prints", () => {
  const printed = /^ \* ```text\n(.*?)\n \* ```/ms.exec(page)?.[1];
  assertEquals(entries(1), printed?.replaceAll(" * ", "").split("\n"));
});

Deno.test("the table's TypeScript column is what User logs", () => {
  const steps: string[] = [];
  const log = (step: string) => steps.push(step);
  class Base {
    base = log("Base field");
    constructor() {
      log("Base constructor");
    }
  }

  @trap(log)
  @tag(log, "class")
  class User extends Base {
    @tag(log, "method")
    greet() {}
    @tag(log, "field")
    name = log("User field");
    static count = log("static field");
    static {
      log("static block");
    }
    constructor() {
      log("User constructor begins");
      super();
      log("User constructor ends");
    }
  }
  assertEquals(steps.splice(0), entries(2, 1, 16));
  new User();
  assertEquals(steps, entries(2, 17));
});
