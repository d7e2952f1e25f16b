/**
 * # A guard before the call
 *
 * The usual cure for double init is a flag that `__init__` tests. It drops the
 * arguments of later calls, and keeps half-built objects. Put the guard before the
 * constructor: a static `open` that compares what is asked for with what is held.
 *
 * **Trap:** A guard that drops later arguments hands the test the main database.
 *
 * ## A flag drops what is asked for (silent)
 *
 * Once the flag is up, nobody looks at `path` again, in either language:
 *
 * ```python
 * class Database:
 *     _shared = None
 *     ready = False
 *
 *     def __new__(cls, path):
 *         if cls._shared is None:
 *             cls._shared = super().__new__(cls)
 *         return cls._shared
 *
 *     def __init__(self, path):
 *         if not self.ready:
 *             self.path = path
 *             self.ready = True
 *
 * print(Database("main.db").path, Database("test.db").path)
 * ```
 *
 * ```text
 * main.db main.db
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class LeakyDatabase {
 *   static shared: LeakyDatabase | undefined;
 *   ready = false;
 *   path = "";
 *
 *   constructor(path: string, load: Load) {
 *     const shared = LeakyDatabase.shared ??= this;
 *     if (shared.ready) return shared;
 *     shared.path = path;
 *     load(path);
 *     shared.ready = true;
 *     return shared;
 *   }
 * }
 *
 * const load = () => {}; // reads the file
 * assertEquals(new LeakyDatabase("main.db", load).path, "main.db");
 * assertEquals(new LeakyDatabase("test.db", load).path, "main.db");
 * ```
 *
 * - ✓ LeakyDatabase() keeps what a failed first call left
 * - ✓ a subclass of LeakyDatabase that tests the flag skips its own setup
 *
 * ## In practice
 *
 * Ask first whether *one* is the right number. With an object for each path, in a
 * `Map` or by a [cached function](../functions/memoize.ts), there is nothing to
 * refuse. Where loading awaits, store [the promise](./thread_safety.ts).
 *
 * ## Compare before you hand it out
 *
 * `open` stores the object only when it is complete, and refuses another path. The
 * constructor knows nothing of sharing:
 *
 * ```ts
 * import { assertStrictEquals, assertThrows } from "@std/assert";
 *
 * class GuardedDatabase {
 *   static #held: GuardedDatabase | undefined;
 *   readonly path: string;
 *
 *   private constructor(path: string, load: Load) {
 *     this.path = path;
 *     load(path);
 *   }
 *
 *   static open(path: string, load: Load): GuardedDatabase {
 *     const held = GuardedDatabase.#held ??= new GuardedDatabase(path, load);
 *     if (held.path !== path) {
 *       throw new Error(`the database is ${held.path}, not ${path}`);
 *     }
 *     return held;
 *   }
 *
 *   static close(): void {
 *     GuardedDatabase.#held = undefined;
 *   }
 * }
 *
 * const load = () => {};
 * const main = GuardedDatabase.open("main.db", load);
 * assertStrictEquals(GuardedDatabase.open("main.db", load), main);
 * const open = () => GuardedDatabase.open("test.db", load);
 * assertThrows(open, Error, "the database is main.db, not test.db");
 * ```
 *
 * - ✓ GuardedDatabase.open() keeps nothing of a failed first call
 * - ✓ GuardedDatabase.open() loads once, and not what it refuses
 *
 * ## Your turn
 *
 * `Settings.open` ignores a second path in silence. Make it refuse:
 * `deno test lessons/singleton/exercises/guard.ts`
 *
 * ## See also
 *
 * - [Python: `object.__init__`](https://docs.python.org/3/reference/datamodel.html#object.__init__)
 * - [TypeScript: `private`](https://www.typescriptlang.org/docs/handbook/2/classes.html#private)
 *
 * @module
 */
import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";

/** Loads the database at `path`; throws if it cannot. */
export type Load = (path: string) => void;

/** A shared database behind a flag: loaded once, with three bugs on purpose. */
export class LeakyDatabase {
  /** The shared object, complete or not; set it to `undefined` to forget it. */
  static shared: LeakyDatabase | undefined;
  /** The flag, raised when the first load is done. */
  ready = false;
  /** The path of the first call that loaded, whatever later calls ask for. */
  path = "";

  /** Returns the shared object; loads `path` unless the flag is up. */
  constructor(path: string, load: Load) {
    const shared = LeakyDatabase.shared ??= this;
    if (shared.ready) return shared;
    shared.path = path;
    load(path);
    shared.ready = true;
    return shared;
  }
}

/** A shared database, guarded in `open`. */
export class GuardedDatabase {
  static #held: GuardedDatabase | undefined;
  /** Where the database is. */
  readonly path: string;

  private constructor(path: string, load: Load) {
    this.path = path;
    load(path);
  }

  /**
   * Returns the shared database; the first call loads `path`.
   *
   * @throws {Error} if another path is open; the message names both.
   * @throws what `load` throws; nothing is kept then, so that one can call again.
   */
  static open(path: string, load: Load): GuardedDatabase {
    const held = GuardedDatabase.#held ??= new GuardedDatabase(path, load);
    if (held.path !== path) {
      throw new Error(`the database is ${held.path}, not ${path}`);
    }
    return held;
  }

  /** Lets go of the shared database: the next call may open another. */
  static close(): void {
    GuardedDatabase.#held = undefined;
  }
}

Deno.test.beforeEach(() => {
  LeakyDatabase.shared = undefined;
  GuardedDatabase.close();
});

const load = () => {};
const fail = () => {
  throw new Error("no such file");
};

Deno.test("LeakyDatabase() keeps what a failed first call left", () => {
  assertThrows(() => new LeakyDatabase("gone.db", fail), Error, "no such file");
  assertEquals(LeakyDatabase.shared?.path, "gone.db");
});

Deno.test("a subclass of LeakyDatabase that tests the flag skips its own setup", () => {
  class Logged extends LeakyDatabase {
    log = "none";
    constructor(path: string) {
      super(path, load);
      if (!this.ready) this.log = `${path}.log`;
    }
  }
  assertEquals(new Logged("main.db").log, "none");
});

Deno.test("GuardedDatabase.open() keeps nothing of a failed first call", () => {
  assertThrows(() => GuardedDatabase.open("gone.db", fail), Error, "no such");
  assertEquals(GuardedDatabase.open("main.db", load).path, "main.db");
});

Deno.test("GuardedDatabase.open() loads once, and not what it refuses", () => {
  const loads: string[] = [];
  const load: Load = (path) => loads.push(path);
  const main = GuardedDatabase.open("main.db", load);
  assertStrictEquals(GuardedDatabase.open("main.db", load), main);
  assertThrows(() => GuardedDatabase.open("test.db", load), Error, "not test");
  assertEquals(loads, ["main.db"]);
});

Deno.test("the compiler refuses a subclass of GuardedDatabase", () => {
  // @ts-expect-error TS2675: Class constructor is marked as private.
  class Logged extends GuardedDatabase {}
  assertEquals(Object.getPrototypeOf(Logged), GuardedDatabase);
});
