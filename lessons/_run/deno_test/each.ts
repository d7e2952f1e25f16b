/**
 * Runs the tests of modules of which some may not load.
 *
 * @module
 */
import type { RunOptions } from "../result.ts";
import { type Outcome, outcomesOf } from "./outcome.ts";
import { denoTest, type TestRun } from "./run.ts";

/** Runs tests and yields how each went; a module that does not load is told of, too. */
export async function* denoTestEach(
  { files, ...run }: TestRun,
  options: RunOptions,
): AsyncGenerator<Outcome> {
  for (const left = new Set(files); left.size > 0;) {
    const tested = await denoTest({ ...run, files: [...left] }, options);
    const outcomes = outcomesOf(tested);
    yield* outcomes;
    // A module that could not be loaded has kept the others from running.
    if (tested.report !== "" || !left.delete(outcomes[0].path)) return;
  }
}
