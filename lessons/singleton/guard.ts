/**
 * # A guard, and its own bugs
 *
 * The usual cure for the double-init bug is a flag that `__init__` tests before
 * it does anything. The flag stops the second load and brings three bugs of its
 * own, in Python and in TypeScript alike. A guard around the call, instead of
 * inside it, has none of them.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## The flag, and two of its bugs
 *
 * The object is stored before it is initialised, so what a failed first call
 * left is kept, half built. And once the flag is up, arguments are dropped in
 * silence: whoever asks for the test database is given the main one.
 *
 * ```python
 * class Database:
 *     _instance = None
 *
 *     def __new__(cls, *args):
 *         if cls._instance is None:
 *             cls._instance = super().__new__(cls)
 *         return cls._instance
 *
 *     def __init__(self, path):
 *         if not hasattr(self, "_initialized"):
 *             self.path = path
 *             self.id = {"main.db": 50}[path]
 *             self._initialized = True
 *
 * try:
 *     Database("missing.db")
 * except KeyError:
 *     print(vars(Database._instance))
 * print(Database("main.db").path, Database("test.db").path)
 * Database()
 * ```
 *
 * ```text
 * {'path': 'missing.db'}
 * main.db main.db
 * TypeError: Database.__init__() missing 1 required positional argument: 'path'
 * ```
 *
 * The last call wants a value that it would not have used. With
 * {@link LeakyDatabase} only the compiler wants it:
 *
 * ```ts
 * import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
 * import { returnsNext } from "@std/testing/mock";
 *
 * const load = returnsNext([new Error("no such file"), 50]);
 * assertThrows(() => new LeakyDatabase("missing.db", load));
 * assertEquals({ ...LeakyDatabase.shared }, { path: "missing.db" });
 *
 * const main = new LeakyDatabase("main.db", load);
 * assertEquals(new LeakyDatabase("test.db", load).path, "main.db");
 * // @ts-expect-error TS2554: two arguments are expected
 * assertStrictEquals(new LeakyDatabase(), main);
 * ```
 *
 * ## A subclass skips its own initialiser
 *
 * A subclass that repeats the pattern tests a flag that its base class raised a
 * line before:
 *
 * ```python
 * class Database:
 *     def __init__(self, path):
 *         if not hasattr(self, "_initialized"):
 *             self.path = path
 *             self._initialized = True
 *
 * class Logged(Database):
 *     def __init__(self, path):
 *         super().__init__(path)
 *         if not hasattr(self, "_initialized"):
 *             self.log = []
 *
 * print(vars(Logged("main.db")))
 * ```
 *
 * ```text
 * {'path': 'main.db', '_initialized': True}
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Logged extends LeakyDatabase {
 *   declare log: string[];
 *   constructor(path: string, load: Load) {
 *     super(path, load);
 *     if (!Object.hasOwn(this, "initialized")) this.log = [];
 *   }
 * }
 *
 * const logged = new Logged("main.db", () => 50);
 * assertEquals(Object.keys(logged), ["path", "id", "initialized"]);
 * ```
 *
 * ## A guard that has none of them
 *
 * A flag records neither the arguments nor the class. Guard the call instead,
 * because only there is construction known to have finished: store what it
 * returns, and compare what is asked for with what is held. In Python the call
 * belongs to the metaclass, the class's own class:
 *
 * ```python
 * class Guarded(type):
 *     def __call__(cls, path):
 *         if "shared" not in vars(cls):
 *             cls.shared = super().__call__(path)
 *         held = cls.shared
 *         if held.path != path:
 *             raise ValueError(f"{cls.__name__} holds {held.path}, not {path}")
 *         return held
 *
 * class Database(metaclass=Guarded):
 *     def __init__(self, path):
 *         self.path = path
 *         self.id = {"main.db": 50}[path]
 *
 * class Logged(Database):
 *     def __init__(self, path):
 *         super().__init__(path)
 *         self.log = []
 *
 * try:
 *     Database("missing.db")
 * except KeyError:
 *     print("shared" in vars(Database))
 * print(Database("main.db") is Database("main.db"))
 * print(vars(Logged("main.db")))
 * Database("test.db")
 * ```
 *
 * ```text
 * False
 * True
 * {'path': 'main.db', 'id': 50, 'log': []}
 * ValueError: Database holds main.db, not test.db
 * ```
 *
 * In TypeScript the plain form is a static method in front of a `protected`
 * constructor that knows of no sharing, {@link GuardedDatabase}:
 *
 * ```ts
 * import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
 * import { returnsNext } from "@std/testing/mock";
 *
 * class Logged extends GuardedDatabase {
 *   log: string[] = [];
 * }
 *
 * const load = returnsNext([new Error("no such file"), 50, 98]);
 * assertThrows(() => GuardedDatabase.open("missing.db", load));
 *
 * const main = GuardedDatabase.open("main.db", load);
 * assertStrictEquals(GuardedDatabase.open("main.db", load), main);
 * const logged = { ...Logged.open("main.db", load) };
 * assertEquals<object>(logged, { path: "main.db", id: 98, log: [] });
 * assertThrows(
 *   () => GuardedDatabase.open("test.db", load),
 *   Error,
 *   "GuardedDatabase holds main.db, not test.db",
 * );
 * ```
 *
 * ## Often said, and wrong
 *
 * "A metaclass is guard enough." It stores only what is whole, and serves
 * subclasses. Without the comparison it drops arguments all the same, even one
 * whose name the initialiser does not know:
 *
 * ```python
 * class Once(type):
 *     def __call__(cls, *args, **kwargs):
 *         if "shared" not in vars(cls):
 *             cls.shared = super().__call__(*args, **kwargs)
 *         return cls.shared
 *
 * class Database(metaclass=Once):
 *     def __init__(self, path):
 *         self.path = path
 *
 * print(Database("main.db").path, Database(pth="test.db").path)
 * ```
 *
 * ```text
 * main.db main.db
 * ```
 *
 * ## Beware
 *
 * No flag keeps a subclass's fields from starting afresh
 * ({@link [singleton/double-init]}). `declare` emits none, so nothing is reset:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Reset extends LeakyDatabase {
 *   queries = 0;
 * }
 * class Kept extends LeakyDatabase {
 *   declare queries: number;
 *   declare path: "main.db";
 * }
 *
 * for (const [Database, left] of [[Reset, 0], [Kept, 10]] as const) {
 *   LeakyDatabase.shared = undefined;
 *   const shared = new Database("main.db", () => 50);
 *   shared.queries = 10;
 *   new Database("main.db", () => 50);
 *   assertEquals([shared.queries, shared.path], [left, "main.db"]);
 * }
 * ```
 *
 * ## In practice
 *
 * Ask first whether *one* is the right number: with an object for each argument,
 * in a `Map` or by a cached function ({@link [functions/memoize]}), there is
 * nothing to refuse. To guard `new` itself, trap it
 * ({@link [singleton/metaclass]}). Where loading awaits or threads call, no guard
 * on this page suffices ({@link [singleton/thread-safety]}).
 *
 * ## Proven below
 *
 * - LeakyDatabase() drops the arguments of a second call
 * - GuardedDatabase.open() refuses other arguments and names both
 * - a subclass of LeakyDatabase skips its own initialiser
 * - a subclass of GuardedDatabase runs its own initialiser
 * - LeakyDatabase() keeps what a failed first call left
 * - GuardedDatabase.open() keeps nothing of a failed first call
 * - GuardedDatabase.open() loads once
 *
 * ## See also
 *
 * - [Python: `object.__init__`](https://docs.python.org/3/reference/datamodel.html#object.__init__)
 * - [Python: metaclasses](https://docs.python.org/3/reference/datamodel.html#metaclasses)
 * - [ECMA-262: `super()` initialises fields](https://tc39.es/ecma262/#sec-super-keyword-runtime-semantics-evaluation)
 * - [TypeScript: `protected`, and fields with only a type](https://www.typescriptlang.org/docs/handbook/2/classes.html)
 *
 * @module
 */
import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { assertSpyCalls, returnsNext, spy } from "@std/testing/mock";

/** Loads the database at `path` and returns an id; throws if it cannot. */
export type Load = (path: string) => number;

/** A shared database behind a flag: loaded once, with three bugs on purpose. */
export class LeakyDatabase {
  /** The shared object, whole or not; set it to `undefined` to forget it. */
  static shared: LeakyDatabase | undefined;

  /** The path of the first call that loaded, whatever later calls ask for. */
  declare path: string;
  /** The id of the load; missing where the load failed. */
  declare id: number;
  /** The flag, raised last. Without `declare` it would be up from the start. */
  declare initialized: true;

  /** Returns the shared object; loads `path` unless the flag is up. */
  constructor(path: string, load: Load) {
    const shared = LeakyDatabase.shared ??= this;
    if (Object.hasOwn(shared, "initialized")) return shared;
    shared.path = path;
    shared.id = load(path);
    shared.initialized = true;
    return shared;
  }
}

/** A shared database, one for each subclass, guarded in `open`. */
export class GuardedDatabase {
  static readonly #shared = new WeakMap<object, GuardedDatabase>();

  /** Where the database is. */
  readonly path: string;
  /** The id of the load. */
  readonly id: number;

  /** Loads `path` into an object of its own; throws what `load` throws. */
  protected constructor(path: string, load: Load) {
    this.path = path;
    this.id = load(path);
  }

  /**
   * Returns the object that this class shares; the first call loads `path`.
   *
   * @throws {Error} if the class holds another path; the message names both.
   * @throws what `load` throws; nothing is kept, and the call can be repeated.
   */
  static open(path: string, load: Load): GuardedDatabase {
    const held = GuardedDatabase.#shared.get(this) ?? new this(path, load);
    if (held.path !== path) {
      throw new Error(`${this.name} holds ${held.path}, not ${path}`);
    }
    GuardedDatabase.#shared.set(this, held);
    return held;
  }
}

Deno.test.beforeEach(() => {
  LeakyDatabase.shared = undefined;
});

Deno.test("LeakyDatabase() drops the arguments of a second call", () => {
  new LeakyDatabase("main.db", () => 50);
  assertEquals(new LeakyDatabase("test.db", () => 98).path, "main.db");
});

Deno.test("GuardedDatabase.open() refuses other arguments and names both", () => {
  class Database extends GuardedDatabase {}
  Database.open("main.db", () => 50);
  assertThrows(
    () => Database.open("test.db", () => 98),
    Error,
    "Database holds main.db, not test.db",
  );
});

Deno.test("a subclass of LeakyDatabase skips its own initialiser", () => {
  class Logged extends LeakyDatabase {
    declare log: string[];
    constructor() {
      super("main.db", () => 50);
      if (!Object.hasOwn(this, "initialized")) this.log = [];
    }
  }
  assertEquals(Object.hasOwn(new Logged(), "log"), false);
});

Deno.test("a subclass of GuardedDatabase runs its own initialiser", () => {
  class Database extends GuardedDatabase {}
  class Logged extends Database {
    log: string[] = [];
  }
  Database.open("main.db", () => 50);
  const logged = { ...Logged.open("main.db", () => 98) };
  assertEquals<object>(logged, { path: "main.db", id: 98, log: [] });
});

Deno.test("LeakyDatabase() keeps what a failed first call left", () => {
  const load = returnsNext([new Error("no such file"), 50]);
  assertThrows(() => new LeakyDatabase("missing.db", load));
  const left = LeakyDatabase.shared;
  assertEquals({ ...left }, { path: "missing.db" });
  assertStrictEquals(new LeakyDatabase("main.db", load), left);
});

Deno.test("GuardedDatabase.open() keeps nothing of a failed first call", () => {
  class Database extends GuardedDatabase {}
  const load = returnsNext([new Error("no such file"), 50]);
  assertThrows(() => Database.open("missing.db", load));
  const retried = { ...Database.open("main.db", load) };
  assertEquals(retried, { path: "main.db", id: 50 });
});

Deno.test("GuardedDatabase.open() loads once", () => {
  class Database extends GuardedDatabase {}
  const load = spy(returnsNext([50, 98]));
  const shared = Database.open("main.db", load);
  assertStrictEquals(Database.open("main.db", load), shared);
  assertSpyCalls(load, 1);
});
