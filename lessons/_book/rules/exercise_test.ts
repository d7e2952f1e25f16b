/**
 * Exercises that nobody finds.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";

breaks(
  "an exercise that the page does not run",
  up,
  [
    "exercises/up.ts",
    "exercises/down.ts",
  ],
  "lessons/counting/up.ts:45: no command: `deno test lessons/counting/exercises/up.ts`",
);
Deno.test("checkPages() reports an exercise of no lesson, and a lesson without one", () => {
  const { ["lessons/counting/exercises/down.ts"]: moved, ...rest } = files;
  assertEquals(
    check({ ...rest, "lessons/counting/exercises/sideways.ts": moved }),
    [
      "lessons/counting/down.ts:45: no exercise: write lessons/counting/exercises/down.ts",
      "lessons/counting/exercises/sideways.ts:1: the exercise of no lesson: name it like its lesson's file",
    ],
  );
});

Deno.test("checkPages() reports a lesson without an exercise, a solution and a word of them", () => {
  const {
    ["lessons/counting/exercises/up.ts"]: _exercise,
    ["lessons/counting/exercises/up.solution.ts"]: _solution,
    ...rest
  } = files;
  const text = rest[up].replace(/ \* ## Your turn[^]*?(?= \* ## See)/, "");
  assertEquals(check({ ...rest, [up]: text }), [
    "lessons/counting/up.ts:1: no `## Your turn`: write it at the end",
    "lessons/counting/up.ts:1: no exercise: write lessons/counting/exercises/up.ts",
    "lessons/counting/up.ts:1: no solution: write lessons/counting/exercises/up.solution.ts",
  ]);
});
