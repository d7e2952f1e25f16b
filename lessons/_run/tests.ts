/**
 * Runs the tests of modules, strictly: each executes an assertion, leaks
 * nothing, ends in time, and has a name of its own.
 *
 * @module
 */
import { denoTestEach } from "./deno_test/each.ts";
import { grants } from "./deno_test/grants.ts";
import type { Outcome } from "./deno_test/outcome.ts";
import { findPython, type Found } from "./python/native.ts";
import type { Result, Runner } from "./result.ts";

/** Runs the tests of these modules, and of nothing that they import. */
export const runTests: Runner = testsRunner(60_000);

/**
 * Makes a runner of tests, each of which ends within so many milliseconds. They
 * may use the Python that is called by one of the names.
 */
export function testsRunner(
  timeLimit: number,
  pythons: string[] = ["python3", "python"],
): Runner {
  return async function* (pages, options) {
    const python = await findPython(options, pythons);
    const [granted, lacking] = "missing" in python
      ? [[], ["python3"]]
      : [["python3"], []];
    const flags = await grants(options, granted);
    const files = pages.map(({ path }) => path);
    const run = { files, flags, watch: { timeLimit, lacking } };
    const silent = new Set(files.filter((path) => /_test\.tsx?$/.test(path)));
    for await (const outcome of denoTestEach(run, options)) {
      silent.delete(outcome.path);
      yield resultOf(outcome, python);
    }
    for (const path of silent) yield withoutTest(path);
  };
}

/** What is ignored is so for want of Python: of anything else it is a fault. */
function resultOf(outcome: Outcome, python: Found): Result {
  const isIdle = outcome.status === "ignored" && "missing" in python;
  return {
    ...outcome,
    step: "tests",
    ...(isIdle && { message: python.missing }),
  };
}

function withoutTest(path: string): Result {
  const message = "it has no test: say what it shows, or take it out";
  return { step: "tests", name: "", path, line: 1, status: "failed", message };
}
