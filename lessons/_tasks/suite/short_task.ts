/**
 * Tasks that are over in a moment: they need no temporary folder, and nobody
 * calls them off.
 *
 * @module
 */
import { attempt } from "./task.ts";

/** Does the work of a task and ends the process: with 0 where all is well, with 1 where not. */
export async function runShortTask(
  work: () => Promise<boolean>,
): Promise<never> {
  const { signal } = new AbortController();
  Deno.exit(await attempt(work, { signal, folder: "" }) ? 0 : 1);
}
