/**
 * One database for all modules of a program, in memory.
 *
 * @module
 */
import { DatabaseSync } from "node:sqlite";
import { log } from "./log.ts";

let shared: DatabaseSync | undefined;

/**
 * Returns the program's database, which is opened at the first call. Its owner
 * writes `using`, everyone else `const`.
 *
 * @throws {Error} if the owner has closed it.
 */
export function database(): DatabaseSync {
  if (shared?.isOpen === false) throw new Error("the database is closed");
  if (shared === undefined) log.push("database: opened");
  return shared ??= new DatabaseSync(":memory:");
}
