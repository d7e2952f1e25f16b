/**
 * One database, in memory.
 *
 * @module
 */
import { DatabaseSync } from "node:sqlite";
import { logger } from "./logger.ts";

let shared: DatabaseSync | undefined;

/** Opens a database of its own for whoever calls: an empty one, in memory. */
export function openDatabase(): DatabaseSync {
  logger.log("info", "database", "opened");
  return new DatabaseSync(":memory:");
}

/**
 * The program's database, opened at the first call, and afresh at the first
 * call after it was closed. Only its owner writes `using`.
 */
export function database(): DatabaseSync {
  return shared = shared?.isOpen ? shared : openDatabase();
}
