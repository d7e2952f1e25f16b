/**
 * Runs steps of which some fail.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { Result } from "../../_run/result.ts";
import type { Step } from "../steps/step.ts";
import { runCheck, runSuite } from "./run.ts";

const options = { folder: "", signal: new AbortController().signal };

/** A step with one result. */
function step(name: string, status: Result["status"]): Step {
  return {
    name,
    async *run() {
      yield { step: name, name: "", path: "", line: 0, status };
    },
  };
}

const [passes, fails, skips] = [
  step("passes", "passed"),
  step("fails", "failed"),
  step("skips", "ignored"),
];

/** What is written, in lines without times, and what comes of it. */
async function ran(
  run: typeof runSuite,
  stages: Step[][],
): Promise<[boolean, ...string[]]> {
  let written = "";
  const output = { write: (text: string) => written += text };
  const isWell = await run(stages, options, output);
  const lines = written.trim().split("\n")
    .map((line) => line.replace(/ *\d+\.\d s */, " "));
  return [isWell, ...lines];
}

Deno.test("runSuite() has a line for each step and one for all, and is well if none fails", async () => {
  assertEquals(await ran(runSuite, [[passes], [skips]]), [
    true,
    "passes 1 passed, 0 failed, 0 skipped",
    "skips 0 passed, 0 failed, 1 skipped",
    "skips: skipped 1: no reason",
    "tests: 1 passed, 0 failed, 1 skipped",
  ]);
});

Deno.test("runCheck() has a line for all, and is well if none fails", async () => {
  assertEquals(await ran(runCheck, [[passes], [skips]]), [
    true,
    "skips: skipped 1: no reason",
    "checked in : 1 passed, 0 failed, 1 skipped",
  ]);
});

Deno.test("runSuite() and runCheck() begin no stage after one that fails", async () => {
  assertEquals(await ran(runSuite, [[fails], [passes]]), [
    false,
    "fails: failed",
    "fails 0 passed, 1 failed, 0 skipped",
    "tests: 0 passed, 1 failed, 0 skipped",
  ]);
  assertEquals(await ran(runCheck, [[fails], [passes]]), [
    false,
    "fails: failed",
    "checked in : 0 passed, 1 failed, 0 skipped",
  ]);
});
