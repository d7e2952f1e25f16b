/**
 * Reading exercises, and showing them.
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { type Exercise, readExercise } from "./exercise.ts";
import { list, overview, screen } from "./screen.ts";
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

Deno.test("readExercise() keeps paragraphs, and finds neither task nor hint where there is none", () => {
  const read = (comment: string) =>
    readExercise(add.path, add.title, `${comment}export {};\n`);
  const { task, hint } = read(
    `/**\n * One.\n *\n * Two.\n *\n * @module\n */\n`,
  );
  assertEquals([task, hint], ["One.\n\nTwo.", ""]);
  assertEquals([read("").task, read("").hint], ["", ""]);
});

Deno.test("a Session starts at the first exercise that does not pass", () => {
  assertEquals(new Session([add, next], []).exercise, add);
  assertEquals(new Session([add, next], [add.path]).exercise, next);
  assertEquals(new Session([add], [add.path]).exercise, add);
});

Deno.test("a Session counts what passes, and forgets what no longer does", () => {
  const session = new Session([add, next], []);
  session.tell(add, []);
  assertStringIncludes(`${session}`, "1 of 2");
  assertStringIncludes(`${session}`, "It passes.");
  session.tell(add, undefined);
  assertStringIncludes(`${session}`, "1 of 2");
  session.tell(add, ["add.ts:1\nno"]);
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

Deno.test("a Session takes neither faults nor a hint along to another exercise", () => {
  const session = new Session([add, next], []);
  session.tell(add, ["add.ts:1\nno"]);
  session.press("h");
  session.press("n");
  assertStringIncludes(`${session}`, "running …");
  assertEquals(`${session}`.includes("Hint:"), false);
});

Deno.test("a Session shows a hint and the list when it is asked to", () => {
  const session = new Session([add, next], [add.path]);
  session.press("x");
  assertEquals(`${session}`.includes("Which sign"), false);
  assertEquals(session.press("h"), false);
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
  session.tell(add, ["of add"]);
  assertStringIncludes(`${session}`, "running …");
});

const view = { exercise: add, done: 1, all: 2, faults: [], hint: false };

Deno.test("screen() shows the task, where it is, how it goes and the keys", () => {
  assertEquals(
    screen({ ...view, hint: true }),
    `Adding                                                                    1 of 2

Make \`add()\` add. It subtracts.

lessons/sums/exercises/add.ts

It passes. An answer to compare with:
lessons/sums/exercises/add.solution.ts

Hint: Which sign stands there?

h hint   n next   p previous   l list   Ctrl-C leaves
`,
  );
});

Deno.test("screen() says that there is no hint", () => {
  const exercise = { ...add, hint: "" };
  const text = screen({ ...view, exercise, hint: true });
  assertStringIncludes(text, "\n\nHint: there is none\n\n");
});

Deno.test("screen() breaks lines of more than 80 columns between words, and no other", () => {
  const words = (count: number) => Array(count).fill("four").join(" ");
  const [full, long] = [`${words(15)} fives`, "x".repeat(90)];
  const task = `${long} ${full}\n${words(3)}\n\nSecond\nparagraph.`;
  const code = `  return  ${"1 + ".repeat(17)}10`;
  const fault = `add.ts:1\n${code}\n${full} ${full}`;
  const text = screen({ ...view, exercise: { ...add, task }, faults: [fault] });
  assertEquals([full.length, code.length], [80, 80]);
  assertEquals(text.split("\n").slice(2, -3), [
    ...[long, full, words(3), "", "Second paragraph.", ""],
    ...[add.path, "", "add.ts:1", code, full, full],
  ]);
});

Deno.test("list() groups the exercises by chapter", () => {
  const other = { ...next, path: "lessons/texts/exercises/next.ts" };
  assertEquals(
    list([add, other], new Set()),
    "sums\n  · Adding\n\ntexts\n  · Counting\n",
  );
});

Deno.test("overview() opens the chapter that is worked on, and no other", () => {
  const other = { ...next, path: "lessons/texts/exercises/next.ts" };
  assertEquals(
    overview([add, other], new Set([add.path]), other),
    `sums          1 of 1
texts         0 of 1
> · Counting

l back to the exercise
`,
  );
});
