/**
 * Runs the tests of modules, strictly: each executes an assertion, leaks nothing,
 * ends in time, and has a name of its own.
 *
 * @module
 */
import { denoTest } from "./deno_test/run.ts";
import { grants } from "./deno_test/grants.ts";
import { type Outcome, outcomesOf } from "./deno_test/outcome.ts";
import { findPython } from "./python/native.ts";
import type { Result, Runner, RunOptions } from "./result.ts";

/** Runs the tests of these modules, and of nothing that they import. */
export const runTests: Runner = testsRunner(60_000);

/** Makes a runner of tests, each of which ends within so many milliseconds. */
export function testsRunner(timeLimit: number): Runner {
  return async function* (pages, options) {
    const excuse = await findExcuse(options);
    const flags = await grants(options);
    const left = new Set(pages.map(({ path }) => path));
    while (left.size > 0) {
      const tested = await denoTest({
        ...{ files: [...left], flags, watch: { timeLimit } },
      }, options);
      const outcomes = outcomesOf(tested);
      for (const outcome of outcomes) yield resultOf(outcome, excuse);
      // A module that could not be loaded keeps the others from running.
      if (tested.report !== "" || !left.delete(outcomes[0].path)) return;
    }
  };
}

/** Why a test may be ignored, if its name says so. */
interface Excuse {
  name: RegExp;
  why: string;
}

async function findExcuse(options: RunOptions): Promise<Excuse | undefined> {
  const python = await findPython(options);
  return "missing" in python
    ? { name: /python/i, why: python.missing }
    : undefined;
}

function resultOf(outcome: Outcome, excuse?: Excuse): Result {
  const result = { ...outcome, step: "tests" };
  if (outcome.status !== "ignored") return result;
  if (excuse?.name.test(outcome.name)) {
    return { ...result, message: excuse.why };
  }
  const message = "it is ignored, though it may do all that a test may need";
  return { ...result, status: "failed", message };
}
