/**
 * Drafts the lists of a small project, and writes them.
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { Folder, mayMakeFolders } from "./folder.ts";
import { draftLists, isStale, stalePlace, writeLists } from "./lists.ts";
import { describe } from "./problem.ts";

const ignore = !mayMakeFolders;

const contents = (list = "") =>
  `/**\n * ## Sums\n *\n * All.\n${list} *\n * @module\n */\n`;

/** A project of one lesson and this README. */
function project(readme: string): Folder {
  const exports = {
    ".": "./lessons/mod.ts",
    "./sums/one": "./lessons/sums/one.ts",
  };
  return new Folder({
    "deno.json": JSON.stringify({ exports }),
    "README.md": readme,
    "lessons/mod.ts": contents(),
    "lessons/sums/one.ts": "/**\n * # One\n *\n * @module\n */\n",
  });
}

const list = "- **Sums**: [One](lessons/sums/one.ts)\n";

Deno.test(
  "draftLists() drafts both lists, and writeLists() writes what is stale",
  {
    ignore,
  },
  async () => {
    using folder = project(`## Contents\n\n${list}`);
    const wanted = contents(" *\n * - [One](./sums/one.ts)\n");
    const { drafts, problems } = await draftLists(folder.url);
    assertEquals(problems, []);
    assertEquals(drafts, [
      { path: "lessons/mod.ts", source: contents(), wanted },
      {
        path: "README.md",
        source: `## Contents\n\n${list}`,
        wanted: `## Contents\n\n${list}`,
      },
    ]);
    assertEquals(await writeLists(drafts, folder.url), ["lessons/mod.ts"]);
    assertEquals(folder.read("lessons/mod.ts"), wanted);
    const again = await draftLists(folder.url);
    assertEquals(again.drafts.filter(isStale), []);
  },
);

Deno.test("writeLists() rejects where a list cannot be written", {
  ignore,
}, async () => {
  using folder = new Folder({});
  const draft = { path: "none/a.md", source: "", wanted: "1\n" };
  await assertRejects(
    () => writeLists([draft], folder.url),
    Deno.errors.NotFound,
  );
});

Deno.test("draftLists() reports a README without a place for the list", {
  ignore,
}, async () => {
  using folder = project("# Sums\n");
  const { problems } = await draftLists(folder.url);
  assertEquals(problems.map(describe), [
    "README.md:1: no `## Contents`: write the heading where the list belongs",
  ]);
});

Deno.test("stalePlace() says the first line that differs", () => {
  const draft = { path: "a.md", source: "1\n2\n3\n", wanted: "1\n2\nthree\n" };
  assertEquals(isStale(draft), true);
  assertEquals(stalePlace(draft), {
    path: "a.md",
    line: 3,
    message: "the list of lessons is stale: run `deno task sync`",
  });
  assertEquals(stalePlace({ ...draft, wanted: "1\n" }).line, 2);
  assertEquals(stalePlace({ ...draft, wanted: "1\n2\n3\n4\n" }).line, 4);
});
