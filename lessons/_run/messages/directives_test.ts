/**
 * Finds directives in code and in blocks, and takes them away.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { readPage } from "../../_book/page.ts";
import { alone, directivesOf, without } from "./directives.ts";

const page = readPage(
  "lessons/x.ts",
  `/**
 * # X
 *
 * \`\`\`ts
 * // @ts-expect-error TS2322: Type 'number'
 * const a: string = 1;
 * \`\`\`
 *
 * \`\`\`ts
 * const c = 1;
 * \`\`\`
 *
 * \`\`\`js
 * // @ts-expect-error TS1
 * \`\`\`
 *
 * @module
 */
/** @ts-expect-error is no directive in a doc comment */
const text = "// @ts-expect-error TS1";
// @ts-expect-error TS2304: Cannot find
// name, says the compiler

b;
/* @ts-expect-error TS2304 */ c;
// @ts-expect-error
d;
`,
);
const directives = directivesOf(page);

Deno.test("directivesOf() finds what each directive says, and the code that it stands over", () => {
  assertEquals(
    directives.map((
      { line, codeLine, code, words },
    ) => [line, codeLine, code, words]),
    [
      [21, 24, "TS2304", "Cannot find"],
      [25, 27, "TS2304", ""],
      [26, 27, "", ""],
      [5, 6, "TS2322", "Type 'number'"],
    ],
  );
  assertEquals(directives.map(({ block }) => block?.line), [
    ...[undefined, undefined, undefined, 4],
  ]);
});

/** The lines of a text that are not those of the page, by number. */
function changed(text: string): [number, string][] {
  const lines = page.source.split("\n");
  return text.split("\n").map((
    line,
    index,
  ): [number, string] => [index + 1, line])
    .filter(([number, line]) => line !== lines[number - 1]);
}

Deno.test("without() takes away a directive and all blocks but its own", () => {
  const [first, , , inBlock] = directives;
  assertEquals(
    changed(without(page, first)).filter(([, line]) => line !== ""),
    [[21, "// expected: TS2304: Cannot find"]],
  );
  assertEquals(
    changed(without(page, first)).map(([number]) => number),
    [4, 5, 6, 7, 9, 10, 11, 13, 14, 15, 21],
  );
  assertEquals(changed(without(page, inBlock)).map(([number]) => number), [
    ...[5, 9, 10, 11, 13, 14, 15],
  ]);
});

Deno.test("alone() takes away a directive and all but its block", () => {
  assertEquals(
    alone(page, directives[3]),
    "\n\n\n\n// expected: TS2322: Type 'number'\nconst a: string = 1;",
  );
  const two = "// @ts-expect-error TS1\na;\n// @ts-expect-error TS2\nb;";
  const lines = two.split("\n").map((line) => ` * ${line}\n`).join("");
  const other = readPage(
    "y.ts",
    `/**\n * \`\`\`ts\n${lines} * \`\`\`\n *\n * @module\n */\n`,
  );
  assertEquals(
    directivesOf(other).map((directive) => alone(other, directive).trim()),
    [
      two.replace("@ts-expect-error TS1", "expected: TS1"),
      two.replace("@ts-expect-error TS2", "expected: TS2"),
    ],
  );
  assertThrows(
    () => alone(page, directives[0]),
    TypeError,
    "the directive stands in no block",
  );
});
