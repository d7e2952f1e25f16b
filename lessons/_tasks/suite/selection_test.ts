/**
 * Chooses from a small project.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { Refusal } from "./refusal.ts";
import { select } from "./selection.ts";

const lessons = [
  { key: "classes/self", path: "lessons/classes/self.ts" },
  { key: "classes/plain-data", path: "lessons/classes/plain_data.ts" },
  { key: "functions/closures", path: "lessons/functions/closures.ts" },
];
const files = [
  "README.md",
  "lessons/mod.ts",
  "lessons/_run/child.ts",
  "lessons/_run/child_test.ts",
  "lessons/classes/exercises/self.solution.ts",
  "lessons/classes/exercises/self.ts",
  "lessons/classes/model/mod.ts",
  "lessons/classes/plain_data.ts",
  "lessons/classes/self.ts",
  "lessons/classes/self/part.ts",
  "lessons/classes/self_bench.ts",
  "lessons/functions/closures.ts",
  "lessons/functions/unlisted.ts",
];
const stock = { lessons, files };
const self = files.filter((file) => file.includes("self"));

for (
  const name of [
    "classes/self",
    "lessons/classes/self.ts",
    "./lessons/classes/self.ts",
    "lessons/classes/exercises/self.ts",
    "lessons/classes/self/part.ts",
    "lessons/classes/self_bench.ts",
  ]
) {
  Deno.test(`select() takes ${name} for the lesson with all that belongs to it`, () => {
    assertEquals(select([name], stock), self);
  });
}

Deno.test("select() knows a lesson by its key where its file is spelt otherwise", () => {
  assertEquals(select(["classes/plain-data"], stock), [
    "lessons/classes/plain_data.ts",
  ]);
});

Deno.test("select() takes a chapter or a folder for all files in it, once", () => {
  assertEquals(
    select(["classes", "classes/self"], stock),
    files.filter((file) => file.startsWith("lessons/classes/")),
  );
  assertEquals(select(["_run"], stock), [
    "lessons/_run/child.ts",
    "lessons/_run/child_test.ts",
  ]);
});

Deno.test("select() takes a file that is no lesson for itself", () => {
  for (
    const file of [
      "README.md",
      "lessons/mod.ts",
      "lessons/functions/unlisted.ts",
      "lessons/classes/model/mod.ts",
    ]
  ) assertEquals(select([file], stock), [file]);
});

Deno.test("select() refuses an unknown name, and says what is near", () => {
  assertThrows(
    () => select(["classes/selv"], stock),
    Refusal,
    'no lesson, chapter, file or folder is called "classes/selv"; near: classes/self',
  );
  assertThrows(
    () => select(["closure"], stock),
    Refusal,
    "near: functions/closures",
  );
  assertThrows(
    () => select(["zzz"], stock),
    Refusal,
    "the chapters are: classes, functions",
  );
});
