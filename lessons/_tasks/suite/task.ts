/**
 * What all tasks have in common: a temporary folder, and an end in good order
 * when somebody calls them off.
 *
 * @module
 */
import type { RunOptions } from "../../_run/result.ts";
import { Folder } from "./folder.ts";
import { Refusal } from "./refusal.ts";

/** Resolves to whether all is well. */
export type Work = (options: RunOptions) => Promise<boolean>;

const signals: Deno.Signal[] = Deno.build.os === "windows"
  ? ["SIGINT", "SIGBREAK"]
  : ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Does the work of a task and ends the process: with 0 where all is well, with
 * 1 where not, and with 130 after a signal, which has aborted the work's own.
 */
export async function runTask(work: Work): Promise<never> {
  const stop = new AbortController();
  for (const name of signals) {
    Deno.addSignalListener(name, () => stop.abort(new Error(name)));
  }
  const isWell = await attemptInFolder(work, stop.signal);
  Deno.exit(stop.signal.aborted ? 130 : isWell ? 0 : 1);
}

async function attemptInFolder(
  work: Work,
  signal: AbortSignal,
): Promise<boolean> {
  await using folder = new Folder();
  return await attempt(work, { signal, folder: folder.path });
}

/**
 * Does the work. Where that fails, says why and resolves to false; where it was
 * called off, says nothing.
 */
export async function attempt(
  work: Work,
  options: RunOptions,
): Promise<boolean> {
  try {
    return await work(options);
  } catch (error) {
    if (!options.signal.aborted) {
      console.error(error instanceof Refusal ? error.message : error);
    }
    return false;
  }
}
