/**
 * # Commit or roll back
 *
 * Python's `__exit__` is handed the error and decides: commit, roll back, or
 * swallow it. A disposer is told nothing and swallows nothing. So make rolling
 * back the default, and let the last line of the block say
 * `transaction.commit()`.
 *
 * **Trap:** A `break` or `return` before `commit()` rolls back, where Python
 * would commit.
 *
 * ## The block says that all is well
 *
 * A connection of `sqlite3` commits unless there is an error, so the `break`
 * commits as well. It does not close the connection.
 *
 * ```python native
 * import sqlite3
 *
 * shop = sqlite3.connect(":memory:")
 * shop.execute("create table sale (amount)")
 * for amount in 3, 5:
 *     with shop:
 *         shop.execute("insert into sale values (?)", [amount])
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
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { DatabaseSync } from "node:sqlite";
 *
 * class Transaction implements Disposable {
 *   readonly #database: DatabaseSync;
 *
 *   constructor(database: DatabaseSync) {
 *     database.exec("begin");
 *     this.#database = database;
 *   }
 *
 *   commit(): void {
 *     this.#database.exec("commit");
 *   }
 *
 *   [Symbol.dispose](): void {
 *     if (this.#database.isTransaction) this.#database.exec("rollback");
 *   }
 * }
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
 * - ✓ a Transaction rolls back what its own commit() refuses
 * - ✓ a Transaction does not begin inside another
 *
 * ## In practice
 *
 * Catch errors outside the block that holds the transaction: inside it the
 * disposer has not run yet. Many drivers take a function instead, and commit
 * when it returns. Who opened the connection closes it, not who uses it.
 *
 * ## A disposer swallows nothing (silent)
 *
 * Python's `__exit__` swallows the error if it returns something true. A
 * disposer is given no argument. What it returns is ignored, or awaited by
 * `await using`:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const seen: unknown[][] = [];
 * const dispose = (...args: unknown[]) => seen.push(args) > 0;
 * assertThrows(() => {
 *   using _quiet = { [Symbol.dispose]: dispose };
 *   throw new Error("sold out");
 * }, Error, "sold out");
 * assertEquals(seen, [[]]);
 * ```
 *
 * ## Two errors at once (throws)
 *
 * If the body throws and the release throws too, you catch one
 * `SuppressedError`: `suppressed` is what the body threw, `error` what the
 * release threw. In Python the second has the first as its `__context__`.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const { error, suppressed } = assertThrows(() => {
 *   using stack = new DisposableStack();
 *   stack.defer(() => {
 *     throw new Error("release");
 *   });
 *   throw new Error("body");
 * }, SuppressedError);
 *
 * assertEquals([error.message, suppressed.message], ["release", "body"]);
 * ```
 *
 * - ✓ the other resources are released although one release throws
 *
 * ## Your turn
 *
 * A payment that fails halfway has been committed already. Make it leave
 * nothing behind: `deno test lessons/resources/exercises/transactions.ts`.
 *
 * ## See also
 *
 * - [`using` is `with`](./with.ts), [many resources, or none](./stack.ts)
 * - [Python: a connection as a context manager](https://docs.python.org/3/library/sqlite3.html#how-to-use-the-connection-context-manager)
 * - [Python: what `__exit__` may return](https://docs.python.org/3/reference/datamodel.html#object.__exit__)
 * - [TC39: explicit resource management](https://github.com/tc39/proposal-explicit-resource-management)
 * - [MDN: `SuppressedError`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/SuppressedError)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { DatabaseSync } from "node:sqlite";

/** A transaction: disposing of it rolls back what is not committed. */
export class Transaction implements Disposable {
  readonly #database: DatabaseSync;

  /** Begins; throws if `database` is in a transaction already. */
  constructor(database: DatabaseSync) {
    database.exec("begin");
    this.#database = database;
  }

  /** Keeps what was written. What this refuses is rolled back by the disposer. */
  commit(): void {
    this.#database.exec("commit");
  }

  /** Rolls back, unless the database is out of the transaction already. */
  [Symbol.dispose](): void {
    if (this.#database.isTransaction) this.#database.exec("rollback");
  }
}

/** A shop that sells what its customers have already: a row for each. */
function openShop(): DatabaseSync {
  const shop = new DatabaseSync(":memory:");
  shop.exec(`
    create table customer (name primary key);
    create table sale (
      amount, name references customer deferrable initially deferred
    );
    insert into customer values ('Ada');
  `);
  return shop;
}

/** Sells in a transaction of its own; returns early where nothing is sold. */
function sell(shop: DatabaseSync, amount: number, name = "Ada"): void {
  using transaction = new Transaction(shop);
  shop.prepare("insert into sale values (?, ?)").run(amount, name);
  if (amount === 0) return;
  if (amount > 3) throw new RangeError("sold out");
  transaction.commit();
}

/** The amounts that were sold. */
function amountsIn(shop: DatabaseSync): unknown[] {
  return shop.prepare("select amount from sale").all()
    .map(({ amount }) => amount);
}

Deno.test("a Transaction keeps what is committed and rolls back the rest", () => {
  using shop = openShop();
  sell(shop, 3);
  sell(shop, 0);
  assertThrows(() => sell(shop, 4), RangeError, "sold out");
  sell(shop, 2);
  assertEquals(amountsIn(shop), [3, 2]);
});

Deno.test("a Transaction rolls back what its own commit() refuses", () => {
  using shop = openShop();
  assertThrows(() => sell(shop, 1, "Eve"), Error, "FOREIGN KEY");
  assertEquals(shop.isTransaction, false);
  assertEquals(amountsIn(shop), []);
});

Deno.test("a Transaction does not begin inside another", () => {
  using shop = openShop();
  using outer = new Transaction(shop);
  assertThrows(() => sell(shop, 1), Error, "within a transaction");
  assertEquals(shop.isTransaction, true);
  outer.commit();
});

Deno.test("the other resources are released although one release throws", () => {
  const log: string[] = [];
  const close = () => {
    using stack = new DisposableStack();
    stack.defer(() => log.push("first"));
    stack.defer(() => {
      throw new Error("second");
    });
    stack.defer(() => log.push("third"));
  };
  assertThrows(close, Error, "second");
  assertEquals(log, ["third", "first"]);
});
