/**
 * Checks the exercises of lessons: each fails in its test until it is solved,
 * or is refused by the compiler where it says so; its solution passes the same
 * test.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { readPages, root } from "../_book/book.ts";
import type { Page } from "../_book/page.ts";
import { exerciseOf } from "../_book/rules/exercise.ts";
import { differencesOf } from "./exercises/differences.ts";
import { findingsOf } from "./exercises/findings.ts";
import {
  faultOfExercise,
  faultOfSolution,
  type Findings,
} from "./exercises/judge.ts";
import type { Result, Runner } from "./result.ts";

const nothing: Findings = { diagnostics: [], outcomes: [] };

/** Checks the exercises of these lessons, as far as they have one and its solution. */
export const checkExercises: Runner = async function* (pages, options) {
  const pairs = pages.map(exerciseOf).filter(exist).map((paths) =>
    readPages(paths)
  );
  const found = await findingsOf(pairs.flat().map(({ path }) => path), options);
  const findings = ({ path }: Page) => found.get(path) ?? nothing;
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
