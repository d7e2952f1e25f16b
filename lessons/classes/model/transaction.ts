/**
 * All or none of what a function writes.
 *
 * @module
 */
import type { DatabaseSync } from "node:sqlite";

/** What is there at once: anything but a promise. */
export type AtOnce<T> = T extends PromiseLike<unknown> ? never : T;

/**
 * Runs `work` in a transaction and returns what it returns. If it throws, what it
 * has written is undone, and the error comes out. Inside another transaction only
 * what the inner one has written is undone.
 *
 * @throws {TypeError} if `work` is `async`, and then nothing of it runs, or if it
 * returns a promise: what that writes would come after the end.
 */
export function transaction<Result>(
  database: DatabaseSync,
  work: () => AtOnce<Result>,
): Result {
  if (Object.prototype.toString.call(work) === "[object AsyncFunction]") {
    throw waits();
  }
  const [begin, commit, undo] = database.isTransaction
    ? ["SAVEPOINT inner", "RELEASE inner", "ROLLBACK TO inner; RELEASE inner"]
    : ["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"];
  database.exec(begin);
  try {
    const result = work();
    if (isPromise(result)) {
      Promise.resolve(result).catch(() => {}); // the error below says enough
      throw waits();
    }
    database.exec(commit);
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec(undo);
    throw error;
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof Object(value).then === "function";
}

function waits(): TypeError {
  return new TypeError("a transaction cannot wait: await first, then write");
}
