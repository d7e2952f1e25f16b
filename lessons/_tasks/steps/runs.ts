/**
 * The steps that run what stands on pages and in files.
 *
 * @module
 */
import { readPages } from "../../_book/book.ts";
import { runBlocks } from "../../_run/blocks.ts";
import { runCells } from "../../_run/cells.ts";
import { checkMessages } from "../../_run/messages.ts";
import { checkExercises } from "../../_run/exercises.ts";
import type { Runner } from "../../_run/result.ts";
import { runTests } from "../../_run/tests.ts";
import type { Step } from "./step.ts";

/** The steps that run what stands on the pages and in the files at these paths. */
export function runs(
  lessons: string[],
  tests: string[],
  modules: string[],
): Step[] {
  return [
    step("messages", checkMessages, modules),
    step("tests", runTests, [...lessons, ...tests]),
    step("blocks", runBlocks, lessons),
    step("cells", runCells, lessons),
    step("exercises", checkExercises, lessons),
  ].filter((step) => step !== undefined);
}

/** A step that runs what is at these paths; undefined if there are none. */
function step(name: string, runner: Runner, paths: string[]): Step | undefined {
  if (paths.length === 0) return undefined;
  return { name, run: (options) => runner(readPages(paths), options) };
}
