/**
 * What a call of `Deno.test` says, and where it stands. This runs beside the tests.
 *
 * @module
 */

/** Where a call stands. */
export interface Place {
  /** The address of its module. */
  file: string;
  /** The line, from 1. */
  line: number;
  /** The column, from 1. */
  column: number;
}

/** Where the function was called that is at work. */
export function callerOf(callee: (...args: never[]) => unknown): Place {
  const here: { stack?: string } = {};
  Error.captureStackTrace(here, callee);
  const [, file = "", line, column] =
    /^ +at (?:.*? \()?(file:.*):(\d+):(\d+)\)?$/m.exec(here.stack ?? "") ?? [];
  return { file: addressOf(file), line: Number(line), column: Number(column) };
}

/** The address of a module as it is: a stack shows it unescaped, except a block's. */
export function addressOf(shown: string): string {
  if (shown === "" || /#\d+-\d+\.\w+$/.test(shown)) return shown;
  const escaped = shown.replaceAll(/[%#?]/g, encodeURIComponent);
  return new URL(escaped).href;
}

/** The definition that the arguments of `Deno.test` make up. */
export function definition(args: unknown[]): Deno.TestDefinition {
  const parts = args.map((arg) => {
    if (typeof arg === "string") return { name: arg };
    return typeof arg === "function" ? { fn: arg } : arg;
  });
  const made: Deno.TestDefinition = Object.assign({}, ...parts);
  return { ...made, name: made.name ?? made.fn.name };
}
