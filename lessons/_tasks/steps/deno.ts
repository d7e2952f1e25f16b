/**
 * Runs `deno` in the project's root.
 *
 * @module
 */
import { root } from "../../_book/book.ts";
import { environment } from "../../_run/environment.ts";
import type { RunOptions } from "../../_run/result.ts";
import { type Ended, run } from "../../_run/run.ts";

export type { Ended };

/** Runs `deno` with these arguments to its end, or for so many milliseconds. */
export function deno(
  args: string[],
  { signal, folder, timeLimit }: RunOptions & { timeLimit?: number },
): Promise<Ended> {
  const options = { env: environment(folder), cwd: root, signal, timeLimit };
  return run(Deno.execPath(), args, options);
}
