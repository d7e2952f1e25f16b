/**
 * Runs the tests of modules, strictly: each executes an assertion, leaks
 * nothing, ends in time, and has a name of its own.
 *
 * @module
 */
import { denoTestEach } from "./deno_test/each.ts";
import { grants } from "./deno_test/grants.ts";
import type { Outcome } from "./deno_test/outcome.ts";
import { findPython } from "./python/native.ts";
import type { Result, Runner, RunOptions } from "./result.ts";

/** Runs the tests of these modules, and of nothing that they import. */
export const runTests: Runner = testsRunner(60_000);

/** Makes a runner of tests, each of which ends within so many milliseconds. */
export function testsRunner(timeLimit: number): Runner {
  return async function* (pages, options) {
    const excuse = await findExcuse(options);
    const flags = await grants(options);
    const files = pages.map(({ path }) => path);
    const run = { files, flags, watch: { timeLimit } };
    const silent = new Set(files.filter((path) => /_test\.tsx?$/.test(path)));
    for await (const outcome of denoTestEach(run, options)) {
      silent.delete(outcome.path);
      yield resultOf(outcome, excuse);
    }
    for (const path of silent) yield withoutTest(path);
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

function withoutTest(path: string): Result {
  const message = "it has no test: say what it shows, or take it out";
  return { step: "tests", name: "", path, line: 1, status: "failed", message };
}
