/**
 * Runs the tests of modules, strictly: each executes an assertion, leaks
 * nothing, ends in time, and has a name of its own.
 *
 * @module
 */
import { denoTestEach } from "./deno_test/each.ts";
import { grants } from "./deno_test/grants.ts";
import type { Outcome } from "./deno_test/outcome.ts";
import { environment } from "./environment.ts";
import { findPython } from "./python/native.ts";
import type { Result, Runner, RunOptions } from "./result.ts";
import { run } from "./run.ts";

/** Runs the tests of these modules, and of nothing that they import. */
export const runTests: Runner = testsRunner(60_000);

/** The commands that tests may use where a machine has them. */
interface Tools {
  python: string;
  compiler: string;
}

/** Makes a runner of tests, each of which ends within so many milliseconds. */
export function testsRunner(
  timeLimit: number,
  tools: Tools = { python: "python3", compiler: "cc" },
): Runner {
  return async function* (pages, options) {
    const lacks = await lacking(tools, options);
    const found = ["python3", "cc"].filter((command) => !lacks.has(command));
    const flags = await grants(options, found);
    const files = pages.map(({ path }) => path);
    const watch = { timeLimit, lacking: [...lacks.keys()] };
    const silent = new Set(files.filter((path) => /_test\.tsx?$/.test(path)));
    for await (
      const outcome of denoTestEach({ files, flags, watch }, options)
    ) {
      silent.delete(outcome.path);
      yield resultOf(outcome, lacks);
    }
    for (const path of silent) yield withoutTest(path);
  };
}

/** The commands that this machine lacks, of those that tests may use, and why. */
async function lacking(
  { python: command, compiler }: Tools,
  options: RunOptions,
): Promise<Map<string, string>> {
  const { folder, signal } = options;
  const env = environment(folder);
  const [python, { code }] = await Promise.all([
    findPython(options, [command]),
    run(compiler, ["--version"], { env, signal }),
  ]);
  const lacks = new Map<string, string>();
  if ("missing" in python) lacks.set("python3", python.missing);
  if (code !== 0) {
    lacks.set("cc", "needs a C compiler, and this machine has none");
  }
  return lacks;
}

/** What is ignored is so for want of a command: of anything else it is a fault. */
function resultOf(outcome: Outcome, lacks: Map<string, string>): Result {
  const result = { ...outcome, step: "tests" };
  if (outcome.status !== "ignored") return result;
  return { ...result, message: [...lacks.values()].join(", or ") };
}

function withoutTest(path: string): Result {
  const message = "it has no test: say what it shows, or take it out";
  return { step: "tests", name: "", path, line: 1, status: "failed", message };
}
