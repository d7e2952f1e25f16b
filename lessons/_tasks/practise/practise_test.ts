/**
 * Reading, running and showing exercises.
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { faultsOf } from "./attempt.ts";
import { type Exercise, readExercise } from "./exercise.ts";
import { list, screen } from "./screen.ts";
import { Session } from "./session.ts";

const source = `/**
 * Make \`add()\` add. It subtracts.
 *
 * Run it with \`deno test -A lessons/sums/exercises/add.ts\`.
 *
 * @example Hint
 * Which sign stands there?
 *
 * @module
 */
export const add = (a: number, b: number) => a - b;
`;
const add = readExercise("lessons/sums/exercises/add.ts", "Adding", source);
const next: Exercise = {
  ...add,
  path: "lessons/sums/exercises/next.ts",
  title: "Counting",
};

Deno.test("readExercise() finds the task and the hint", () => {
  assertEquals(add.task, "Make `add()` add. It subtracts.");
  assertEquals(add.hint, "Which sign stands there?");
});

Deno.test("faultsOf() says where a test failed, and what it said", () => {
  const failed = { name: "add() adds", path: add.path, line: 20 };
  const outcome = {
    ...failed,
    status: "failed",
    message: "1 is not 2",
  } as const;
  assertEquals(faultsOf(add.path, { diagnostics: [], outcomes: [outcome] }), [
    `${add.path}:20\n1 is not 2`,
  ]);
});

Deno.test("faultsOf() says what the compiler refuses, and that there is no test", () => {
  const error = { code: "TS1", message: "no", shown: "", file: "", line: 3 };
  assertEquals(faultsOf(add.path, { diagnostics: [error], outcomes: [] }), [
    `${add.path}:3\nTS1: no`,
  ]);
  assertEquals(faultsOf(add.path, { diagnostics: [], outcomes: [] }), [
    `${add.path}\nit has no test`,
  ]);
});

Deno.test("faultsOf() has none for an exercise that passes", () => {
  const passed = { name: "add() adds", path: add.path, line: 20 };
  const outcome = { ...passed, status: "passed" } as const;
  const findings = { diagnostics: [], outcomes: [outcome] };
  assertEquals(faultsOf(add.path, findings), []);
});

Deno.test("a Session starts at the first exercise that does not pass", () => {
  assertEquals(new Session([add, next], []).exercise, add);
  assertEquals(new Session([add, next], [add.path]).exercise, next);
  assertEquals(new Session([add], [add.path]).exercise, add);
});

Deno.test("a Session counts what passes, and forgets what no longer does", () => {
  const session = new Session([add, next], []);
  session.tell(add, { faults: [] });
  assertStringIncludes(`${session}`, "1 of 2");
  assertStringIncludes(`${session}`, "It passes.");
  session.tell(add, { faults: ["add.ts:1\nno"] });
  assertStringIncludes(`${session}`, "0 of 2");
  assertStringIncludes(`${session}`, "add.ts:1\nno");
});

Deno.test("a Session goes on and back, and stays at either end", () => {
  const session = new Session([add, next], []);
  assertEquals(session.press("p"), false);
  assertEquals(session.press("n"), true);
  assertEquals(session.exercise, next);
  assertEquals(session.press("n"), false);
  assertEquals(session.press("p"), true);
});

Deno.test("a Session shows a hint and the list when it is asked to", () => {
  const session = new Session([add, next], [add.path]);
  assertEquals(`${session}`.includes("Which sign"), false);
  session.press("h");
  assertStringIncludes(`${session}`, "Hint: Which sign");
  session.press("l");
  assertStringIncludes(
    `${session}`,
    "sums          1 of 2\n  ✓ Adding\n> · Counting\n",
  );
  session.press("l");
  assertStringIncludes(`${session}`, "Hint: Which sign");
});

Deno.test("what a late run says of another exercise is not shown", () => {
  const session = new Session([add, next], []);
  session.press("n");
  session.tell(add, { faults: ["of add"] });
  assertStringIncludes(`${session}`, "running …");
});

Deno.test("screen() has no line of more than 80 columns", () => {
  const task = "word ".repeat(60);
  const text = screen({
    ...{ exercise: { ...add, task }, done: 1, all: 2, hint: true },
    faults: [`add.ts:1\n${"long ".repeat(40)}`],
  });
  assertEquals(text.split("\n").filter((line) => line.length > 80), []);
});

Deno.test("list() groups the exercises by chapter", () => {
  const other = { ...next, path: "lessons/texts/exercises/next.ts" };
  assertEquals(
    list([add, other], new Set()),
    "sums\n  · Adding\n\ntexts\n  · Counting\n",
  );
});
