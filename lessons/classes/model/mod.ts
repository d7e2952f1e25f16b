/**
 * A small object-relational mapper, which the lesson on models explains.
 *
 * @module
 */
import type { DatabaseSync, SQLInputValue } from "node:sqlite";

/** A value or a row that cannot be stored; the message says where and why. */
export class ModelError extends Error {
  /** What a stack trace calls it. */
  override name = "ModelError";
}

/** What a column may ask for beyond its type. */
export interface ColumnOptions<Value> {
  /** Whether no two rows may hold the same value. */
  unique?: boolean;
  /** Says what is wrong with a value and what to do; `undefined` if nothing. */
  check?: (value: Value) => string | undefined;
}

/** A decorator for fields that hold a `Value`. */
export type ColumnDecorator<Value> = (
  _: undefined,
  context: ClassFieldDecoratorContext<object, Value>,
) => void;

/** Makes a field a column of text. */
export function text(
  options?: ColumnOptions<string>,
): ColumnDecorator<string> {
  return column({
    sql: "TEXT",
    wanted: "a string",
    is: (value) => typeof value === "string",
    limit: (value) =>
      value.isWellFormed() && !value.includes("\0")
        ? undefined
        : "would come back changed: take out NUL and lone surrogates",
  }, options);
}

/** Makes a field a column of whole numbers from -(2^53 - 1) to 2^53 - 1. */
export function integer(
  options?: ColumnOptions<number>,
): ColumnDecorator<number> {
  return column({
    sql: "INTEGER",
    wanted: "a number",
    is: (value) => typeof value === "number",
    limit: (value) =>
      value % 1 !== 0
        ? "is not whole: round it"
        : Number.isSafeInteger(value)
        ? undefined
        : "is past 2^53 - 1: declare the field with @bigint()",
    read: (stored) => typeof stored === "bigint" ? Number(stored) : stored,
  }, options);
}

/** Makes a field a column of bigints from -(2^63) to 2^63 - 1. */
export function bigint(
  options?: ColumnOptions<bigint>,
): ColumnDecorator<bigint> {
  return column({
    sql: "INTEGER",
    wanted: "a bigint",
    is: (value) => typeof value === "bigint",
    limit: (value) =>
      BigInt.asIntN(64, value) === value
        ? undefined
        : "does not fit 64 bits: store it as @text()",
  }, options);
}

/** A kind of column: its SQL type, and the values that it takes. */
interface Kind<Value> {
  sql: string;
  wanted: string;
  is: (value: unknown) => value is Value;
  limit?: (value: Value) => string | undefined;
  read?: (stored: unknown) => unknown;
}

interface Column {
  definition: string;
  /** Returns `value`, or throws what is wrong with it `at` that column. */
  take: (value: unknown, at: string) => SQLInputValue;
  /** Turns what the database holds into what the field holds. */
  read: (stored: unknown) => unknown;
}

/** The columns that a class declares itself, by its metadata. */
const declared = new WeakMap<object, Map<string, Column>>();

function column<Value extends SQLInputValue>(
  { sql, wanted, is, limit, read = (stored) => stored }: Kind<Value>,
  { unique = false, check }: ColumnOptions<Value> = {},
): ColumnDecorator<Value> {
  return (_, context) => {
    if (context.static || context.private) {
      throw new TypeError(
        `${String(context.name)}: a column is a public field of instances`,
      );
    }
    const name = identifier(context.name);
    const columns = declared.get(context.metadata) ?? new Map();
    declared.set(context.metadata, columns);
    columns.set(name, {
      definition: `"${name}" ${sql} NOT NULL${unique ? " UNIQUE" : ""}`,
      take: (value: unknown, at: string) => {
        const shown = `${at}: ${Deno.inspect(value)}`;
        if (!is(value)) throw new ModelError(`${shown} is not ${wanted}`);
        const wrong = limit?.(value) ?? check?.(value);
        if (wrong) throw new ModelError(`${shown} ${wrong}`);
        return value;
      },
      read,
    });
  };
}

/** Returns `name` if it may stand in SQL. It cannot be bound as values are. */
function identifier(name: string | symbol): string {
  if (typeof name === "string" && /^[a-z]\w*$/i.test(name)) return name;
  throw new TypeError(
    `"${String(name)}" names no table or column: use letters, digits and _`,
  );
}

/** The columns of a class: those of its base classes, then its own. */
function columnsOf(model: object | null): Map<string, Column> {
  if (model === null) return new Map();
  const metadata: object = Reflect.get(model, Symbol.metadata) ?? {};
  return new Map([
    ...columnsOf(Object.getPrototypeOf(model)),
    ...declared.get(metadata) ?? [],
  ]);
}

/**
 * Returns the SQL that makes the table of a model, and executes nothing.
 *
 * @throws {TypeError} if the class has no columns, or its name is no identifier.
 */
export function createTable(model: new () => object): string {
  const columns = [...columnsOf(model).values()];
  if (columns.length === 0) {
    throw new TypeError(`${model.name} has no columns: decorate its fields`);
  }
  const definitions = columns.map((column) => column.definition).join(", ");
  return `CREATE TABLE "${identifier(model.name)}" (${definitions}) STRICT`;
}

/**
 * The table of a model. Values are bound, and names checked: no value is SQL.
 */
export class Table<Row extends object> {
  readonly #database: DatabaseSync;
  readonly #model: new () => Row;
  readonly #columns: Map<string, Column>;
  readonly #name: string;

  /**
   * Speaks for the table of `model`, which exists.
   *
   * @throws {TypeError} if the name of the class is no identifier.
   */
  constructor(database: DatabaseSync, model: new () => Row) {
    this.#database = database;
    this.#model = model;
    this.#columns = columnsOf(model);
    this.#name = identifier(model.name);
  }

  /** Executes {@link createTable}, throws what it throws, returns the table. */
  static create<Row extends object>(
    database: DatabaseSync,
    model: new () => Row,
  ): Table<Row> {
    database.exec(createTable(model));
    return new Table(database, model);
  }

  /**
   * Inserts a row. A field that `values` lacks gets its initial value.
   *
   * @throws {ModelError} if a column is unknown, a value is not one that it
   * takes, or a constraint is violated, and then the cause is SQLite's error.
   */
  insert(values: Partial<Row>): void {
    const initial = new this.#model();
    const row: Record<string, unknown> = {};
    for (const name of this.#columns.keys()) {
      row[name] = Reflect.get(initial, name);
    }
    const [names, bound] = this.#take(Object.assign(row, values));
    const marks = names.map(() => "?");
    try {
      this.#database
        .prepare(`INSERT INTO "${this.#name}" (${names}) VALUES (${marks})`)
        .run(...bound);
    } catch (cause) {
      if (!isConstraint(cause)) throw cause;
      throw new ModelError(
        `${this.#name}: ${cause.message}: change the row and insert it again`,
        { cause },
      );
    }
  }

  /**
   * Returns the rows whose columns equal `where`, as objects of the class, in
   * the order of insertion.
   *
   * @throws {ModelError} if a column is unknown, or a value, of `where` or
   * stored, is not one that the column takes.
   */
  find(where: Partial<Row> = {}): Row[] {
    const [names, bound] = this.#take(where);
    const equal = names.map((name) => `${name} = ?`);
    return this.select(equal.join(" AND ") || "TRUE", bound);
  }

  /** Returns the rows for which `condition`, which is SQL, holds. */
  protected select(condition: string, bound: SQLInputValue[] = []): Row[] {
    const statement = this.#database.prepare(
      `SELECT * FROM "${this.#name}" WHERE ${condition} ORDER BY rowid`,
    );
    statement.setReadBigInts(true);
    return statement.all(...bound).map((stored) => {
      const row = new this.#model();
      for (const [name, column] of this.#columns) {
        const value = column.read(stored[name]);
        Reflect.set(row, name, column.take(value, `${this.#name}.${name}`));
      }
      return row;
    });
  }

  /** Returns the columns of `values`, quoted, and what to bind for each. */
  #take(values: object): [names: string[], bound: SQLInputValue[]] {
    const names: string[] = [];
    const bound = Object.entries(values).map(([name, value]) => {
      const column = this.#columns.get(name);
      if (column === undefined) {
        const known = [...this.#columns.keys()].join(", ");
        throw new ModelError(
          `${this.#name} has no column "${name}": it has ${known}`,
        );
      }
      names.push(`"${name}"`);
      return column.take(value, `${this.#name}.${name}`);
    });
    return [names, bound];
  }
}

/** Whether SQLite threw this because of a constraint: the low byte is 19. */
function isConstraint(error: unknown): error is Error {
  return error instanceof Error && "errcode" in error &&
    (Number(error.errcode) & 0xff) === 19;
}

/**
 * Runs `work` in a transaction and returns what it returns. If it throws, what
 * it has written is undone.
 *
 * @throws {TypeError} if `work` returns a promise, whose writes would come after
 * the end of the transaction.
 * @throws {Error} if a transaction is open already; use that one.
 */
export function transaction<Result>(
  database: DatabaseSync,
  work: () => Result,
): Result {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    if (result instanceof Promise) {
      throw new TypeError("a transaction cannot wait: await first, then write");
    }
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
