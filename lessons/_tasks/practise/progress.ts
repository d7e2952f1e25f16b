/**
 * Finds out which exercises pass. What passes is all that is known of progress.
 *
 * @module
 */
import { findingsOf } from "../../_run/exercises/findings.ts";
import { faultOfSolution } from "../../_run/exercises/judge.ts";
import type { RunOptions } from "../../_run/result.ts";
import type { Exercise } from "./exercise.ts";

/** The paths of the exercises that pass. */
export async function passing(
  exercises: Exercise[],
  options: RunOptions,
): Promise<Set<string>> {
  const paths = exercises.map(({ path }) => path);
  const found = await findingsOf(paths, options);
  return new Set(
    [...found].filter(([, findings]) => !faultOfSolution(findings))
      .map(([path]) => path),
  );
}
