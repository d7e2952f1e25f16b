/**
 * Finds out which exercises pass. What passes is all that is known of progress.
 *
 * @module
 */
import type { RunOptions } from "../../_run/result.ts";
import { deno } from "../steps/deno.ts";
import { readTypes } from "../steps/types.ts";
import type { Exercise } from "./exercise.ts";

/** The paths of the exercises that pass: compiled together, and then run together. */
export async function passing(
  exercises: Exercise[],
  options: RunOptions,
): Promise<Set<string>> {
  const refused = await notCompiling(exercises, options);
  const groups = Map.groupBy(
    exercises.filter(({ path }) => !refused.has(path)),
    ({ flags }) => flags.join(" "),
  );
  const runs = [...groups.values()].map((group) => runTogether(group, options));
  return new Set((await Promise.all(runs)).flat());
}

async function notCompiling(
  exercises: Exercise[],
  options: RunOptions,
): Promise<Set<string>> {
  const args = ["check", ...exercises.map(({ path }) => path)];
  const { stderr } = await deno(args, options);
  return new Set(readTypes(stderr).map(({ path }) => path));
}

/** Runs exercises that need the same flags, and returns the paths of those that pass. */
async function runTogether(
  exercises: Exercise[],
  options: RunOptions,
): Promise<string[]> {
  const args = ["test", "--reporter=junit", "--no-prompt", "--no-check"];
  const paths = exercises.map(({ path }) => path);
  const { flags } = exercises[0];
  const { stdout } = await deno(
    [...args, "--parallel", ...flags, ...paths],
    options,
  );
  return readPassing(stdout);
}

/** The paths of the files of which every test passed. */
export function readPassing(junit: string): string[] {
  const suites =
    /<testsuite name="(?:\.\/)?([^"]+)" tests="(\d+)" disabled="\d+" errors="(\d+)" failures="(\d+)">/g;
  return [...junit.matchAll(suites)]
    .filter(([, , tests, errors, failures]) =>
      Number(tests) > 0 && Number(errors) + Number(failures) === 0
    ).map(([, path]) => path);
}
