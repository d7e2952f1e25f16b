/**
 * Chooses from a small project.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { Refusal } from "./refusal.ts";
import { select } from "./selection.ts";

const lessons = [
  { key: "classes/self", path: "lessons/classes/self.ts", parts: [] },
  {
    key: "classes/plain-data",
    path: "lessons/classes/plain_data.ts",
    parts: ["lessons/classes/model/mod.ts", "lessons/classes/pool/mod.ts"],
  },
  { key: "classes/pool", path: "lessons/classes/pool/mod.ts", parts: [] },
  {
    key: "functions/closures",
    path: "lessons/functions/closures.ts",
    parts: ["lessons/classes/model/mod.ts"],
  },
];
const files = [
  "README.md",
  "lessons/_run/child.ts",
  "lessons/_run/child_test.ts",
  "lessons/_run/lines.ts",
  "lessons/_run/lines_test.ts",
  "lessons/_run/python/native.ts",
  "lessons/classes/exercises/self.solution.ts",
  "lessons/classes/exercises/self.ts",
  "lessons/classes/model/mod.ts",
  "lessons/classes/model/model_test.ts",
  "lessons/classes/models.ts",
  "lessons/classes/plain_data.ts",
  "lessons/classes/pool/mod.ts",
  "lessons/classes/self.ts",
  "lessons/classes/self/part.ts",
  "lessons/classes/self_bench.ts",
  "lessons/functions/closures.ts",
  "lessons/functions/lost_bench.ts",
  "lessons/functions/unlisted.ts",
  "lessons/mod.ts",
];
const stock = { lessons, files };
const model = files.filter((file) => file.includes("/model/"));
const self = files.filter((file) => file.includes("self"));

for (
  const name of [
    "classes/self",
    "lessons/classes/self.ts",
    "./lessons/classes/self.ts",
    "lessons/classes/self",
    "lessons/classes/exercises/self.ts",
    "lessons/classes/self/part.ts",
    "lessons/classes/self_bench.ts",
  ]
) {
  Deno.test(`select() takes ${name} for the lesson with all that belongs to it`, () => {
    assertEquals(select([name], stock).toSorted(), self);
  });
}

Deno.test("select() knows a lesson by its key, and takes its parts along that are no lessons", () => {
  assertEquals(select(["classes/plain-data"], stock), [
    "lessons/classes/plain_data.ts",
    ...model,
  ]);
});

Deno.test("select() takes a lesson by its path without an ending, before a folder of that name", () => {
  const folder = "lessons/classes/plain_data/part.ts";
  const all = [...files, folder];
  for (const name of ["classes/plain_data", "lessons/classes/plain_data"]) {
    assertEquals(select([name], { lessons, files: all }), [
      "lessons/classes/plain_data.ts",
      ...model,
      folder,
    ]);
  }
});

Deno.test("select() takes a lesson whose file is not there for that file", () => {
  const gone = files.filter((file) => !file.endsWith("/self.ts"));
  assertEquals(select(["classes/self"], { lessons, files: gone }), [
    "lessons/classes/self.ts",
  ]);
});

Deno.test("select() leaves parts of another chapter to that", () => {
  assertEquals(select(["functions/closures"], stock), [
    "lessons/functions/closures.ts",
  ]);
});

Deno.test("select() takes a part with its tests and the lessons that are made of it", () => {
  assertEquals(select(["lessons/classes/model/mod.ts"], stock), [
    ...model,
    "lessons/classes/plain_data.ts",
    "lessons/functions/closures.ts",
  ]);
});

Deno.test("select() takes a file of the tooling with the tests beside it", () => {
  assertEquals(select(["lessons/_run/child.ts"], stock), [
    "lessons/_run/child.ts",
    "lessons/_run/child_test.ts",
    "lessons/_run/lines_test.ts",
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
    "lessons/_run/lines.ts",
    "lessons/_run/lines_test.ts",
    "lessons/_run/python/native.ts",
  ]);
  assertEquals(select(["lessons/_run/python/"], stock), [
    "lessons/_run/python/native.ts",
  ]);
});

Deno.test("select() takes a file that is no lesson for itself", () => {
  for (
    const file of [
      "README.md",
      "lessons/mod.ts",
      "lessons/functions/lost_bench.ts",
      "lessons/functions/unlisted.ts",
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
    'called "closure"; near: functions/closures',
  );
  assertThrows(
    () => select(["class/pool"], stock),
    Refusal,
    'no lesson, chapter, file or folder is called "class/pool"; near: classes/pool, classes, classes/self',
  );
  assertThrows(
    () => select(["zzz"], stock),
    Refusal,
    'no lesson, chapter, file or folder is called "zzz"; the chapters are: classes, functions',
  );
});
