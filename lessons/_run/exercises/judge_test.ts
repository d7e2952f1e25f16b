/**
 * Judges exercises by what was found out about them.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readPage } from "../../_book/page.ts";
import type { Outcome } from "../deno_test/outcome.ts";
import { differencesOf } from "./differences.ts";
import { faultOfExercise, faultOfSolution } from "./judge.ts";

const path = "lessons/sums/exercises/two.ts";
const error = { code: "TS1", message: "no", shown: "", file: "", line: 3 };
const other = { ...error, code: "TS2", message: "never" };

/** An exercise with this comment and code. */
function page(text: string, code = "") {
  return readPage(path, `/**\n * ${text}\n *\n * @module\n */\n${code}`);
}

const task = page("Make it two.");

function outcome(status: Outcome["status"], message?: string, name = "a") {
  return { name, path, line: 9, status, message };
}

Deno.test("faultOfExercise() lets an exercise fail in its tests", () => {
  for (const message of ["AssertionError: 1 is not 2", "not yet", undefined]) {
    const outcomes = [outcome("passed"), outcome("failed", message)];
    assertEquals(faultOfExercise(task, { diagnostics: [], outcomes }), undefined);
  }
});

Deno.test("faultOfExercise() refuses one that passes, and one that fails in no assertion", () => {
  const judge = (...outcomes: Outcome[]) =>
    faultOfExercise(task, { diagnostics: [], outcomes });
  assertEquals(
    judge(outcome("passed"), outcome("ignored")),
    "it passes unsolved: let its test fail",
  );
  const odd = [
    outcome("failed", "outside of all tests: no", ""),
    outcome("failed", "it does not end within 1 s: make it end"),
    outcome("failed", "it executes no assertion: say what it shows"),
    outcome("failed", "it is ignored, though it may do all"),
  ];
  for (const one of odd) {
    assertEquals(
      judge(outcome("failed", "AssertionError: no"), one),
      `it fails, but at no assertion and with no error of its test's: ${one.message}`,
    );
  }
});

Deno.test("faultOfExercise() lets the compiler refuse one that says so in its task", () => {
  const findings = { diagnostics: [error, other], outcomes: [] };
  assertEquals(faultOfExercise(page("Obey the compiler."), findings), undefined);
  assertEquals(
    faultOfExercise(task, { diagnostics: [error], outcomes: [] }),
    "it does not compile: let it, or say in its comment what the compiler refuses\nTS1: no",
  );
  const hint = page("Make it two.\n *\n * @example Hint\n * Ask the compiler.");
  for (const silent of [task, hint, readPage(path, "")]) {
    assertEquals(
      faultOfExercise(silent, findings),
      "it does not compile: let it, or say in its comment what the compiler refuses\nTS1: no\nTS2: never",
    );
  }
});

Deno.test("faultOfSolution() lets a solution pass all its tests", () => {
  const judge = (...outcomes: Outcome[]) =>
    faultOfSolution({ diagnostics: [], outcomes });
  assertEquals(judge(outcome("passed"), outcome("passed")), undefined);
  assertEquals(judge(), "it has no test");
  assertEquals(judge(outcome("passed"), outcome("failed", "no")), "no");
  assertEquals(judge(outcome("ignored")), "its test is ignored");
  assertEquals(
    faultOfSolution({ diagnostics: [error, other], outcomes: [] }),
    "it does not compile\nTS1: no\nTS2: never",
  );
  assertEquals(
    faultOfSolution({ diagnostics: [error], outcomes: [] }),
    "it does not compile\nTS1: no",
  );
});

const test = 'Deno.test("a", () => { f((1)); });';

Deno.test("differencesOf() finds none where comment and tests are the same", () => {
  const exercise = page("Make it two.", `const one = 1;\n${test}\n[Deno, test];\nother.test(1);\nDeno.env;\nDeno.`);
  const spaced = test.replace("{", "{\n").replace(/;$/, "");
  const solution = page("Make it two.", `\n\n${spaced}\nlast();\nDeno`);
  assertEquals(differencesOf(exercise, solution), []);
  assertEquals(differencesOf(readPage(path, ""), readPage(path, "")), []);
});

Deno.test("differencesOf() says where comment or tests are not the same", () => {
  const exercise = page("Make it two.", `${test}\n${test}\n`);
  const tests = `its tests are not those of ${path}`;
  const changed = test.replace("1", "2");
  assertEquals(
    differencesOf(exercise, page("Make it 2.", `${test}\n${changed}`)),
    [
      { line: 1, message: `its page comment is not that of ${path}: copy that` },
      { line: 7, message: tests },
    ],
  );
  assertEquals(differencesOf(exercise, page("Make it two.", `\n${test}`)), [
    { line: 7, message: tests },
  ]);
  assertEquals(
    differencesOf(exercise, page("Make it two.", `${test}\n${test}\n${test}`)),
    [{ line: 8, message: tests }],
  );
  assertEquals(
    differencesOf(exercise, page("Make it two.", `${changed}\n${test}`)),
    [{ line: 6, message: tests }],
  );
  const [pair, word] = ["void 0", "void0"].map((code) =>
    page("Make it two.", test.replace("(1)", code))
  );
  assertEquals(differencesOf(pair, word), [{ line: 6, message: tests }]);
  const [one, two] = ["one", "two"].map((fn) =>
    page("Make it two.", `Deno.test("a", ${fn});`)
  );
  assertEquals(differencesOf(one, two), [{ line: 6, message: tests }]);
  const late = `// licence\n${page("Make it 2.", `${test}\n${test}`).source}`;
  assertEquals(differencesOf(exercise, readPage(path, late)), [
    { line: 2, message: `its page comment is not that of ${path}: copy that` },
  ]);
  assertEquals(differencesOf(exercise, readPage(path, "")), [
    { line: 1, message: `its page comment is not that of ${path}: copy that` },
    { line: 1, message: tests },
  ]);
});
