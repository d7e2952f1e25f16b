/**
 * How tests went, out of everything that `deno test` says.
 *
 * @module
 */
import { root } from "../../_book/book.ts";
import type { Tested } from "./run.ts";
import { readable } from "./failure.ts";
import { placed } from "./placed_name.ts";
import { type Case, readJUnit } from "./junit.ts";
import { loadFault } from "./load.ts";

/** How a test went, or that something went wrong outside of all tests. */
export interface Outcome {
  /** The test's name; "" outside of tests. */
  name: string;
  /** The path of the module, or of the block; "" if none is to blame. */
  path: string;
  /** The line, from 1. */
  line: number;
  status: "passed" | "failed" | "ignored";
  /** What went wrong. */
  message?: string;
  /** How long it took. */
  milliseconds?: number;
}

/** The outcome of each test, and of what stands outside of tests. */
export function outcomesOf(tested: Tested): Outcome[] {
  const fault = tested.report === "" && loadFault(tested.stderr);
  if (fault) {
    return [{ name: "", status: "failed", ...fault }];
  }
  const outcomes = [
    ...withoutSteps(readJUnit(tested.report)).map(outcomeOf),
    ...uncaughtIn(tested.stdout),
    ...leftBy(tested),
  ];
  const unexplained = tested.code !== 0 &&
    outcomes.every(({ status }) => status !== "failed");
  return unexplained ? [...outcomes, brokenOff(tested)] : outcomes;
}

/** The tests, each of which tells what its steps failed at. */
function withoutSteps(cases: Case[]): Case[] {
  const tests: Case[] = [];
  for (const one of cases) {
    const test = tests.at(-1);
    const start = `${test?.name} > `;
    if (!test || !one.name.startsWith(start)) tests.push({ ...one });
    else if (one.failure) {
      const step = `${one.name.slice(start.length)}: ${one.failure}`;
      test.failure = [test.failure, step].join("\n");
    }
  }
  return tests;
}

function outcomeOf({ name, failure, ...rest }: Case): Outcome {
  return {
    ...placed(name),
    ...rest,
    ...(failure !== undefined && { message: readable(failure) }),
  };
}

/** The errors that ended a module, or came when no test was waiting. */
function uncaughtIn(stdout: string): Outcome[] {
  const found =
    /^(?<file>\.\.?\/.+) \(uncaught error\)\n(?<error>[^]*?)\nThis error was not caught/gm;
  return [...stdout.matchAll(found)].map(({ groups = {} }) => ({
    ...placed(new URL(groups.file, root).href),
    status: "failed",
    message: `outside of all tests: ${readable(groups.error)}`,
  }));
}

/** The files that a test did not take away again. */
function leftBy({ left, files }: Tested): Outcome[] {
  const who = files.length === 1 ? "it" : `one of ${files.join(", ")}`;
  const message = `${who} leaves behind in the temporary folder: ${left}`;
  return left.length === 0
    ? []
    : [{ name: "", path: files[0], line: 1, status: "failed", message }];
}

function brokenOff({ stopped, milliseconds, stderr, stdout }: Tested): Outcome {
  const message = stopped
    ? `it was stopped after ${
      Math.round(milliseconds / 1_000)
    } s, and no test ` +
      "was to blame: something outside of tests, or a Worker, does not end"
    : `deno test broke off: ${(stderr.trim() || stdout).trim()}`;
  return { name: "", path: "", line: 1, status: "failed", message };
}
