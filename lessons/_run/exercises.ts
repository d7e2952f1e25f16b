/**
 * Checks the exercises of lessons: each fails in its test until it is solved, or is
 * refused by the compiler where it says so; its solution passes the same test.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { readPages, root } from "../_book/book.ts";
import type { Page } from "../_book/page.ts";
import { exerciseOf } from "../_book/rules/exercise.ts";
import { denoCheckEach } from "./deno_check.ts";
import { denoTestEach } from "./deno_test/each.ts";
import { grants } from "./deno_test/grants.ts";
import { differencesOf } from "./exercises/differences.ts";
import { faultOfExercise, faultOfSolution } from "./exercises/judge.ts";
import { pathOf } from "./paths.ts";
import type { Result, Runner } from "./result.ts";

/** How long a test may run, in milliseconds. */
const timeLimit = 20_000;

/** Checks the exercises of these lessons, as far as they have one and its solution. */
export const checkExercises: Runner = async function* (pages, options) {
  const pairs = pages.map(exerciseOf).filter(exist).map((paths) =>
    readPages(paths)
  );
  const files = pairs.flat();
  if (files.length === 0) return;
  const paths = files.map(({ path }) => path);
  const run = {
    files: paths,
    flags: await grants(options),
    watch: { timeLimit },
  };
  const [diagnostics, outcomes] = await Promise.all([
    denoCheckEach(paths, {}, options),
    Array.fromAsync(denoTestEach(run, options)),
  ]);
  const findings = ({ path }: Page) => ({
    diagnostics: diagnostics.filter(({ file }) => pathOf(file) === path),
    outcomes: outcomes.filter((outcome) => outcome.path === path),
  });
  for (const [exercise, solution] of pairs) {
    yield resultOf(exercise, faultOfExercise(exercise, findings(exercise)));
    yield resultOf(solution, faultOfSolution(findings(solution)));
    for (const { line, message } of differencesOf(exercise, solution)) {
      yield { ...resultOf(solution, message), line };
    }
  }
};

function exist(paths: string[]): boolean {
  return paths.every((path) => existsSync(new URL(path, root)));
}

function resultOf({ path }: Page, message?: string): Result {
  return {
    ...{ step: "exercises", name: "exercise", path, line: 1 },
    ...(message ? { status: "failed", message } : { status: "passed" }),
  };
}
