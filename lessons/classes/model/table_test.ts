import {
  assertEquals,
  assertInstanceOf,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { DatabaseSync } from "node:sqlite";
import { bigint, integer, ModelError, Table, text } from "./mod.ts";

class Account {
  @text({ unique: true })
  email = "";
  @integer()
  visits = 0;
  @bigint()
  balance = 0n;
}

let database: DatabaseSync;
let accounts: Table<Account>;

Deno.test.beforeEach(() => {
  database = new DatabaseSync(":memory:");
  accounts = Table.create(database, Account);
});

Deno.test.afterEach(() => database.close());

Deno.test("find() returns what insert() was given, as objects of the class", () => {
  const ada = { email: "ada", visits: 2 ** 53 - 1, balance: 2n ** 63n - 1n };
  const low = { email: "bob", visits: 1 - 2 ** 53, balance: -(2n ** 63n) };
  accounts.insert(ada);
  accounts.insert(low);
  const [first, second] = accounts.find();
  assertInstanceOf(first, Account);
  assertEquals([{ ...first }, { ...second }], [ada, low]);
});

Deno.test("insert() gives a field that is left out its initial value", () => {
  accounts.insert({ email: "bob" });
  const [bob] = accounts.find();
  assertEquals({ ...bob }, { email: "bob", visits: 0, balance: 0n });
});

Deno.test("find() compares every column that it is given", () => {
  accounts.insert({ email: "ada", visits: 3 });
  accounts.insert({ email: "bob", visits: 3 });
  const emails = (where: Partial<Account>) =>
    accounts.find(where).map(({ email }) => email);
  assertEquals(emails({ visits: 3 }), ["ada", "bob"]);
  assertEquals(emails({ visits: 3, email: "bob" }), ["bob"]);
  assertEquals(emails({ visits: 4 }), []);
});

Deno.test("a value that is spliced into SQL rewrites it, and find() binds", () => {
  const email = "' OR '' = '";
  accounts.insert({ email: "ada" });
  const spliced = `SELECT * FROM "Account" WHERE email = '${email}'`;
  assertEquals(database.prepare(spliced).all().length, 1);
  assertEquals(accounts.find({ email }), []);
});

Deno.test("insert() stores an injection attempt as text", () => {
  const email = `'); DROP TABLE "Account"; --`;
  accounts.insert({ email });
  assertEquals(accounts.find()[0].email, email);
});

Deno.test("insert() and find() say what is wrong with a value, and what to do", () => {
  const wrong: [values: object, message: string][] = [
    [{ emial: "a" }, 'Account has no column "emial": it has email, visits'],
    [{ email: null }, "Account.email: null is not a string"],
    [{ email: undefined }, "Account.email: undefined is not a string"],
    [{ email: "a\0" }, "would come back changed: take out NUL"],
    [{ email: "\ud800" }, "would come back changed: take out NUL"],
    [{ visits: "1" }, 'Account.visits: "1" is not a number'],
    [{ visits: 0.5 }, "Account.visits: 0.5 is not whole: round it"],
    [{ visits: NaN }, "Account.visits: NaN is not whole: round it"],
    [{ visits: 2 ** 53 }, "is past 2^53 - 1: declare the field with @bigint"],
    [{ balance: 1 }, "Account.balance: 1 is not a bigint"],
    [{ balance: 2n ** 63n }, "does not fit 64 bits: store it as @text()"],
  ];
  for (const [values, message] of wrong) {
    assertThrows(() => accounts.insert(values), ModelError, message);
    assertThrows(() => accounts.find(values), ModelError, message);
  }
  assertEquals(accounts.find(), []);
});

Deno.test("insert() says which constraint a row violates, and what to do", () => {
  accounts.insert({ email: "ada" });
  const error = assertThrows(
    () => accounts.insert({ email: "ada" }),
    ModelError,
    "UNIQUE constraint failed: Account.email: change the row",
  );
  assertEquals(error.name, "ModelError");
  assertInstanceOf(error.cause, Error);
  assertEquals(accounts.find().length, 1);
});

Deno.test("insert() lets other errors of the database out as they are", () => {
  database.exec('DROP TABLE "Account"');
  const error = assertThrows(() => accounts.insert({ email: "ada" }), Error);
  assertEquals(error instanceof ModelError, false);
  assertStringIncludes(error.message, "no such table");
});

Deno.test("find() refuses to round a stored integer", () => {
  accounts.insert({});
  database.exec('UPDATE "Account" SET visits = 9007199254740993');
  const message = "Account.visits: 9007199254740992 is past 2^53 - 1";
  assertThrows(() => accounts.find(), ModelError, message);
});

Deno.test("find() keeps the order of insertion, even beside a column rowid", () => {
  class Entry {
    @integer()
    rowid = 0;
  }
  const entries = Table.create(database, Entry);
  for (const rowid of [3, 1, 2]) entries.insert({ rowid });
  assertEquals(entries.find().map(({ rowid }) => rowid), [3, 1, 2]);
});

Deno.test("find() throws of a model that freezes itself", () => {
  class Frozen {
    @text()
    name = "initial";
    constructor() {
      Object.freeze(this);
    }
  }
  const table = Table.create(database, Frozen);
  table.insert({ name: "stored" });
  assertThrows(() => table.find(), TypeError, "read only property 'name'");
});

Deno.test("Table() refuses a class without columns", () => {
  class Empty {}
  assertThrows(() => new Table(database, Empty), TypeError, "has no columns");
});
