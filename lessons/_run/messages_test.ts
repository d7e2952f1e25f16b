/**
 * What a page says of the compiler's errors is what the compiler says.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { checkMessages } from "./messages.ts";
import { mayKeepFiles, mayRun } from "./permission.ts";
import { page, told, trial } from "./trial.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

const cases: [comment: string, code: string, says: string][] = [
  [
    "@ts-expect-error TS2322: Type 'number' is not assignable",
    "const a: string = 1;",
    "passed",
  ],
  [
    "@ts-expect-error TS2322: is not   assignable to type 'string'",
    "const a: string = 1;",
    "passed",
  ],
  [
    "@ts-expect-error TS9999: Type 'number' is not assignable",
    "const a: string = 1;",
    "failed quote what the compiler says:\nTS2322: Type 'number' is not assignable to type 'string'.",
  ],
  [
    "@ts-expect-error TS2322: a number is no string",
    "const a: string = 1;",
    "failed quote what the compiler says:\nTS2322: Type 'number' is not assignable to type 'string'.",
  ],
  [
    "@ts-expect-error",
    "const a: string = 1;",
    "failed say which error it hides: @ts-expect-error TS2322: Type 'number' is not assignable to type 'string'.",
  ],
  [
    "@ts-expect-error TS2322",
    "const a: string = 1;",
    "failed say which error it hides: @ts-expect-error TS2322: Type 'number' is not assignable to type 'string'.",
  ],
  [
    "@ts-expect-error TS2322: Type 'number' is not assignable",
    "const a: string = 1, b: string = 2;",
    "failed it hides 2 errors, and may hide one:\nTS2322: Type 'number' is not assignable to type 'string'.\nTS2322: Type 'number' is not assignable to type 'string'.",
  ],
  [
    "@ts-expect-error TS2322: Type 'number' is not assignable",
    "const a = 1;",
    "failed it hides no error of the compiler's: take it out",
  ],
  [
    "@ts-expect-error TS2801: This condition will always return true",
    "if (Promise.resolve(1)) console.log();",
    "passed",
  ],
];

/** A function that is all directive and code, in so many lines. */
const body = (comment: string, code: string) => `// ${comment}\n${code}`;

Deno.test(
  "a message in code is held against the compiler's",
  { ignore },
  async (t) => {
    const code = cases.map(([comment, code], index) =>
      `export function f${index}() {\n${body(comment, code)}\n}`
    );
    const results = await trial(checkMessages, code.join("\n"));
    for (const [index, [comment, code, says]] of cases.entries()) {
      await t.step(`${comment} over ${code}`, () => {
        assertEquals(told([results[index]]), [`${4 * index + 2} ${says}`]);
      });
    }
    assertEquals(results.length, cases.length);
  },
);

Deno.test(
  "a message in a block is held against the compiler's",
  { ignore },
  async (t) => {
    const blocks = cases.map(([comment, code]) =>
      `\`\`\`ts\n${body(comment, code)}\n\`\`\`\n`
    );
    const results = await trial(checkMessages, page(blocks.join("\n")));
    for (const [index, [comment, code, says]] of cases.entries()) {
      await t.step(`${comment} over ${code}`, () => {
        assertEquals(told([results[index]]), [`${5 * index + 5} ${says}`]);
      });
    }
    assertEquals(results.length, cases.length);
  },
);

Deno.test(
  "several messages in one block are told apart, and the exports are there",
  {
    ignore,
  },
  async () => {
    const source = `${
      page(`\`\`\`ts
// @ts-expect-error TS2322: Type 'number' is not assignable to type 'string'
const a: string = one;

// @ts-expect-error TS2540: Cannot assign to 'x' because it is a read-only property
point.x = 2;
// @ts-expect-error TS2339: Property 'z' does not exist on type
point.z;
\`\`\``)
    }

export const one = 1;
export const point: { readonly x: number } = { x: one };
`;
    assertEquals(told(await trial(checkMessages, source)), [
      "5 passed",
      "8 passed",
      "10 passed",
    ]);
  },
);

Deno.test("an error is found that Deno loses as it prints a block anew", {
  ignore,
}, async () => {
  const block = `const closed = (fn: unknown) => fn;
// @ts-expect-error TS1206: Decorators are not valid here
@closed
function door() {}`;
  assertEquals(
    told(await trial(checkMessages, page(`\`\`\`ts\n${block}\n\`\`\``))),
    ["6 passed"],
  );
});

Deno.test("a page that cannot be read keeps no other from being checked", {
  ignore,
}, async () => {
  const directive =
    "// @ts-expect-error TS2322: not assignable\nconst a: string = 1;";
  const text =
    `\`\`\`ts\nlet x = ;\n${directive}\n\`\`\`\n\n\`\`\`ts\n${directive}\n\`\`\``;
  assertEquals(told(await trial(checkMessages, page(text))), [
    "6 failed it hides no error of the compiler's: take it out",
    "11 passed",
  ]);
});
