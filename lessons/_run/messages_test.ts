/**
 * What a page says of the compiler's errors is what the compiler says.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { checkMessages } from "./messages.ts";
import { mayKeepFiles, mayRun } from "./permission.ts";
import type { Result } from "./result.ts";
import { kinds, page, told, trial } from "./trial.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

const error = "TS2322: Type 'number' is not assignable to type 'string'.";

/** A comment, the code under it, and what is said of the two. `name` is unique. */
const cases: [comment: string, code: (name: string) => string, says: string][] =
  [
    ["@ts-expect-error TS2322: Type 'number' is not", wrong, "passed"],
    ["@ts-expect-error TS2322: is not   assignable to", wrong, "passed"],
    [
      "@ts-expect-error TS9999: Type 'number' is not",
      wrong,
      `failed quote what the compiler says:\n${error}`,
    ],
    [
      "@ts-expect-error TS2322: a number is no string",
      wrong,
      `failed quote what the compiler says:\n${error}`,
    ],
    [
      "@ts-expect-error TS2322: Type'number'is not",
      wrong,
      `failed quote what the compiler says:\n${error}`,
    ],
    [
      "@ts-expect-error",
      wrong,
      `failed say which error it hides: @ts-expect-error ${error}`,
    ],
    [
      "@ts-expect-error TS2322",
      wrong,
      `failed say which error it hides: @ts-expect-error ${error}`,
    ],
    [
      "@ts-expect-error TS2322: Type 'number' is not",
      (name) => `const ${name}: string = 1, other${name}: string = 2;`,
      `failed it hides 2 errors, and may hide one:\n${error}\n${error}`,
    ],
    [
      "@ts-expect-error TS2322: Type 'number' is not",
      (name) => `const ${name} = 1;`,
      "failed it hides no error of the compiler's: take it out",
    ],
    [ // with a second message, which is a part of the first
      "@ts-expect-error TS2801: This condition will always return true",
      (name) => `if (Promise.resolve("${name}")) console.log();`,
      "passed",
    ],
  ];

function wrong(name: string): string {
  return `const ${name}: string = 1;`;
}

/** Blocks of one page, and what is said of the directives in each. */
const blocks: [name: string, block: string, says: string[]][] = [
  ...cases.map(([comment, code, says], index): [string, string, string[]] => [
    `${comment} over ${code("x")}`,
    `// ${comment}\n${code(`inBlock${index}`)}`,
    [says],
  ]),
  [
    "several are told apart, and the page's exports are there",
    `// @ts-expect-error TS2322: Type 'number' is not assignable to type 'string'
const text: string = one;

// @ts-expect-error TS2540: Cannot assign to 'x' because it is a read-only property
point.x = 2;
// @ts-expect-error TS2339: Property 'z' does not exist on type
point.z;`,
    ["passed", "passed", "passed"],
  ],
  [
    "an error that Deno loses as it prints a block anew",
    `const closed = (fn: unknown) => fn;
// @ts-expect-error TS1206: Decorators are not valid here
@closed
function door() {}`,
    ["passed"],
  ],
  [
    "a block that cannot be read",
    `let x = ;\n// @ts-expect-error TS2322: Type\n${wrong("y")}`,
    ["failed it hides no error of the compiler's: take it out"],
  ],
];

const source = `${
  page(blocks.map(([, block]) => `\`\`\`ts\n${block}\n\`\`\`\n`).join("\n"))
}

export const one = 1;
export const point: { readonly x: number } = { x: one };

${
  cases.map(([comment, code], index) =>
    `export function f${index}() {\n  // ${comment}\n  ${
      code(`inCode${index}`)
    }\n}\n`
  ).join("\n")
}
const text = "// @ts-expect-error is no comment here";
`;

let running: Promise<Result[]> | undefined;

/** What is said of the directives of the page between these lines. */
async function saidOf(start: number, end: number): Promise<string[]> {
  const results = await (running ??= trial(checkMessages, source));
  assertEquals(kinds(results), ["messages: compiler message"]);
  return told(results.filter(({ line }) => line >= start && line < end))
    .map((text) => text.replace(/^\d+ /, ""));
}

/** The line of a text, from 1. */
function lineOf(text: string): number {
  const [first] = text.split("\n").slice(-1);
  const lines = source.split("\n");
  return lines.findIndex((line) => line.includes(first)) + 1;
}

Deno.test("a message in a block is held against the compiler's", {
  ignore,
}, async (t) => {
  for (const [name, block, says] of blocks) {
    const end = lineOf(block);
    await t.step(name, async () => {
      const start = end - block.split("\n").length;
      assertEquals(await saidOf(start, end), says);
    });
  }
});

Deno.test("a message in code is held against the compiler's", {
  ignore,
}, async (t) => {
  for (const [index, [comment, code, says]] of cases.entries()) {
    await t.step(`${comment} over ${code("x")}`, async () => {
      const line = lineOf(code(`inCode${index}`));
      assertEquals(await saidOf(line - 1, line), [says]);
    });
  }
});

Deno.test("nothing but a directive is held against the compiler's", {
  ignore,
}, async () => {
  const all = await saidOf(1, Infinity);
  const known = blocks.flatMap(([, , says]) => says).length + cases.length;
  assertEquals(all.length, known);
});
