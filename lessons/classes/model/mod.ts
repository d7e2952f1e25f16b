/**
 * A small object-relational mapper: decorators that make columns of fields, tables
 * of the classes that have them, and transactions.
 *
 * @module
 */
export {
  bigint,
  type ColumnDecorator,
  type ColumnOptions,
  createTable,
  integer,
  ModelError,
  text,
} from "./columns.ts";
export { Table } from "./table.ts";
export { type AtOnce, transaction } from "./transaction.ts";
