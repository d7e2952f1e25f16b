/**
 * Tells how tests went out of what `deno test` said and left behind.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { root } from "../../_book/book.ts";
import { outcomesOf } from "./outcome.ts";
import type { Tested } from "./run.ts";

const path = "lessons/x.ts";
const url = new URL(path, root).href;

/** A run in which nothing went wrong and nothing was done. */
const tested: Tested = {
  ...{ code: 0, signal: null, stdout: "", cut: false, stderr: "" },
  ...{ stopped: false, milliseconds: 0, underWay: "", left: [] },
  ...{ report: "<testsuites/>", files: [path] },
};

/** A report of cases, given by name and body. */
function report(...cases: [name: string, body?: string][]): string {
  return cases.map(([name, body = ""]) =>
    `<testcase name="${name}" classname="x" time="0.001" line="1">${body}</testcase>`
  ).join("\n");
}

const failed = '<failure message="no">Error: no</failure>';
const cancelled = '<error message="Cancelled"/>';

/** The outcomes of a run with these differences, without times. */
function outcomes(changes: Partial<Tested>) {
  return outcomesOf({ ...tested, ...changes })
    .map(({ milliseconds: _, ...outcome }) => outcome);
}

Deno.test("outcomesOf() tells where each test stands and how long it took", () => {
  const all = report([`a @${url}:3`], [`b @${url}:5`, failed]);
  assertEquals(outcomesOf({ ...tested, code: 1, report: all }), [
    { name: "a", path, line: 3, status: "passed", milliseconds: 1 },
    {
      ...{ name: "b", path, line: 5, status: "failed", milliseconds: 1 },
      message: "no",
    },
  ]);
});

Deno.test("outcomesOf() lets a test fail with its steps", () => {
  const all = report(
    [`a @${url}:3`],
    [`a @${url}:3 &gt; good`],
    [`a @${url}:3 &gt; one`, failed],
    [`a @${url}:3 &gt; two`, "<skipped/>"],
    [`b @${url}:9`],
  );
  assertEquals(outcomes({ code: 1, report: all }), [
    {
      ...{ name: "a", path, line: 3, status: "failed" },
      message:
        "one: Error: no\nits step is ignored, though it may do all that a test may need: two",
    },
    { name: "b", path, line: 9, status: "passed" },
  ]);
});

Deno.test("outcomesOf() blames an uncaught error on the test that was cancelled, or else on the module", () => {
  const stdout = `x
./lessons/x.ts (uncaught error)
error: (in promise) Error: late
    at ${url}:8:1
This error was not caught from a test and caused the test runner to fail.
`;
  const all = report(
    [`before @${url}:2`],
    [`a @${url}:3`, cancelled],
    [`b @${url}:5`, cancelled],
  );
  const module = { name: "", path, line: 1 };
  assertEquals(outcomes({ code: 1, stdout, report: all }).slice(1), [{
    ...{ name: "a", path, line: 3, status: "failed" },
    message:
      "an error that nothing catches comes while this test runs: late\n    at lessons/x.ts:8",
  }]);
  assertEquals(outcomes({ code: 1, stdout }), [{
    ...{ ...module, status: "failed" },
    message: "outside of all tests: late\n    at lessons/x.ts:8",
  }]);
});

Deno.test("outcomesOf() tells what was left behind, and by whom", () => {
  const wrong = { name: "", path, line: 1, status: "failed" as const };
  assertEquals(outcomes({ left: ["a", "b"] }), [{
    ...wrong,
    message: "it leaves something in the temporary folder, a,b: remove it",
  }]);
  assertEquals(outcomes({ left: ["a"], files: [path, "lessons/y.ts"] }), [{
    ...wrong,
    message:
      "one of lessons/x.ts, lessons/y.ts leaves something in the temporary folder, a: remove it",
  }]);
});

Deno.test("outcomesOf() tells of a run that failed with no test to blame", () => {
  const wrong = { name: "", path: "", line: 1, status: "failed" as const };
  const all = report([`a @${url}:3`]);
  const passed = { name: "a", path, line: 3, status: "passed" as const };
  assertEquals(outcomes({ report: all, stderr: "careful" }), [passed]);
  assertEquals(
    outcomes({ code: 1, report: all, stderr: "no memory\n", stdout: "a" }),
    [passed, { ...wrong, message: "deno test broke off: no memory" }],
  );
  assertEquals(
    outcomes({ code: 1, report: "", stdout: "said\n", stopped: true }),
    [{ ...wrong, message: "deno test does not end: said" }],
  );
});

Deno.test("outcomesOf() tells what was under way when a run did not come to its end", () => {
  const test = { name: "a", path, line: 3, status: "failed" as const };
  const module = { ...test, name: "", line: 1 };
  const run = { code: 137, report: "", underWay: `a @${url}:3` };
  assertEquals(outcomes({ ...run, stopped: true }), [
    { ...test, message: "it does not end: make it end" },
  ]);
  const ends = "it ends the process in which the tests run";
  assertEquals(outcomes({ ...run, signal: "SIGKILL" }), [
    { ...test, message: `${ends} (SIGKILL)` },
  ]);
  assertEquals(outcomes({ ...run, code: 3, underWay: url }), [
    { ...module, message: `outside of all tests: ${ends} (3)` },
  ]);
  assertEquals(
    outcomes({ ...run, stderr: `error: no\n    at ${url}:7:1\n` }),
    [{ ...module, line: 7, message: "no" }],
  );
});
