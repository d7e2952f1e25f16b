/**
 * What a field decorator notes down of a column, and the SQL that it makes.
 *
 * @module
 */
import type { SQLInputValue } from "node:sqlite";

/** A value or a row that cannot be stored; the message says where and why. */
export class ModelError extends Error {
  /** What a stack trace calls it. */
  override name = "ModelError";
}

/** What a column may ask for beyond its type. */
export interface ColumnOptions {
  /** Whether no two rows may hold the same value. */
  unique?: boolean;
}

/** A decorator for fields that hold a `Value`. */
export type ColumnDecorator<Value> = (
  _: undefined,
  context: ClassFieldDecoratorContext<object, Value>,
) => void;

/** What is known of a column. */
export interface Column {
  /** The column as `CREATE TABLE` wants it. */
  readonly definition: string;
  /** Says what is wrong with a value and what to do; `undefined` if nothing. */
  wrong(value: unknown): string | undefined;
  /** Turns what the database holds into what the field holds. */
  read(stored: unknown): unknown;
}

/** Makes a field a column of text. */
export function text(options?: ColumnOptions): ColumnDecorator<string> {
  return column("TEXT", (value) => {
    if (typeof value !== "string") return "is not a string";
    if (!value.isWellFormed() || value.includes("\0")) {
      return "would come back changed: take out NUL and lone surrogates";
    }
  }, options);
}

/** Makes a field a column of whole numbers from -(2^53 - 1) to 2^53 - 1. */
export function integer(options?: ColumnOptions): ColumnDecorator<number> {
  return column(
    "INTEGER",
    (value) => {
      if (typeof value !== "number") return "is not a number";
      if (value % 1 !== 0) return "is not whole: round it";
      if (!Number.isSafeInteger(value)) {
        return "is past 2^53 - 1: declare the field with @bigint()";
      }
    },
    options,
    Number,
  );
}

/** Makes a field a column of bigints from -(2^63) to 2^63 - 1. */
export function bigint(options?: ColumnOptions): ColumnDecorator<bigint> {
  return column("INTEGER", (value) => {
    if (typeof value !== "bigint") return "is not a bigint";
    if (BigInt.asIntN(64, value) !== value) {
      return "does not fit 64 bits: store it as @text()";
    }
  }, options);
}

/** The columns that a class declares itself, by its metadata. */
const declared = new WeakMap<object, Map<string, Column>>();

function column<Value>(
  kind: string,
  wrong: Column["wrong"],
  { unique = false }: ColumnOptions = {},
  read: Column["read"] = (stored) => stored,
): ColumnDecorator<Value> {
  return (_, context) => {
    if (context.static || context.private) {
      throw new TypeError(
        `${String(context.name)}: a column is a public field of instances`,
      );
    }
    const name = identifier(context.name);
    const definition = `"${name}" ${kind} NOT NULL${unique ? " UNIQUE" : ""}`;
    const columns = declared.get(context.metadata) ?? new Map();
    declared.set(context.metadata, columns);
    columns.set(name, { definition, wrong, read });
  };
}

/**
 * Returns `name` if it may stand in SQL, where it cannot be bound as values are.
 *
 * @throws {TypeError} if it is not letters, digits and `_` after a letter.
 */
export function identifier(name: string | symbol): string {
  if (typeof name === "string" && /^[a-z]\w*$/i.test(name)) return name;
  throw new TypeError(
    `"${String(name)}" names no table or column: use letters, digits and _`,
  );
}

/**
 * Returns the columns of a model by name: those of its base classes, then its own.
 *
 * @throws {TypeError} if it has none.
 */
export function columnsOf(model: new () => object): Map<string, Column> {
  const columns = new Map(lineage(model).flatMap(own));
  if (columns.size > 0) return columns;
  throw new TypeError(`${model.name} has no columns: decorate its fields`);
}

/** The class and its base classes, the highest first. */
function lineage(model: object | null): object[] {
  return model === null
    ? []
    : [...lineage(Object.getPrototypeOf(model)), model];
}

function own(model: object): [string, Column][] {
  const metadata: object | undefined = Reflect.get(model, Symbol.metadata);
  return [...(metadata && declared.get(metadata)) ?? []];
}

/**
 * Returns the SQL that makes the table of a model, and executes nothing.
 *
 * @throws {TypeError} if the class has no columns, or its name is no identifier.
 */
export function createTable(model: new () => object): string {
  const columns = [...columnsOf(model).values()];
  const definitions = columns.map(({ definition }) => definition).join(", ");
  return `CREATE TABLE "${identifier(model.name)}" (${definitions}) STRICT`;
}

/**
 * Returns `value`, which is for a column of the table `at`.
 *
 * @throws {ModelError} if it is not one that the column takes.
 */
export function taken(
  column: Column,
  value: unknown,
  at: string,
): SQLInputValue {
  const wrong = column.wrong(value);
  if (wrong === undefined) return value as SQLInputValue;
  throw new ModelError(`${at}: ${Deno.inspect(value)} ${wrong}`);
}
