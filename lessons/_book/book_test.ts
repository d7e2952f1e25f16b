/**
 * Reads a project some of whose lessons cannot be read.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { listLessons, readBook, root } from "./book.ts";
import { Folder, mayMakeFolders } from "./folder.ts";
import { describe } from "./problem.ts";

const ignore = !mayMakeFolders;

/** A project whose exports have these names, beside the contents page. */
function project(files: Record<string, string>, ...names: string[]): Folder {
  const exports = Object.fromEntries([
    [".", "./lessons/mod.ts"],
    ...names.map((name) => [`./sums/${name}`, `./lessons/sums/${name}.ts`]),
  ]);
  return new Folder({
    "deno.json": JSON.stringify({ exports }, null, 2),
    "README.md": "# Sums\n\n## Contents\n",
    "lessons/mod.ts": "/**\n * ## Sums\n *\n * All.\n *\n * @module\n */\n",
    ...files,
  });
}

const one = `/**
 * # One
 *
 * ~~~ts
 * ~~~
 *
 * @module
 */
export const one = 1;
Deno.test("one is one", () => {});
`;

Deno.test(
  "listLessons() reads what deno.json exports, but for the contents page",
  {
    ignore,
  },
  () => {
    using folder = project({}, "one", "two");
    assertEquals(listLessons(folder.url), [
      { key: "sums/one", path: "lessons/sums/one.ts", line: 4 },
      { key: "sums/two", path: "lessons/sums/two.ts", line: 5 },
    ]);
  },
);

Deno.test("listLessons() reads this project, if it is told of no other", {
  ignore,
}, () => {
  assertEquals(listLessons(), listLessons(root));
});

Deno.test("readBook() reads all that a project has", { ignore }, async () => {
  using folder = project(
    {
      "lessons/sums/one.ts": one,
      "lessons/sums/empty.ts": "",
      "lessons/sums/part/mod.ts": "",
      "lessons/_kit/a.ts": "",
      "other.ts": "",
    },
    "one",
    "empty",
  );
  const book = await readBook(undefined, folder.url);
  assertEquals(
    book.lessons.map(({ key, exports, tests }) => [
      key,
      exports.map(({ name }) => name),
      tests.map(({ name }) => name),
    ]),
    [["sums/one", ["one"], ["one is one"]], ["sums/empty", [], []]],
  );
  assertEquals(book.entries, listLessons(folder.url));
  assertEquals(book.chapters.map(({ title }) => title), ["Sums"]);
  assertEquals(book.contents.path, "lessons/mod.ts");
  assertEquals(book.files.map(({ path }) => path), [
    "lessons/sums/part/mod.ts",
  ]);
  assertEquals(book.tooling.map(({ path }) => path), ["lessons/_kit/a.ts"]);
  assertEquals(book.readme.path, "README.md");
  assertEquals(book.readme.tokens.map(({ line }) => line), [1, 3]);
  assertEquals(["other.ts", "none.ts"].map(book.has), [true, false]);
  assertEquals([book.unread.size, book.faults], [0, []]);
  assertEquals(book.lessons.flatMap(({ faults }) => faults).map(describe), [
    "lessons/sums/one.ts:4: a block between ~~~, which nobody runs: use ```",
  ]);
});

Deno.test("readBook() asks Deno about no other lessons than it is told", {
  ignore,
}, async () => {
  const throws = "throw 1;\n";
  using folder = project(
    { "lessons/sums/one.ts": one, "lessons/sums/throws.ts": throws },
    "one",
    "throws",
  );
  const book = await readBook(["sums/one"], folder.url);
  assertEquals(book.lessons.map(({ tests }) => tests.length), [1, 0]);
  assertEquals([book.unread.size, book.faults], [0, []]);
});

Deno.test("readBook() says once of each lesson why it cannot be read", {
  ignore,
}, async () => {
  using folder = project(
    {
      "lessons/sums/syntax.ts": "const = 1;\n",
      "lessons/sums/throws.ts": 'throw new Error("on purpose");\n',
    },
    "gone",
    "syntax",
    "throws",
  );
  const { lessons, unread, faults } = await readBook(undefined, folder.url);
  assertEquals([...unread].sort(), lessons.map(({ path }) => path));
  assertEquals(faults.map(describe).sort(), [
    "lessons/sums/syntax.ts:1: the module does not load: SyntaxError: Unexpected token `=`. Expected yield, an identifier, [ or {",
    "lessons/sums/throws.ts:1: the module does not load: Error: on purpose",
  ]);
  assertEquals(lessons.flatMap(({ faults }) => faults).map(describe), [
    "lessons/sums/gone.ts:1: there is no such file",
  ]);
});
