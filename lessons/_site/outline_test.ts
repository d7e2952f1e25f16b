/**
 * What stands side by side.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readPage } from "../_book/page.ts";
import { outline } from "./outline.ts";

/** A module whose page is these lines of Markdown. */
function module(...markdown: string[]): string {
  return `/**\n${
    markdown.map((line) => ` * ${line}`.trimEnd()).join("\n")
  }\n *\n * @module\n */\n`;
}

const cell = ["```python", "print(1)", "```", ""];
const output = ["```text", "1", "```", ""];
const block = ["```ts", "1;", "```", ""];

/** The parts of the first section, each in a word or two. */
function partsOf(...markdown: string[]): string[] {
  const source = module("# T", "", "Lead.", "", "## One", "", ...markdown);
  const [{ parts }] = outline(readPage("lessons/a/b.ts", source));
  return parts.map((part) => {
    if (part.kind === "prose") return "prose";
    const { cell, block } = part;
    const claims = block?.claims.map(({ text }) => text).join();
    return [
      cell && `${cell.id}${cell.source.output ? " prints" : ""}`,
      block && `${block.id}${claims ? ` (${claims})` : ""}`,
    ].filter(Boolean).join(" + ");
  });
}

Deno.test("a block directly under a cell stands beside it", () => {
  assertEquals(partsOf("Says.", "", ...cell, ...output, ...block), [
    "prose",
    "py-1 prints + ts-1",
  ]);
  assertEquals(partsOf(...cell, ...block), ["py-1 + ts-1"]);
  assertEquals(partsOf(...cell, ...output, "1"), ["py-1 prints", "prose"]);
});

Deno.test("prose between a cell and a block keeps them apart", () => {
  assertEquals(partsOf(...cell, ...output, "Says.", "", ...block), [
    "py-1 prints",
    "prose",
    "ts-1",
  ]);
});

Deno.test("two blocks, or two cells, do not stand side by side", () => {
  assertEquals(partsOf(...block, ...block), ["ts-1", "ts-2"]);
  assertEquals(partsOf(...cell, ...cell, ...block), ["py-1", "py-2 + ts-1"]);
});

Deno.test("a list directly under a block is what tests prove", () => {
  assertEquals(partsOf(...block, "- it holds", "- it `keeps`"), [
    "ts-1 (it holds,it `keeps`)",
  ]);
  assertEquals(partsOf(...block, "Says.", "", "- it holds"), ["ts-1", "prose"]);
});

Deno.test("a word at the end of a heading is no part of it", () => {
  const source = module("# T", "", "Lead.", "", "## `a` and b (silent)");
  const [section] = outline(readPage("lessons/a/b.ts", source));
  assertEquals(section, {
    id: "a-and-b",
    heading: "`a` and b",
    word: "silent",
    parts: [],
  });
});
