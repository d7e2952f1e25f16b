import { assertEquals, assertThrows } from "@std/assert";
import { DatabaseSync } from "node:sqlite";
import { transaction } from "./mod.ts";

let database: DatabaseSync;

Deno.test.beforeEach(() => {
  database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE t (n INTEGER UNIQUE)");
});

Deno.test.afterEach(() => database.close());

function insert(...numbers: number[]): void {
  for (const n of numbers) database.prepare("INSERT INTO t VALUES (?)").run(n);
}

function stored(): unknown[] {
  return database.prepare("SELECT n FROM t").all().map(({ n }) => n);
}

Deno.test("transaction() returns what its work returns, and ends", () => {
  assertEquals(transaction(database, () => (insert(1), 5)), 5);
  assertEquals(database.isTransaction, false);
  assertEquals(stored(), [1]);
});

Deno.test("transaction() undoes what came before a failure, and the error comes out", () => {
  insert(1);
  assertThrows(
    () => transaction(database, () => insert(2, 1)),
    Error,
    "UNIQUE constraint failed",
  );
  assertEquals(database.isTransaction, false);
  assertEquals(stored(), [1]);
});

Deno.test("transaction() holds the database from its first line on", () => {
  transaction(database, () => assertEquals(database.isTransaction, true));
});

Deno.test("an inner transaction that fails undoes only what it wrote itself", () => {
  transaction(database, () => {
    insert(1);
    const inner = () => transaction(database, () => insert(2, 2));
    assertThrows(inner, Error, "UNIQUE constraint failed");
    insert(3);
  });
  assertEquals(stored(), [1, 3]);
});

Deno.test("an inner transaction leaves no savepoint behind", () => {
  transaction(database, () => {
    transaction(database, () => insert(1));
    assertThrows(() => transaction(database, () => insert(1)), Error, "UNIQUE");
    const release = () => database.exec("RELEASE inner");
    assertThrows(release, Error, "no such savepoint");
  });
});

Deno.test("what an inner transaction wrote goes with an outer one that fails", () => {
  const outer = () => {
    transaction(database, () => insert(1));
    assertEquals(stored(), [1]);
    throw new Error("outer");
  };
  assertThrows(() => transaction(database, outer), Error, "outer");
  assertEquals(stored(), []);
});

Deno.test("an error of the outer transaction that the inner one let by undoes both", () => {
  const outer = () => {
    insert(1);
    transaction(database, () => insert(2, 2));
  };
  assertThrows(() => transaction(database, outer), Error, "UNIQUE");
  assertEquals(stored(), []);
});

Deno.test("transaction() refuses an async function, of which nothing runs", () => {
  let ran = false;
  const work = async () => {
    ran = true;
    await null;
  };
  // @ts-expect-error TS2345: Type 'Promise<void>' is not assignable to type 'never'
  const start = () => transaction(database, work);
  assertThrows(start, TypeError, "a transaction cannot wait");
  assertEquals([ran, database.isTransaction], [false, false]);
});

Deno.test("transaction() undoes the work of a function that returns a promise", () => {
  const work = (): unknown => {
    insert(1);
    return Promise.reject(new Error("nobody hears of this"));
  };
  const start = () => transaction(database, work);
  assertThrows(start, TypeError, "a transaction cannot wait");
  assertEquals(stored(), []);
});

Deno.test("transaction() lets the error out of work that ended the transaction itself", () => {
  const work = () => {
    database.exec("ROLLBACK");
    throw new Error("it is over");
  };
  assertThrows(() => transaction(database, work), Error, "it is over");
});
