/**
 * Reads comments in which something looks like a block and is run by nobody.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readPage } from "./page.ts";

const fence = "```";

/** Registers a test that a doc comment of these lines has these faults; the first line is 2. */
function faulty(what: string, lines: string[], ...faults: string[]): void {
  Deno.test(`readPage() reports ${what}`, () => {
    const text = lines.map((line) => ` * ${line}`.trimEnd()).join("\n");
    const page = readPage("page.ts", `/**\n${text}\n */\nexport {};\n`);
    assertEquals(
      page.faults.map(({ line, message }) => `${line}: ${message}`),
      faults,
    );
  });
}

faulty("nothing of blocks that Deno runs", [
  fence + "ts",
  "one();",
  fence,
  "",
  "- An item:",
  "",
  "  " + fence + "ts",
  "  two();",
  "  " + fence,
]);
faulty(
  "nothing of a block in any language, and of what may stand after it",
  [
    "python",
    "python native",
    "python posix",
    "python native posix",
    "text",
    "ts",
    "ts deno",
    "sh",
    "bench",
    "diagram",
  ].flatMap((info) => [fence + info, "one", fence, ""]),
);
faulty("nothing of a block right above prose", [
  fence + "ts",
  "one();",
  fence,
  "More.",
]);
faulty("nothing of a # outside of TypeScript", [
  fence + "python",
  "# one",
  fence,
]);
faulty(
  "tildes",
  ["~~~ts", "one();", "~~~"],
  "2: a block between ~~~, which nobody runs: use ```",
);
faulty(
  "four backticks",
  ["`" + fence + "ts", "one();", "`" + fence],
  "2: a fence of 4 backticks, which nobody runs: use three",
);
faulty(
  "a block that is not closed",
  [fence + "ts", "one();", "", "More."],
  "2: the block is not closed: end it with ```",
);
faulty(
  "a block in a quote",
  ["> " + fence + "ts", "> one();", "> " + fence],
  "2: a block in a block quote: take it out of the quote",
);
faulty(
  "a block further down in a quote",
  ["> One:", ">", "> " + fence + "ts", "> one();", "> " + fence],
  "4: a block in a block quote: take it out of the quote",
);
faulty("a block in a quote in an item", [
  "- > " + fence + "ts",
  "  > one();",
  "  > " + fence,
], "2: a block in a block quote: take it out of the quote");
faulty(
  "an indented block",
  ["For example:", "", "    one();"],
  "4: an indented block, which nobody runs: fence it with ```",
);
faulty(
  "a language after a space",
  [fence + " ts", "one();", fence],
  "2: `deno test --doc` finds other blocks from here on: write ``` in fences only, and the language right after it",
);
faulty(
  "backticks in prose that pair with a fence",
  [
    `The \`\` ${fence} \`\` is a fence.`,
    "",
    fence + "ts",
    "one();",
    fence,
  ],
  "2: `deno test --doc` finds other blocks from here on: write ``` in fences only, and the language right after it",
);
faulty(
  "backticks inside a block",
  [fence + "ts", `one("${fence}");`, fence],
  "2: `deno test --doc` finds other blocks from here on: write ``` in fences only, and the language right after it",
);
faulty(
  "backticks in prose that pair with each other",
  [`The \`\` ${fence} \`\` is a fence,`, `and \`\` ${fence} \`\` too.`],
  "2: `deno test --doc` finds other blocks from here on: write ``` in fences only, and the language right after it",
);
faulty(
  "a block whose first line ends in a carriage return",
  [`${fence}ts\r * one();`, fence],
  "2: `deno test --doc` finds other blocks from here on: write ``` in fences only, and the language right after it",
);
faulty("a block in an HTML comment", [
  "<!--",
  fence + "ts",
  "one();",
  fence,
  "-->",
], "2: <!-- is HTML: write Markdown, or put it between backticks");
faulty(
  "a block of HTML",
  ["  <pre>", "one();", "</pre>"],
  "2: <pre> is HTML: write Markdown, or put it between backticks",
);
faulty(
  "a generic type in prose",
  ["An Array<string> is one."],
  "2: <string> is HTML: write Markdown, or put it between backticks",
);
faulty("a line that Deno would run without its first sign", [
  fence + "ts",
  "# one",
  fence,
], "2: Deno drops a # at the start of a block's line: indent it");
faulty(
  "a reference that is defined nowhere",
  ["**One**", "[two][three]", "four."],
  "3: [two][three] is defined nowhere: write `[text](target)`",
);
faulty(
  "a reference of an item once",
  ["- [two][three]"],
  "2: [two][three] is defined nowhere: write `[text](target)`",
);

Deno.test("readPage() reports a line without a star", () => {
  const { faults } = readPage("page.ts", "/**\n * One\ntwo\n */\n");
  assertEquals(faults, [{
    path: "page.ts",
    line: 3,
    message: "a line of a doc comment without its star: put one before it",
  }]);
});

Deno.test("readPage() reports a block after the tag that ends a page", () => {
  const text =
    `/**\n * One.\n *\n * @module\n *\n * ${fence}ts\n * one();\n * ${fence}\n */\n`;
  const { blocks, faults } = readPage("page.ts", text);
  assertEquals(blocks, []);
  assertEquals(faults.map(({ line, message }) => `${line}: ${message}`), [
    "4: text after `@module`, which nobody sees: move it above",
  ]);
});
