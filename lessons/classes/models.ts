/**
 * # Fields that describe themselves
 *
 * A Python model collects its fields with `__set_name__` or a metaclass. In
 * TypeScript a decorator stands on each field and leaves a note in
 * `context.metadata`, which the finished class carries. Other code reads the
 * notes later, and only that code knows a database.
 *
 * **Trap:** Metadata is inherited: pushing onto a list in it changes the base
 * class.
 *
 * ## A decorator takes a note of its field
 *
 * It is told the field's name, and not the class. Whoever has the class finds
 * the notes under `Symbol.metadata`.
 *
 * ```python
 * class Column:
 *     def __init__(self, kind):
 *         self.kind = kind
 *     def __set_name__(self, model, name):
 *         model.columns[name] = self.kind
 *
 * class Account:
 *     columns = {}
 *     email = Column("TEXT")
 *     visits = Column("INTEGER")
 *
 * def create_table(model):
 *     columns = (f"{name} {kind}" for name, kind in model.columns.items())
 *     return f"CREATE TABLE {model.__name__} ({', '.join(columns)})"
 *
 * print(create_table(Account))
 * ```
 *
 * ```text
 * CREATE TABLE Account (email TEXT, visits INTEGER)
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type FieldNote = (_: undefined, context: ClassFieldDecoratorContext) => void;
 * function column(kind: string): FieldNote {
 *   return (_, { metadata, name }) => {
 *     metadata.columns = { ...metadata.columns as object, [name]: kind };
 *   };
 * }
 *
 * function createTable(model: new () => object): string {
 *   const columns = Object.entries(model[Symbol.metadata]?.columns ?? {});
 *   const list = columns.map(([name, kind]) => `${name} ${kind}`);
 *   return `CREATE TABLE ${model.name} (${list.join(", ")})`;
 * }
 *
 * class Account {
 *   @column("TEXT") email = "";
 *   @column("INTEGER") visits = 0;
 * }
 * const sql = createTable(Account);
 * assertEquals(sql, "CREATE TABLE Account (email TEXT, visits INTEGER)");
 * ```
 *
 * - ✓ a field's decorator sees the first value only, an accessor's every write
 *
 * ## In practice
 *
 * Prefer a schema that is a value, as Zod's and Drizzle's are: the types follow
 * from it. TypeORM expects an older kind of decorator, behind the compiler's
 * option `experimentalDecorators`.
 *
 * ## A list that grows in place (silent)
 *
 * A class's metadata inherits from its base class's. So `??=` finds the base
 * class's list, and `push` adds to it. Store a new one, as `column` does.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const leaky: FieldNote = (_, { metadata, name }) => {
 *   const names = (metadata.names ??= []) as unknown[];
 *   names.push(name);
 * };
 * const model = (_: unknown, _context: ClassDecoratorContext) => {};
 *
 * class Base {
 *   @leaky id = 0;
 * }
 * @model
 * class Derived extends Base {
 *   @leaky extra = 0;
 * }
 * assertEquals(Base[Symbol.metadata]?.names, ["id", "extra"]);
 * ```
 *
 * - ✓ a column of a subclass adds nothing to the base class
 * - ✓ in Deno 2.9.6 a subclass without a class decorator inherits no metadata
 *
 * ## Other code runs the SQL
 *
 * The small mapper beside this lesson, in `model/`, reads such notes. It binds
 * every value, so that no value is SQL. [`using`](../resources/with.ts) is `with`.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { DatabaseSync } from "node:sqlite";
 * import { Table, text } from "./model/mod.ts";
 *
 * class Account {
 *   @text() email = "";
 * }
 * using database = new DatabaseSync(":memory:");
 * const accounts = Table.create(database, Account);
 * accounts.insert({ email: "ada" });
 * assertEquals(accounts.find({ email: "' OR '' = '" }), []);
 * ```
 *
 * ## Your turn
 *
 * Write `@required`, and find out which fields of a form are empty:
 * `deno test lessons/classes/exercises/models.ts`
 *
 * ## See also
 *
 * - [Registered classes](registry.ts), for a decorator of the class
 * - [Python: `__set_name__`](https://docs.python.org/3/reference/datamodel.html#object.__set_name__)
 * - [TC39: decorators](https://github.com/tc39/proposal-decorators) and
 *   [decorator metadata](https://github.com/tc39/proposal-decorator-metadata)
 * - [Drizzle](https://orm.drizzle.team/), [Zod](https://zod.dev/) and
 *   [TypeORM](https://typeorm.io/)
 * - [Node.js: `node:sqlite`](https://nodejs.org/api/sqlite.html)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** A decorator that leaves a note of its field, and the field as it is. */
export type FieldNote = (
  _: undefined,
  context: ClassFieldDecoratorContext,
) => void;

/** Makes a field decorator that notes down a column of the SQL type `kind`. */
export function column(kind: string): FieldNote {
  return (_, { metadata, name }) => {
    metadata.columns = { ...metadata.columns as object, [name]: kind };
  };
}

/** Returns the SQL that makes a table of the columns that a class carries. */
export function createTable(model: new () => object): string {
  const columns = Object.entries(model[Symbol.metadata]?.columns ?? {});
  const list = columns.map(([name, kind]) => `${name} ${kind}`);
  return `CREATE TABLE ${model.name} (${list.join(", ")})`;
}

const model = (_: unknown, _context: ClassDecoratorContext): void => {};

class Base {
  @column("INTEGER")
  id = 0;
}

Deno.test("a column of a subclass adds nothing to the base class", () => {
  @model
  class Derived extends Base {
    @column("REAL")
    rate = 0;
  }
  const sql = "CREATE TABLE Derived (id INTEGER, rate REAL)";
  assertEquals(createTable(Derived), sql);
  assertEquals(createTable(Base), "CREATE TABLE Base (id INTEGER)");
});

Deno.test("in Deno 2.9.6 a subclass without a class decorator inherits no metadata", () => {
  class Plain extends Base {
    @column("REAL")
    rate = 0;
  }
  assertEquals(createTable(Plain), "CREATE TABLE Plain (rate REAL)");
});

Deno.test("a field's decorator sees the first value only, an accessor's every write", () => {
  const seen: number[] = [];
  const field = (_: undefined, _context: ClassFieldDecoratorContext) => {
    return (value: number) => (seen.push(value), value);
  };
  const accessor = (target: ClassAccessorDecoratorTarget<object, number>) => ({
    set(this: object, value: number): void {
      seen.push(value);
      target.set.call(this, value);
    },
  });
  class Account {
    @field
    visits = 1;
    @accessor
    accessor balance = 0;
  }
  const account = new Account();
  account.visits = 2;
  account.balance = 3;
  assertEquals(seen, [1, 3]);
  assertEquals(account.balance, 3);
});

Deno.test("an accessor is no key of its object, and a spread leaves it out", () => {
  class Account {
    accessor balance = 0;
  }
  assertEquals({ ...new Account() } as object, {});
});
