/**
 * Reads a page whose parts are known.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readPage } from "./page.ts";
import { files } from "./rules/sample.ts";

const path = "lessons/counting/up.ts";
const page = readPage(path, files[path]);

Deno.test("readPage() finds title, lead and trap", () => {
  assertEquals(page.title, "Counting up");
  assertEquals(page.lead, "Python counts. So does TypeScript. Write `next()`.");
  assertEquals(page.trap, {
    kind: "Trap",
    text: "Nobody stops at `3`.",
    line: 6,
  });
});

Deno.test("readPage() finds that a habit carries over", () => {
  const { trap } = readPage(
    path,
    files[path].replace("Trap:", "Carries over:"),
  );
  assertEquals(trap?.kind, "Carries over");
});

Deno.test("readPage() takes the word off a section's heading", () => {
  assertEquals(
    page.sections.map(({ line, heading, word }) => [line, heading, word]),
    [
      [8, "One after another", undefined],
      [30, "In practice", undefined],
      [34, "Nobody stops", "silent"],
      [45, "Your turn", undefined],
      [49, "See also", undefined],
    ],
  );
});

Deno.test("readPage() gives what stands in a section, each with its line", () => {
  assertEquals(
    page.sections[0].tokens.map(({ token, line }) => `${line} ${token.type}`),
    ["10 paragraph", "12 code", "16 code", "20 code", "26 list"],
  );
});

Deno.test("readPage() knows claims by the `ts` block above them", () => {
  assertEquals(
    page.sections.flatMap(({ claims }) => claims)
      .map(({ text, line, block }) => [line, text, block.line]),
    [
      [26, "Counter starts at one", 20],
      [27, "UnguardedCounter starts where `new` says", 20],
    ],
  );
});

Deno.test("readPage() pairs a Python cell with its output", () => {
  assertEquals(page.cells, [
    { code: "print(1)", native: false, posix: false, output: "1", line: 12 },
  ]);
});

Deno.test("readPage() knows by a cell's words where it runs", () => {
  const { cells } = readPage("objects.ts", files["lessons/cpython/objects.ts"]);
  assertEquals(cells.map(({ native, posix }) => [native, posix]), [[
    true,
    true,
  ]]);
});

Deno.test("readPage() takes no output from the next comment", () => {
  const { cells } = readPage(
    "apart.ts",
    "/**\n * ```python\n * print(1)\n * ```\n */\n/**\n * ```text\n * 1\n * ```\n */\n",
  );
  assertEquals(cells.map(({ output }) => output), [undefined]);
});

Deno.test("readPage() finds blocks at any depth, each with its lines and its comment", () => {
  const { blocks, comments, faults } = readPage(
    "deep.ts",
    `/**
 * 1. First:
 *
 *    - Then:
 *
 *      \`\`\`python
 *      if 1:
 *
 *          print(1)
 *      \`\`\`
 *
 * @module
 */
function inner(): void {
  /** Deep. \`\`\`not a fence\`\`\` */
  const text = "/** \`\`\`ts";
  /**
   * \`\`\`ts deno
   * const a = 1;
   * \`\`\`
   */
}
`,
  );
  assertEquals(faults, []);
  assertEquals(
    blocks.map((
      { language, info, code, line, endLine, comment },
    ) => [
      language,
      info,
      code,
      line,
      endLine,
      comments.findIndex((one) => one === comment),
    ]),
    [
      ["python", "", "if 1:\n\n    print(1)", 6, 10, 0],
      ["ts", "deno", "const a = 1;", 18, 20, 2],
    ],
  );
});

Deno.test("readPage() finds links in prose and none in code, with their lines", () => {
  const { links } = readPage(
    "links.ts",
    `/**
 * One [a](./a.ts "title") and
 * <https://b.example/>, https://c.example/,
 * [d][d], ![e](e.png), {@link F} and
 * \`[none](none.ts)\` \`{@link None}\`.
 *
 * | table |
 * | --- |
 * | [g](g.ts) |
 * | [h](h.ts) |
 *
 * - {@link I}
 *
 * **One**
 * {@link J}
 *
 * [d]: d.ts
 */
`,
  );
  assertEquals(links.map(({ line, kind, target }) => [line, kind, target]), [
    [2, "link", "./a.ts"],
    [3, "link", "https://b.example/"],
    [3, "link", "https://c.example/"],
    [4, "link", "d.ts"],
    [4, "image", "e.png"],
    [4, "tag", "F"],
    [9, "link", "g.ts"],
    [10, "link", "h.ts"],
    [12, "tag", "I"],
    [15, "tag", "J"],
  ]);
});

Deno.test("readPage() takes no prose under a `ts` block for a claim", () => {
  const { sections } = readPage(
    "prose.ts",
    "/**\n * ## One\n *\n * ```ts\n * one();\n * ```\n *\n * Prose.\n *\n * @module\n */\n",
  );
  assertEquals(sections.flatMap(({ claims }) => claims), []);
});

Deno.test("readPage() takes no deeper heading for the title", () => {
  const { title, opening } = readPage(
    "deep.ts",
    "/**\n * ### Deep\n *\n * Lead.\n *\n * @module\n */\n",
  );
  assertEquals([title, opening.length], ["", 2]);
});

Deno.test("readPage() keeps the code under the page comment", () => {
  const { code, codeLine, module } = readPage(
    "code.ts",
    "/**\n * Page.\n *\n * @module\n */\n\n/** One. */\nexport const one = 1;\n",
  );
  assertEquals(code, "/** One. */\nexport const one = 1;");
  assertEquals([codeLine, module?.line, module?.end], [7, 1, 5]);
});

Deno.test("readPage() reads CRLF, a byte order mark and LF alike", () => {
  const text = files[path];
  const { source: _, ...wanted } = page;
  for (const other of [text.replaceAll("\n", "\r\n"), `\uFEFF${text}`]) {
    const { source, ...read } = readPage(path, other);
    assertEquals(source, other);
    assertEquals(read, wanted);
  }
});

Deno.test("readPage() reads a file without a page", () => {
  const { title, lead, module, sections, code } = readPage(
    "none.ts",
    "let a;\n",
  );
  assertEquals([title, lead, module, sections], ["", "", undefined, []]);
  assertEquals(code, "let a;");
  assertEquals(readPage("mark.ts", "\uFEFFlet a;\n").code, "let a;");
});
