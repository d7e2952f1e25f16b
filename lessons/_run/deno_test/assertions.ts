/**
 * Counts the assertions that a test executes, and remembers those that failed.
 * This runs beside the tests.
 *
 * @module
 */
import { callerOf } from "./registration.ts";

type Assertion<A extends unknown[], R> = (...args: A) => R;

/** What became of the assertions since the last `reset`. */
class Tally {
  /** How many were executed. */
  executed = 0;
  /** From where, as `file:line:column`, as long as they are few. */
  readonly places: Set<string> = new Set();
  /** The errors of those that failed, unless somebody expected just that. */
  readonly failures: Set<unknown> = new Set();
  /** Those that are not settled yet. */
  readonly pending: Set<Promise<unknown>> = new Set();

  /** Forgets everything. */
  reset(): void {
    this.executed = 0;
    this.places.clear();
    this.failures.clear();
    this.pending.clear();
  }
}

/** The tally of this isolate. */
export const tally: Tally = new Tally();

/** From this number on no places are told: each takes a stack. */
const MANY = 1_000;

/** Makes of an assertion one that is counted, and does as it did. */
export function counted<A extends unknown[], R>(
  assertion: Assertion<A, R>,
): Assertion<A, R> {
  return function counting(...args) {
    count(counting);
    return watch(() => assertion(...args), fail);
  };
}

/**
 * The same for an assertion that something throws or rejects: if that is to be an
 * AssertionError, the assertions that fail meanwhile are right to do so.
 */
export function expecting<A extends unknown[], R>(
  assertion: Assertion<A, R>,
): Assertion<A, R> {
  return counted((...args) => {
    const before = new Set(tally.failures);
    const isExpected = args.some(isAssertionError);
    const result = assertion(...args);
    const forgive = () => {
      for (const failure of tally.failures) {
        if (isExpected && !before.has(failure)) tally.failures.delete(failure);
      }
    };
    if (result instanceof Promise) result.then(forgive, () => {});
    else forgive();
    return result;
  });
}

function isAssertionError(value: unknown): boolean {
  return typeof value === "function" && value.name === "AssertionError";
}

function count(assertion: (...args: never[]) => unknown): void {
  if (tally.executed++ >= MANY) return;
  const { file, line, column } = callerOf(assertion);
  tally.places.add(`${file}:${line}:${column}`);
}

/** Calls, and tells `failed` of what is thrown or rejected. */
function watch<R>(call: () => R, failed: (error: unknown) => never): R {
  try {
    const result = call();
    if (!(result instanceof Promise)) return result;
    tally.pending.add(result);
    const settled = () => tally.pending.delete(result);
    return result.catch(failed).finally(settled) as R;
  } catch (error) {
    return failed(error);
  }
}

function fail(error: unknown): never {
  tally.failures.add(error);
  throw error;
}
