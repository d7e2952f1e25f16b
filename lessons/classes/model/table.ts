/**
 * Rows of a table in, objects of a class out.
 *
 * @module
 */
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import {
  type Column,
  columnsOf,
  createTable,
  identifier,
  ModelError,
  taken,
} from "./columns.ts";

/** The table of a model. Values are bound, and names checked: no value is SQL. */
export class Table<Row extends object> {
  readonly #database: DatabaseSync;
  readonly #model: new () => Row;
  readonly #columns: Map<string, Column>;
  readonly #name: string;

  /**
   * Speaks for the table of `model`, which exists.
   *
   * @throws {TypeError} if the class has no columns, or its name is no identifier.
   */
  constructor(database: DatabaseSync, model: new () => Row) {
    this.#database = database;
    this.#model = model;
    this.#columns = columnsOf(model);
    this.#name = identifier(model.name);
  }

  /** Executes what `createTable` returns, throws what it throws, returns the table. */
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
   * @throws {ModelError} if a column is unknown, a value is not one that it takes,
   * or a constraint is violated, and then the cause is SQLite's error.
   */
  insert(values: Partial<Row>): void {
    const initial = new this.#model();
    const fields = [...this.#columns.keys()].map((name) =>
      [name, Reflect.get(initial, name)] as const
    );
    const [names, bound] = this.#take({
      ...Object.fromEntries(fields),
      ...values,
    });
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
   * Returns the rows whose columns equal `where`, as objects of the class, in the
   * order of insertion.
   *
   * @throws {ModelError} if a column is unknown, or a value, of `where` or stored,
   * is not one that the column takes.
   * @throws {TypeError} if objects of the class do not let their fields be set.
   */
  find(where: Partial<Row> = {}): Row[] {
    const [names, bound] = this.#take(where);
    const equal = names.map((name) => `${name} = ?`).join(" AND ") || "TRUE";
    const statement = this.#database.prepare(
      // No column is called `_rowid_`, since no identifier starts with `_`.
      `SELECT * FROM "${this.#name}" WHERE ${equal} ORDER BY _rowid_`,
    );
    statement.setReadBigInts(true);
    return statement.all(...bound).map((stored) => this.#row(stored));
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
      return taken(column, value, `${this.#name}.${name}`);
    });
    return [names, bound];
  }

  #row(stored: Record<string, unknown>): Row {
    const row = new this.#model();
    for (const [name, column] of this.#columns) {
      const value = column.read(stored[name]);
      const at = `${this.#name}.${name}`;
      Object.assign(row, { [name]: taken(column, value, at) });
    }
    return row;
  }
}

/** Whether SQLite threw this because of a constraint: the low byte is 19. */
function isConstraint(error: unknown): error is Error {
  return error instanceof Error && "errcode" in error &&
    (Number(error.errcode) & 0xff) === 19;
}
