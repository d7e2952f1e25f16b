/**
 * Reading, running and showing exercises.
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { readFailures } from "./attempt.ts";
import { type Exercise, readExercise } from "./exercise.ts";
import { readPassing } from "./progress.ts";
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

Deno.test("readExercise() finds the task, the hint and the flags", () => {
  assertEquals(add.task, "Make `add()` add. It subtracts.");
  assertEquals(add.hint, "Which sign stands there?");
  assertEquals(add.flags, ["-A"]);
});

Deno.test("readExercise() finds no flags where the command has none", () => {
  const plain = source.replace("deno test -A", "deno test");
  assertEquals(readExercise("add.ts", "Adding", plain).flags, []);
});

Deno.test("readFailures() says where a test failed, and what it said", () => {
  const junit = `<failure message="x">AssertionError: 1 &lt; 2

    [Diff] Actual / Expected

-   1
+   2

  throw new AssertionError(message);
    at assertEquals (file:///std/equals.js:57:9)
    at file:///lessons/sums/exercises/add.ts:20:3</failure>`;
  assertEquals(readFailures(junit, add.path), [
    `${add.path}:20
AssertionError: 1 < 2
    [Diff] Actual / Expected
-   1
+   2`,
  ]);
});

Deno.test("readPassing() takes files whose every test passed", () => {
  const suite = (name: string, tests: number, failures: number) =>
    `<testsuite name="./${name}" tests="${tests}" disabled="0" errors="0" failures="${failures}">`;
  const junit = suite("a.ts", 1, 0) + suite("b.ts", 2, 1) + suite("c.ts", 0, 0);
  assertEquals(readPassing(junit), ["a.ts"]);
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
