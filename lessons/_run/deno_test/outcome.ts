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
  if (tested.report === "") return [withoutReport(tested)];
  const cases = withoutSteps(readJUnit(tested.report));
  const outcomes = [
    ...cases.flatMap(outcomeOf),
    ...uncaughtIn(tested.stdout, cases),
    ...leftBy(tested),
  ];
  const unexplained = tested.code !== 0 &&
    outcomes.every(({ status }) => status !== "failed");
  return unexplained ? [...outcomes, brokenOff(tested)] : outcomes;
}

/** What kept `deno test` from coming to its end. */
function withoutReport(tested: Tested): Outcome {
  const fault = loadFault(tested.stderr);
  if (fault) return { name: "", status: "failed", ...fault };
  return tested.underWay === "" ? brokenOff(tested) : guilty(tested);
}

function guilty({ underWay, stopped, code, signal }: Tested): Outcome {
  const { name, ...place } = placed(underWay);
  const message = stopped
    ? "it does not end: make it end"
    : `it ends the process in which the tests run (${signal ?? code})`;
  const outside = name === "" ? "outside of all tests: " : "";
  return { name, ...place, status: "failed", message: outside + message };
}

/** The tests, each of which tells what its steps failed at. */
function withoutSteps(cases: Case[]): Case[] {
  const tests = new Map<string, Case>();
  for (const one of cases) {
    const [, name, step] = /^(.* @\S+:\d+) > (.*)$/s.exec(one.name) ?? [];
    const test = tests.get(name);
    if (!test) tests.set(one.name, { ...one });
    else blame(test, step, one);
  }
  return [...tests.values()];
}

/** Lets a test fail with its step. */
function blame(test: Case, name: string, { status, failure }: Case): void {
  if (status === "passed") return;
  const fault = failure ? `${name}: ${failure}` : `${IGNORED_STEP}: ${name}`;
  test.failure = [test.failure, fault].join("\n");
  test.status = "failed";
}

const IGNORED_STEP =
  "its step is ignored, though it may do all that a test may need";

/** How a test went that came to its end. */
function outcomeOf({ name, failure, status, milliseconds }: Case): Outcome[] {
  if (status === "cancelled") return [];
  const message = failure !== undefined && { message: readable(failure) };
  return [{ ...placed(name), status, milliseconds, ...message }];
}

/** The errors that ended a module. Each cancels the test that runs, and the next. */
function uncaughtIn(stdout: string, cases: Case[]): Outcome[] {
  const cancelled = cases.filter(({ status }) => status === "cancelled")
    .map(({ name }) => placed(name));
  const found =
    /^(?<file>\.\.?\/.+) \(uncaught error\)\n(?<error>[^]*?)\nThis error was not caught/gm;
  return [...stdout.matchAll(found)].map(({ groups = {} }) => {
    const module = placed(new URL(groups.file, root).href);
    const test = cancelled.find(({ path }) => path === module.path);
    const when = test
      ? "an error that nothing catches comes while this test runs"
      : "outside of all tests";
    const message = `${when}: ${readable(groups.error)}`;
    return { ...test ?? module, status: "failed", message };
  });
}

/** The files that a test did not take away again. */
function leftBy({ left, files }: Tested): Outcome[] {
  const who = files.length === 1 ? "it" : `one of ${files.join(", ")}`;
  const message =
    `${who} leaves something in the temporary folder, ${left}: remove it`;
  return left.length === 0
    ? []
    : [{ name: "", path: files[0], line: 1, status: "failed", message }];
}

function brokenOff({ stopped, stderr, stdout }: Tested): Outcome {
  const said = stderr.trim() || stdout.trim();
  const message = `deno test ${
    stopped ? "does not end" : "broke off"
  }: ${said}`;
  return { name: "", path: "", line: 1, status: "failed", message };
}
