/**
 * Runs the tests of modules of which some may not load.
 *
 * @module
 */
import { inGroups, inLanes } from "../lanes.ts";
import type { RunOptions } from "../result.ts";
import { type Outcome, outcomesOf } from "./outcome.ts";
import { denoTest, type TestRun } from "./run.ts";

/** So many modules are one run: what went wrong in it is told when it has ended. */
export const GROUP = 6;

/** Runs tests and yields how each went; a module that does not load is told of, too. */
export function denoTestEach(
  { files, ...run }: TestRun,
  options: RunOptions,
): AsyncGenerator<Outcome> {
  return inLanes(inGroups(files, GROUP), async function* (group) {
    const left = new Set(group);
    while (left.size) {
      const tested = await denoTest({ ...run, files: [...left] }, options);
      const outcomes = outcomesOf(tested);
      yield* outcomes;
      // A module that could not be loaded has kept the others from running.
      if (tested.report !== "" || !left.delete(outcomes[0].path)) return;
    }
  });
}
