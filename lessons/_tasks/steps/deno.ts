/**
 * Runs `deno` in the project's root.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { root } from "../../_book/book.ts";
import { environment } from "../../_run/environment.ts";
import type { RunOptions } from "../../_run/result.ts";
import { type Ended, run } from "../../_run/run.ts";

export type { Ended };

/** Runs `deno` with these arguments to its end. */
export function deno(
  args: string[],
  { signal, folder }: RunOptions,
): Promise<Ended> {
  const options = { env: environment(folder), cwd: root, signal };
  return run(Deno.execPath(), args, options);
}

/** A file's path from the project's root, out of an address or an absolute path. */
export function fromRoot(file: string): string {
  const path = file.startsWith("file:") ? fileURLToPath(file) : file;
  return path.replace(fileURLToPath(root), "").replaceAll("\\", "/");
}
