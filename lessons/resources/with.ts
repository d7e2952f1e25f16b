/**
 * # The end of a block
 *
 * Python's `with` calls `__exit__` however its block ends, and hands it the
 * error, which it may swallow. TypeScript's `using` declares a constant that is
 * disposed of when its block ends, as surely and in the same order. But the
 * disposer is told nothing: it can neither swallow an error nor act on one.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## A file
 *
 * `__enter__` returns what `as` names, here a file in which nothing has been
 * read yet; `__exit__` closes the file and removes it. The name stays:
 *
 * ```python
 * import os, tempfile
 *
 * with tempfile.NamedTemporaryFile() as file:
 *     print(file.tell(), os.path.exists(file.name))
 * print(file.closed, os.path.exists(file.name))
 * ```
 *
 * ```text
 * 0 True
 * True False
 * ```
 *
 * `using` enters nothing and has no block of its own. It takes an object that
 * is there, and calls its `[Symbol.dispose]()` where the block around it ends;
 * `await using` awaits `[Symbol.asyncDispose]()`.
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * const paths: string[] = [];
 * {
 *   const fill = (path: string) => Deno.writeTextFile(path, "one");
 *   await using temporary = await temporaryFile(fill);
 *   using file = await Deno.open(temporary.path);
 *   assertEquals((await file.stat()).size, 3);
 *   paths.push(temporary.path);
 * }
 * await assertRejects(() => Deno.stat(paths[0]), Deno.errors.NotFound);
 * ```
 *
 * Who makes a resource for others must release it if a later step fails, and
 * only then. {@link leakyTemporaryFile} does not. {@link temporaryFile} keeps
 * it in an `AsyncDisposableStack`, Python's `AsyncExitStack`, until all went
 * well, and takes it out with `move()`, Python's `pop_all()`.
 *
 * ## A transaction
 *
 * A connection's `__exit__` looks at the error: without one it commits, with
 * one it rolls back. It does not close.
 *
 * ```python native
 * import contextlib, sqlite3
 *
 * shop = sqlite3.connect(":memory:")
 * shop.execute("create table sale (amount)")
 * for amount in 3, 4, 5:
 *     with contextlib.suppress(ValueError), shop:
 *         shop.execute("insert into sale values (?)", [amount])
 *         if amount == 4:
 *             raise ValueError("sold out")
 *         if amount == 5:
 *             break
 * print(shop.execute("select amount from sale").fetchall())
 * shop.close()
 * ```
 *
 * ```text
 * [(3,), (5,)]
 * ```
 *
 * A disposer cannot tell success from failure. So a {@link Transaction} rolls
 * back unless the block has said that all went well, even at the `break` at
 * which Python commits:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { DatabaseSync } from "node:sqlite";
 *
 * using shop = new DatabaseSync(":memory:");
 * shop.exec("create table sale (amount)");
 * for (const amount of [3, 5]) {
 *   using transaction = new Transaction(shop);
 *   shop.prepare("insert into sale values (?)").run(amount);
 *   if (amount === 5) break;
 *   transaction.commit();
 * }
 * const sales = shop.prepare("select amount from sale").all();
 * assertEquals(sales.map(({ amount }) => amount), [3]);
 * ```
 *
 * ## A lock
 *
 * A Python lock is its own manager, and its `__enter__` returns `True`. With
 * nothing to enter, `using` declares the hold that the `acquire()` of a
 * {@link Lock} resolves to:
 *
 * ```python
 * import threading
 *
 * lock = threading.Lock()
 * with lock as held:
 *     print(held, lock.locked())
 * print(held, lock.locked())
 * ```
 *
 * ```text
 * True True
 * True False
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const lock = new Lock();
 * const log: string[] = [];
 * const work = async (name: string) => {
 *   using _held = await lock.acquire();
 *   log.push(`in ${name}`);
 *   await Promise.resolve();
 *   log.push(`out ${name}`);
 * };
 * await Promise.all([work("a"), work("b")]);
 * assertEquals(log, ["in a", "out a", "in b", "out b"]);
 * ```
 *
 * ## Order, and errors
 *
 * What was taken last is released first. An error in a release takes the place
 * of the body's, which becomes its `__context__`, and the other releases still
 * happen:
 *
 * ```python
 * class Resource:
 *     def __init__(self, name):
 *         self.name = name
 *
 *     def __enter__(self):
 *         return self
 *
 *     def __exit__(self, kind, error, traceback):
 *         print(self.name, "sees", repr(error))
 *         if self.name == "inner":
 *             raise OSError("release")
 *
 * try:
 *     with Resource("outer"), Resource("inner"):
 *         raise ValueError("body")
 * except OSError as error:
 *     print(repr(error), "hides", repr(error.__context__))
 * ```
 *
 * ```text
 * inner sees ValueError('body')
 * outer sees OSError('release')
 * OSError('release') hides ValueError('body')
 * ```
 *
 * JavaScript wraps both errors in a third, a `SuppressedError`, whose `error`
 * is the later and whose `suppressed` is the earlier:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const log: string[] = [];
 * const { error, suppressed } = assertThrows(() => {
 *   using _outer = defer(() => log.push("outer"));
 *   using _inner = defer(() => {
 *     log.push("inner");
 *     throw new Error("release");
 *   });
 *   throw new Error("body");
 * }, SuppressedError);
 *
 * assertEquals(log, ["inner", "outer"]);
 * assertEquals([error.message, suppressed.message], ["release", "body"]);
 * ```
 *
 * ## Often said, and wrong
 *
 * "`with f() as x` names what `f` returns; `__exit__` always runs, and the
 * error goes on." `as` names what `__enter__` returns. If that raises, there is
 * nothing to exit. An `__exit__` that returns something true swallows an error:
 *
 * ```python
 * class Manager:
 *     values = [42]
 *
 *     def __enter__(self):
 *         return self.values.pop()
 *
 *     def __exit__(self, kind, error, traceback):
 *         print("exit")
 *         return kind is ZeroDivisionError
 *
 * with Manager() as x:
 *     1 / 0
 * print(x)
 * with Manager():
 *     print("never printed")
 * ```
 *
 * ```text
 * exit
 * 42
 * IndexError: pop from empty list
 * ```
 *
 * ## Beware
 *
 * A disposer gets no argument, and what it returns is dropped. To swallow an
 * error, catch it outside, and expect a `SuppressedError` if a disposer throws.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const seen: unknown[] = [];
 * const dispose = (...args: unknown[]) => (seen.push(args), true);
 * assertThrows(() => {
 *   using _resource = { [Symbol.dispose]: dispose };
 *   throw new TypeError("body");
 * }, TypeError);
 * assertEquals(seen, [[]]);
 * ```
 *
 * A missing `await` does not compile, and throws where the `using` stands. But
 * nobody warns of a `const` where `using` was meant, nor of a resource that is
 * returned and arrives closed:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { DatabaseSync } from "node:sqlite";
 *
 * assertThrows(() => {
 *   using _absent = null; // allowed: nothing to release
 *   // @ts-expect-error TS2850: a promise has no [Symbol.dispose]
 *   using _held = new Lock().acquire();
 * }, TypeError);
 *
 * using database = new DatabaseSync(":memory:");
 * {
 *   const _forgotten = new Transaction(database);
 * }
 * assertEquals(database.isTransaction, true);
 *
 * function open() {
 *   using database = new DatabaseSync(":memory:");
 *   return database;
 * }
 * assertEquals(open().isOpen, false);
 * ```
 *
 * ## In practice
 *
 * Deno's files, listeners, servers and child processes, `DatabaseSync` and the
 * stubs of `@std/testing/mock` are disposable as they come; the `adopt()` and
 * `defer()` of a `DisposableStack` take the rest. Braces end a `using` early.
 * What is shared is closed by its one owner ({@link [singleton/uses]}); threads
 * need another lock ({@link [concurrency/mutex]}); a finaliser replaces none of
 * this ({@link [resources/garbage-collection]}).
 *
 * ## Proven below
 *
 * - temporaryFile() goes with its block
 * - leakyTemporaryFile() stays if `fill` fails
 * - temporaryFile() goes if `fill` fails
 * - a Transaction keeps what is committed and rolls back the rest
 * - a Lock lets one task in at a time, even after an error
 * - `using` releases in reverse order on return, break and error
 * - `using` wraps the body's error in each release's, and releases all
 *
 * ## See also
 *
 * - Previous: {@link [functions/memoize]}
 * - Next: {@link [resources/garbage-collection]}
 * - [Python: the `with` statement](https://docs.python.org/3/reference/compound_stmts.html#the-with-statement)
 * - [Python: what `__exit__` may return](https://docs.python.org/3/reference/datamodel.html#object.__exit__)
 * - [Python: `ExitStack`](https://docs.python.org/3/library/contextlib.html#contextlib.ExitStack)
 * - [Python: a connection as a manager](https://docs.python.org/3/library/sqlite3.html#how-to-use-the-connection-context-manager)
 * - [TC39: explicit resource management](https://github.com/tc39/proposal-explicit-resource-management)
 * - [TypeScript 5.2: `using`](https://www.typescriptlang.org/docs/handbook/release-notes/typescript-5-2.html)
 * - [MDN: `SuppressedError`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/SuppressedError)
 * - [`node:sqlite`](https://nodejs.org/api/sqlite.html)
 *
 * @module
 */
import {
  assertEquals,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import { tmpdir } from "node:os";
import { DatabaseSync } from "node:sqlite";

/** A temporary file: disposing of it removes it. */
export interface TemporaryFile extends AsyncDisposable {
  /** Where the file is. */
  readonly path: string;
}

/** Fills the file at `path`. */
export type Fill = (path: string) => Promise<unknown>;

/** Makes a temporary file; a leak on purpose: if `fill` fails, the file stays. */
export async function leakyTemporaryFile(fill: Fill): Promise<TemporaryFile> {
  const path = await Deno.makeTempFile();
  await fill(path);
  return { path, [Symbol.asyncDispose]: () => Deno.remove(path) };
}

/**
 * Makes a temporary file and has `fill` fill it.
 *
 * @throws what `fill` rejects with; the file is then gone.
 */
export async function temporaryFile(fill: Fill): Promise<TemporaryFile> {
  await using stack = new AsyncDisposableStack();
  const path = await Deno.makeTempFile();
  stack.defer(() => Deno.remove(path));
  await fill(path);
  const owned = stack.move();
  return { path, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** A transaction: disposing of it rolls back what is not committed. */
export class Transaction implements Disposable {
  readonly #database: DatabaseSync;

  /** Begins; throws if `database` is in a transaction already. */
  constructor(database: DatabaseSync) {
    database.exec("begin");
    this.#database = database;
  }

  /** Keeps what was written. If this throws, the transaction is still open. */
  commit(): void {
    this.#database.exec("commit");
  }

  /** Rolls back, unless the database is out of the transaction already. */
  [Symbol.dispose](): void {
    if (this.#database.isTransaction) this.#database.exec("rollback");
  }
}

/** Returns a resource whose release calls `release`. */
export function defer(release: () => unknown): Disposable {
  return { [Symbol.dispose]: () => void release() };
}

/** A lock for the tasks of one thread: who asks first is let in first. */
export class Lock {
  #free = Promise.resolve();

  /** Waits until the lock is free and takes it, until the result is disposed of. */
  async acquire(): Promise<Disposable> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = this.#free;
    this.#free = promise;
    await before;
    return defer(resolve);
  }
}

const granted = (asked: Deno.PermissionDescriptor) =>
  Deno.permissions.querySync(asked).state === "granted";
const mayFindFolder = ["TMPDIR", "TMP", "TEMP"] // which tmpdir() reads
  .every((variable) => granted({ name: "env", variable }));
const ignore = !mayFindFolder || !granted({ name: "read", path: tmpdir() }) ||
  !granted({ name: "write", path: tmpdir() });

Deno.test("temporaryFile() goes with its block", { ignore }, async () => {
  const paths: string[] = [];
  {
    await using file = await temporaryFile((path) => Deno.truncate(path, 3));
    assertEquals((await Deno.stat(file.path)).size, 3);
    paths.push(file.path);
  }
  await assertRejects(() => Deno.stat(paths[0]), Deno.errors.NotFound);
});

/** Has `make` make a file that cannot be filled, and resolves to where it is or was. */
async function failToFill(make: typeof temporaryFile): Promise<string> {
  const paths: string[] = [];
  const fill = (path: string) => {
    paths.push(path);
    return Promise.reject(new Error("disk full"));
  };
  await assertRejects(() => make(fill), Error, "disk full");
  return paths[0];
}

Deno.test("leakyTemporaryFile() stays if fill fails", { ignore }, async () => {
  const path = await failToFill(leakyTemporaryFile);
  assertEquals((await Deno.stat(path)).isFile, true);
  await Deno.remove(path);
});

Deno.test("temporaryFile() goes if fill fails", { ignore }, async () => {
  const path = await failToFill(temporaryFile);
  await assertRejects(() => Deno.stat(path), Deno.errors.NotFound);
});

Deno.test("a Transaction keeps what is committed and rolls back the rest", () => {
  using shop = new DatabaseSync(":memory:");
  shop.exec("create table sale (amount)");
  const sell = (amount: number) => {
    using transaction = new Transaction(shop);
    shop.prepare("insert into sale values (?)").run(amount);
    if (amount === 0) return;
    if (amount > 3) throw new RangeError("sold out");
    transaction.commit();
  };
  sell(3);
  sell(0);
  assertThrows(() => sell(4), RangeError, "sold out");
  const sales = shop.prepare("select amount from sale").all();
  assertEquals(sales.map(({ amount }) => amount), [3]);
});

Deno.test("a Lock lets one task in at a time, even after an error", async () => {
  const lock = new Lock();
  const log: string[] = [];
  const work = async (name: string) => {
    using _held = await lock.acquire();
    log.push(`in ${name}`);
    await Promise.resolve();
    log.push(`out ${name}`);
    throw new Error(name);
  };
  await Promise.allSettled([work("a"), work("b")]);
  assertEquals(log, ["in a", "out a", "in b", "out b"]);
});

Deno.test("using releases in reverse order on return, break and error", () => {
  const log: string[] = [];
  const leave = (way: "return" | "break" | "error") => {
    for (const _turn of [1, 2]) {
      using _first = defer(() => log.push("first"));
      using _second = defer(() => log.push("second"));
      if (way === "return") return;
      if (way === "break") break;
      throw new Error("body");
    }
  };
  leave("return");
  assertEquals(log.splice(0), ["second", "first"]);
  leave("break");
  assertEquals(log.splice(0), ["second", "first"]);
  assertThrows(() => leave("error"), Error, "body");
  assertEquals(log, ["second", "first"]);
});

Deno.test("using wraps the body's error in each release's, and releases all", () => {
  const [body, inner, outer] = ["b", "i", "o"].map((message) => Error(message));
  const fail = (error: Error) => {
    throw error;
  };
  const caught = assertThrows(() => {
    using _outer = defer(() => fail(outer));
    using _inner = defer(() => fail(inner));
    fail(body);
  }, SuppressedError);
  assertStrictEquals(caught.error, outer);
  assertStrictEquals(caught.suppressed.error, inner);
  assertStrictEquals(caught.suppressed.suppressed, body);
});
