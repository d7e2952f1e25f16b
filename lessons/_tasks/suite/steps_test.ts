/**
 * What is looked at when somebody names a file.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { granted } from "../../_kit/granted.ts";
import { mayRun } from "../../_run/permission.ts";
import { allSteps, type Stages, stepsFor } from "./steps.ts";

const ignore = !granted({ name: "read" }) || !mayRun(Deno.execPath());

/** The names of the steps of each stage. */
function names(stages: Stages): string[][] {
  return stages.map((steps) => steps.map(({ name }) => name));
}

const runs = ["messages", "tests", "blocks", "cells", "exercises"];

Deno.test(
  "stepsFor() looks at what can be wrong with a file",
  { ignore },
  () => {
    const named = (file: string) => names(stepsFor([file]));
    assertEquals(named("lessons/classes/self.ts"), [
      ["loading"],
      ["format", "lint", "doc lint", "pages", "types", ...runs],
      ["lists", "plain tests"],
    ]);
    assertEquals(named("README.md"), [["loading"], ["format", "pages"], []]);
    assertEquals(named("lessons/_run/python/harness.py"), [
      ["loading"],
      ["pages"],
      [],
    ]);
    assertEquals(named("lessons/_book/xml_test.ts"), [
      ["loading"],
      ["format", "lint", "pages", "types", "tooling"],
      ["plain tests"],
    ]);
    assertEquals(named("lessons/classes/exercises/self.ts"), [
      ["loading"],
      ["format", "pages"],
      [],
    ]);
  },
);

Deno.test("allSteps() looks at everything", { ignore }, () => {
  assertEquals(names(allSteps(["lessons/classes/self.ts"])), [
    ["loading"],
    [
      ...["format", "lint", "doc lint", "lists", "pages", "types", "tooling"],
      ...runs,
    ],
    ["plain tests"],
  ]);
});

Deno.test("stepsFor() holds the README against the tests of all lessons", {
  ignore,
}, async () => {
  const pages = stepsFor(["README.md"]).flat()
    .filter(({ name }) => name === "pages");
  const options = { folder: "", signal: new AbortController().signal };
  const found = pages.map((step) => Array.fromAsync(step.run(options)));
  assertEquals(await Promise.all(found), [[]]);
});
