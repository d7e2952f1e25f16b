/**
 * Sorts one file of each kind.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { sorted } from "./sorted.ts";

const listed = ["b", "a"].map((name, index) => ({
  ...{ key: `sums/${name}`, path: `lessons/sums/${name}.ts`, line: index },
}));
const lessons = listed.map(({ path }) => path);
const [unsolved, solved, test, bench, part, own] = [
  "lessons/sums/exercises/a.ts",
  "lessons/sums/exercises/a.solution.ts",
  "lessons/sums/a/part_test.tsx",
  "lessons/sums/a_bench.ts",
  "lessons/_run/child.ts",
  "lessons/_run/child_test.ts",
];
const [contents, script] = ["lessons/mod.ts", "lessons/_run/harness.py"];
const modules = [
  ...[part, own, contents, ...lessons.toSorted()],
  ...[test, bench, solved, unsolved],
];

Deno.test("sorted() tells what can be wrong with which file", () => {
  assertEquals(sorted([script, "deno.json", ...modules], listed), {
    modules,
    formatted: ["deno.json", ...modules],
    finished: modules.filter((file) => file !== unsolved),
    compiled: modules.filter((file) => file !== unsolved && file !== solved),
    own: [contents, ...lessons.toSorted(), test, bench, solved],
    documented: [contents, ...lessons],
    lessons,
    tests: [test],
    tooling: [own],
    tested: [...lessons, own, test],
    asked: ["sums/b", "sums/a"],
  });
});

Deno.test("sorted() asks for the lessons among the files, and for all where the README is", () => {
  assertEquals(sorted([lessons[1]], listed).asked, ["sums/a"]);
  assertEquals(sorted(["README.md"], listed).asked, ["sums/b", "sums/a"]);
});
