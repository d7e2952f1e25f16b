/**
 * # The end of a block
 *
 * Python's `with` calls `__exit__` however its block ends, and hands it the
 * error, which it may swallow. TypeScript's `using` declares a constant whose
 * `[Symbol.dispose]()`, the disposer, is called as surely when the block around
 * it ends. But a disposer is told nothing, and swallows nothing.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## A file
 *
 * `__enter__` returns what `as` names, here an open file, still at position 0:
 * `with` reads nothing. The name outlives the block; that of `using` does not:
 *
 * ```python
 * import os, tempfile
 *
 * with tempfile.NamedTemporaryFile() as file:
 *     print(file.closed, os.path.exists(file.name), file.tell())
 * print(file.closed, os.path.exists(file.name))
 * ```
 *
 * ```text
 * False True 0
 * True False
 * ```
 *
 * `using` has no `__enter__` and no block of its own: it takes an object that is
 * open already. `await using`, like `async with`, awaits the disposer, which is
 * then `[Symbol.asyncDispose]()`:
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * let path = "";
 * const kept: Deno.FsFile[] = [];
 * {
 *   const fill = (made: string) => Deno.writeTextFile(path = made, "one");
 *   await using _temporary = await temporaryFile(fill);
 *   using file = await Deno.open(path);
 *   assertEquals((await file.stat()).size, 3);
 *   kept.push(file);
 * }
 * await assertRejects(() => kept[0].stat(), Deno.errors.BadResource);
 * await assertRejects(() => Deno.stat(path), Deno.errors.NotFound);
 * ```
 *
 * A function that opens a resource for its caller must release it if a later
 * step fails, and only then. {@link leakyTemporaryFile}, whose second step is
 * `fill`, does not. {@link temporaryFile} keeps the file in an
 * `AsyncDisposableStack`, Python's `AsyncExitStack`, until all went well, and
 * takes it out with `move()`, Python's `pop_all()`.
 *
 * ## A transaction
 *
 * The `__exit__` of a connection commits if there is no error, as at the `break`
 * below, and otherwise rolls back. It does not close the connection:
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
 * back unless the block has called `commit()`, at a `break` too:
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
 * Python's `with` both acquires a lock and releases it; what `as` names is
 * `True`. `using` only releases, so `acquire()` of {@link Lock} does the waiting
 * and resolves to an object whose disposer releases the lock:
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
 * of the body's, which becomes its `__context__`; the rest is released as well:
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
 * is the later and whose `suppressed` is the earlier. {@link defer} makes a
 * disposer of any function:
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
 * - "`with f() as x` names what `f` returns." It names what the `__enter__` of
 *   that returns, below 0.25.
 * - "The error goes on." Not if `__exit__` returns something true.
 * - "`__exit__` always runs." Not if `__enter__` raises:
 *
 * ```python
 * class Inverse:
 *     def __init__(self, n):
 *         self.n = n
 *
 *     def __enter__(self):
 *         return 1 / self.n
 *
 *     def __exit__(self, kind, error, traceback):
 *         print("exit")
 *         return True
 *
 * with Inverse(4) as x:
 *     raise ValueError("swallowed")
 * print(x)
 * with Inverse(0):
 *     print("never printed")
 * ```
 *
 * ```text
 * exit
 * 0.25
 * ZeroDivisionError: division by zero
 * ```
 *
 * ## Beware
 *
 * A disposer gets no argument, and what it returns is ignored: catch an error
 * outside the block, where it may arrive in a `SuppressedError`. A missing
 * `await` does not compile and, run unchecked, throws where the `using` stands.
 * But no one warns of a `const` where `using` was meant, nor of a `return` that
 * hands the caller what `using` closes:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { DatabaseSync } from "node:sqlite";
 *
 * const seen: unknown[] = [];
 * const dispose = (...args: unknown[]) => (seen.push(args), true);
 * assertThrows(() => {
 *   using _resource = { [Symbol.dispose]: dispose };
 *   throw new TypeError("body");
 * }, TypeError);
 * assertEquals(seen, [[]]);
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
 * stubs of `@std/testing/mock` are disposable as they come; a `DisposableStack`,
 * Python's `ExitStack`, takes the rest by its `adopt()` and `defer()`. Braces end
 * a `using` early. What is shared is closed by its one owner
 * ({@link [singleton/uses]}); threads need another lock
 * ({@link [concurrency/mutex]}); a finaliser replaces none of this
 * ({@link [resources/garbage-collection]}).
 *
 * ## Proven below
 *
 * - temporaryFile() goes with its block
 * - leakyTemporaryFile() stays if `fill` fails
 * - temporaryFile() goes if `fill` fails
 * - a Transaction keeps what is committed and rolls back the rest
 * - a Lock lets one task in at a time, even after an error
 *
 * ## See also
 *
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
import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { tmpdir } from "node:os";
import { DatabaseSync } from "node:sqlite";

/** A temporary file: disposing of it removes it. */
export interface TemporaryFile extends AsyncDisposable {
  /** Where the file is. */
  readonly path: string;
}

/** Fills the file at `path`. */
export type Fill = (path: string) => Promise<unknown>;

/**
 * Makes a temporary file; a leak on purpose: if `fill` fails, the file stays.
 */
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

  /**
   * Waits until the lock is free and takes it, until the result is disposed of.
   */
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

/**
 * Has `make` make a file that cannot be filled, and resolves to where it is or
 * was.
 */
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
