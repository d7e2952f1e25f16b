/**
 * # Declarative models
 *
 * In Python a model's fields are objects in the class body, and a hook collects
 * them while the class is made: a metaclass, `__init_subclass__` or the fields'
 * own `__set_name__`. In TypeScript field decorators collect, and the compiler
 * checks each column against its field. Neither hook nor decorator knows a
 * database: tables, queries and transactions are the work of other code.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Fields become columns
 *
 * The hook only takes notes; a function turns the notes into SQL, when asked:
 *
 * ```python
 * class Column:
 *     def __init__(self, kind): self.kind = kind
 *     def __set_name__(self, model, name):
 *         model.columns = model.columns | {name: self.kind}
 *
 * class Model:
 *     columns = {}
 *
 * class Account(Model):
 *     email = Column("TEXT")
 *     visits = Column("INTEGER")
 *
 * def create_table(model):
 *     columns = (f'"{name}" {kind}' for name, kind in model.columns.items())
 *     return f'CREATE TABLE "{model.__name__}" ({", ".join(columns)})'
 *
 * print(create_table(Account))
 * ```
 *
 * ```text
 * CREATE TABLE "Account" ("email" TEXT, "visits" INTEGER)
 * ```
 *
 * A field decorator is not told its class. It is given `context.metadata`, an
 * object that the finished class carries as `Symbol.metadata`:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Person {
 *   @text({ unique: true }) email = "";
 *   @integer() age = 0;
 *   // @ts-expect-error TS1240: the column holds bigints, the field a number
 *   @bigint() savings = 0;
 * }
 *
 * assertEquals(
 *   createTable(Person),
 *   'CREATE TABLE "Person" ("email" TEXT NOT NULL UNIQUE, ' +
 *     '"age" INTEGER NOT NULL, "savings" INTEGER NOT NULL) STRICT',
 * );
 * ```
 *
 * ## Rows in, rows out, all or none
 *
 * A value that is spliced into SQL is SQL; a value that is bound is a value,
 * whatever stands in it. And a connection of `sqlite3` is a context manager
 * that undoes everything if its block fails:
 *
 * ```python native
 * import sqlite3
 *
 * db = sqlite3.connect(":memory:")
 * db.execute("CREATE TABLE account (email TEXT UNIQUE)")
 * insert = "INSERT INTO account VALUES (?)"
 * with db:
 *     db.execute(insert, ("ada",))
 *
 * email = "' OR '' = '"
 * select = "SELECT * FROM account WHERE email = "
 * print(db.execute(f"{select} '{email}'").fetchall())
 * print(db.execute(f"{select} ?", (email,)).fetchall())
 * try:
 *     with db:
 *         db.executemany(insert, [("bob",), ("ada",)])
 * except sqlite3.IntegrityError as error:
 *     print(error)
 * print(db.execute("SELECT * FROM account").fetchall())
 * ```
 *
 * ```text
 * [('ada',)]
 * []
 * UNIQUE constraint failed: account.email
 * [('ada',)]
 * ```
 *
 * {@link Table} binds every value; {@link UnguardedTable} does not. Names cannot
 * be bound: they must be those of columns, which are checked as the class is
 * defined. A `using` block is not told whether it failed
 * ({@link [resources/with]}), so a transaction is a function that calls yours:
 *
 * ```ts
 * import { assertEquals, assertInstanceOf, assertThrows } from "@std/assert";
 * import { DatabaseSync } from "node:sqlite";
 *
 * using database = new DatabaseSync(":memory:");
 * const accounts = Table.create(database, Account);
 * accounts.insert({ email: "ada", visits: 3 });
 * assertInstanceOf(accounts.find({ visits: 3 })[0], Account);
 *
 * const email = "' OR '' = '";
 * const unguarded = new UnguardedTable(database, Account);
 * assertEquals(unguarded.find({ email }).length, 1);
 * assertEquals(accounts.find({ email }).length, 0);
 *
 * const both = () => ["bob", "ada"].forEach((email) => accounts.insert({ email }));
 * assertThrows(() => transaction(database, both), ModelError, "UNIQUE");
 * assertEquals(accounts.find().map((account) => account.email), ["ada"]);
 * ```
 *
 * ## Often said, and wrong
 *
 * "The metaclass handles the SQL." It runs while the class is defined, and then
 * no SQL runs. The database here prints each statement that it executes:
 *
 * ```python native
 * import sqlite3
 *
 * db = sqlite3.connect(":memory:")
 * db.set_trace_callback(print)
 *
 * class ModelBase(type):
 *     def __init__(model, name, bases, space):
 *         model.columns = [key for key in space if not key.startswith("_")]
 *
 * class Account(metaclass=ModelBase):
 *     email = "TEXT"
 * print(Account.columns)
 * db.execute(f"CREATE TABLE account ({', '.join(Account.columns)})")
 * ```
 *
 * ```text
 * ['email']
 * CREATE TABLE account (email)
 * ```
 *
 * Django's `ModelBase` likewise moves the fields into `_meta`, adds a manager,
 * and registers the model with its app. It makes no table (migrations do),
 * writes no query (a queryset does), and validates nothing; nor does `save()`,
 * unless somebody calls `full_clean()`.
 *
 * "An ORM needs a metaclass." The first cell above has none. SQLAlchemy 2 maps
 * a subclass of `DeclarativeBase` in `__init_subclass__`, and offers
 * `DeclarativeBaseNoMeta` to those who want no metaclass at all.
 *
 * ## Beware
 *
 * SQLite's integers have 64 bits. Python reads them all; `node:sqlite` writes
 * 2^53 and will not read it, except as a bigint, and 2^53 + 1 is rounded before
 * anybody can look. {@link integer} refuses numbers from 2^53, {@link bigint}
 * takes them:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { DatabaseSync } from "node:sqlite";
 *
 * using database = new DatabaseSync(":memory:");
 * database.exec("CREATE TABLE t (n INTEGER)");
 * database.prepare("INSERT INTO t VALUES (?)").run(2 ** 53 + 1);
 *
 * const select = database.prepare("SELECT n FROM t");
 * assertThrows(() => select.get(), RangeError, "too large");
 * select.setReadBigInts(true);
 * assertEquals(select.get()?.n, 2n ** 53n);
 * ```
 *
 * A class's metadata inherits from its base class's, so a list that decorators
 * grow in place is the base's. {@link createTable} shares nothing: it finds each
 * class's own columns in a `WeakMap`, by metadata, and walks up the classes. It
 * has to, for in Deno 2.9.6 only a class that is itself decorated inherits
 * metadata; by the proposal, and from the TypeScript compiler, every class does.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const model = (_: unknown, _context: ClassDecoratorContext) => {};
 * const leaky = (_: unknown, context: ClassFieldDecoratorContext) => {
 *   const names = (context.metadata.names ??= []) as unknown[];
 *   names.push(context.name);
 * };
 *
 * class Base {
 *   @leaky id = 0;
 * }
 * @model
 * class Derived extends Base {
 *   @leaky extra = 0;
 * }
 * class Plain extends Base {
 *   @leaky own = 0;
 * }
 *
 * assertEquals(Base[Symbol.metadata]?.names, ["id", "extra"]);
 * assertEquals(Plain[Symbol.metadata]?.names, ["own"]); // elsewhere: all three
 * ```
 *
 * Decorators of instance fields are called in source order everywhere. Lean on
 * no more: for methods and statics Deno and the compiler differ
 * ({@link [classes/creation]}).
 *
 * A field's decorator sees the initial value and no later one. The decorator of
 * an `accessor` gets every write, as a Python descriptor's `__set__` does, but a
 * spread copies no accessor. So columns are fields, and rows are checked as they
 * go in and come out:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const twice = (of: ClassAccessorDecoratorTarget<object, number>) => ({
 *   set(this: object, value: number): void {
 *     of.set.call(this, 2 * value);
 *   },
 * });
 * const row = new class {
 *   @twice accessor n = 0;
 * }();
 * row.n = 5;
 * assertEquals([row.n, { ...row }], [10, {}]);
 * ```
 *
 * ## In practice
 *
 * In production, take a query builder whose schema is a value, such as Drizzle,
 * or prepared statements over `node:sqlite`, and let migrations own the tables.
 * Decorator ORMs such as TypeORM expect the older `experimentalDecorators`.
 *
 * ## Proven below
 *
 * - createTable() puts inherited columns first, and adds none to the base class
 * - the name of a field or a model must be an identifier
 * - a model must have columns, and a static field is none
 * - Table.find() returns what Table.insert() was given
 * - UnguardedTable.find() lets a value rewrite the query
 * - Table.find() compares with the value and nothing else
 * - Table.insert() stores an injection attempt as text
 * - Table.insert() says what is wrong and what to do
 * - Table.find() refuses unknown columns and undefined
 * - Table.find() refuses to round a stored integer
 * - a failure undoes what came before it in transaction(), and nothing outside
 * - transaction() refuses to wait
 *
 * ## See also
 *
 * - [Python: `__set_name__`](https://docs.python.org/3/reference/datamodel.html#object.__set_name__)
 * - [Python: placeholders in `sqlite3`](https://docs.python.org/3/library/sqlite3.html#sqlite3-placeholders)
 * - [Python: a `sqlite3` connection as context manager](https://docs.python.org/3/library/sqlite3.html#sqlite3-connection-context-manager)
 * - [Django: `ModelBase`](https://github.com/django/django/blob/main/django/db/models/base.py)
 * - [Django: validating objects](https://docs.djangoproject.com/en/stable/ref/models/instances/#validating-objects)
 * - [SQLAlchemy: declarative mapping](https://docs.sqlalchemy.org/en/20/orm/declarative_styles.html)
 * - [TC39: decorators](https://github.com/tc39/proposal-decorators)
 * - [TC39: decorator metadata](https://github.com/tc39/proposal-decorator-metadata)
 * - [Node.js: `node:sqlite`](https://nodejs.org/api/sqlite.html)
 * - [Drizzle](https://orm.drizzle.team/) and [TypeORM](https://typeorm.io/)
 *
 * @module
 */
import {
  assertEquals,
  assertInstanceOf,
  assertMatch,
  assertThrows,
} from "@std/assert";
import { DatabaseSync } from "node:sqlite";
import {
  bigint,
  createTable,
  integer,
  ModelError,
  Table,
  text,
  transaction,
} from "./model/mod.ts";

export {
  bigint,
  type ColumnDecorator,
  type ColumnOptions,
  createTable,
  integer,
  ModelError,
  Table,
  text,
  transaction,
} from "./model/mod.ts";

/** A table whose `find` splices values into SQL: a bug on purpose. */
export class UnguardedTable<Row extends object> extends Table<Row> {
  /** Returns the rows that match `where`, or whatever its values say. */
  override find(where: Partial<Row>): Row[] {
    const equal = Object.entries(where).map(([name, value]) =>
      `"${name}" = '${value}'`
    );
    return this.select(equal.join(" AND "));
  }
}

/** The model of the examples. */
export class Account {
  /** Whose account it is. */
  @text({ unique: true })
  email = "";
  /** How often they came. */
  @integer({ check: (n) => n < 0 ? "is negative: count up from 0" : undefined })
  visits = 0;
  /** What they hold, in cents. */
  @bigint()
  balance = 0n;
}

const injection = "' OR '' = '";

let database: DatabaseSync;
let accounts: Table<Account>;

Deno.test.beforeEach(() => {
  database = new DatabaseSync(":memory:");
  accounts = Table.create(database, Account);
});

Deno.test.afterEach(() => database.close());

Deno.test("createTable() puts inherited columns first, and adds none to the base class", () => {
  const inherit = (_: unknown, _context: ClassDecoratorContext) => {};
  class Base {
    @integer()
    id = 0;
    @text()
    code = "";
  }
  @inherit
  class Derived extends Base {
    @integer()
    rate = 0;
  }
  assertMatch(createTable(Derived), /"id" .*"code" .*"rate" /);
  assertEquals(createTable(Base).includes("rate"), false);
});

Deno.test("the name of a field or a model must be an identifier", () => {
  const field = () =>
    class {
      @text()
      'a" TEXT); DROP TABLE "Account' = "";
    };
  const models = { ['a"; --']: class extends Account {} };
  for (const name of [field, () => createTable(models['a"; --'])]) {
    assertThrows(name, TypeError, "use letters, digits and _");
  }
});

Deno.test("a model must have columns, and a static field is none", () => {
  const declare = () =>
    class {
      @text()
      static kind = "";
    };
  assertThrows(declare, TypeError, "kind: a column is a public field of");
  assertThrows(() => createTable(class Empty {}), TypeError, "decorate its");
});

Deno.test("Table.find() returns what Table.insert() was given", () => {
  const ada = { email: "ada", visits: 2 ** 53 - 1, balance: 2n ** 63n - 1n };
  accounts.insert(ada);
  accounts.insert({ email: "bob" });
  const [first, second] = accounts.find();
  assertInstanceOf(first, Account);
  assertEquals({ ...first }, ada);
  assertEquals({ ...second }, { email: "bob", visits: 0, balance: 0n });
  assertEquals(accounts.find(ada), [first]);
});

Deno.test("UnguardedTable.find() lets a value rewrite the query", () => {
  accounts.insert({ email: "ada" });
  const unguarded = new UnguardedTable(database, Account);
  assertEquals(unguarded.find({ email: injection }).length, 1);
});

Deno.test("Table.find() compares with the value and nothing else", () => {
  accounts.insert({ email: "ada" });
  assertEquals(accounts.find({ email: injection }), []);
});

Deno.test("Table.insert() stores an injection attempt as text", () => {
  const email = `'); DROP TABLE "Account"; --`;
  accounts.insert({ email });
  assertEquals(accounts.find()[0].email, email);
});

Deno.test("Table.insert() says what is wrong and what to do", () => {
  accounts.insert({ email: "ada" });
  const wrong: [values: object, message: string][] = [
    [{ email: "ada" }, "UNIQUE constraint failed: Account.email: change the"],
    [{ emial: "a" }, 'Account has no column "emial": it has email, visits'],
    [{ email: null }, "Account.email: null is not a string"],
    [{ email: "a\0" }, "would come back changed: take out NUL"],
    [{ visits: -1 }, "Account.visits: -1 is negative: count up from 0"],
    [{ visits: 0.5 }, "Account.visits: 0.5 is not whole: round it"],
    [{ visits: 2 ** 53 }, "is past 2^53 - 1: declare the field with @bigint"],
    [{ balance: 2n ** 63n }, "does not fit 64 bits: store it as @text()"],
  ];
  for (const [values, message] of wrong) {
    assertThrows(() => accounts.insert(values), ModelError, message);
  }
  assertEquals(accounts.find().length, 1);
});

Deno.test("Table.find() refuses unknown columns and undefined", () => {
  const unknown: object = { emial: "ada" };
  assertThrows(() => accounts.find(unknown), ModelError, "no column");
  assertThrows(() => accounts.find({ email: undefined }), ModelError);
});

Deno.test("Table.find() refuses to round a stored integer", () => {
  accounts.insert({});
  database.exec('UPDATE "Account" SET visits = 9007199254740993');
  assertThrows(() => accounts.find(), ModelError, "is past 2^53 - 1");
});

Deno.test("a failure undoes what came before it in transaction(), and nothing outside", () => {
  const twice = () =>
    ["ada", "ada"].forEach((email) => accounts.insert({ email }));
  assertThrows(() => transaction(database, twice), Error, "UNIQUE");
  assertEquals([accounts.find(), database.isTransaction], [[], false]);
  assertThrows(twice, Error, "UNIQUE");
  assertEquals(accounts.find().length, 1);
});

Deno.test("transaction() refuses to wait", () => {
  const work = () => Promise.resolve(accounts.insert({ email: "ada" }));
  assertThrows(() => transaction(database, work), TypeError, "cannot wait");
  assertEquals(accounts.find(), []);
});
