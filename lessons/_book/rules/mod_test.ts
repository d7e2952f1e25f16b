/**
 * Which lessons and files are held to which rules.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { describe } from "../problem.ts";
import { checkPages } from "./mod.ts";
import { bookOf, breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";
const pool = "lessons/counting/pool/mod.ts";
const objects = "lessons/cpython/objects.ts";

Deno.test("checkPages() says nothing of a book that keeps every rule", () => {
  assertEquals(check(files), []);
});

Deno.test("checkPages() looks at the files among which it is told to, and what lessons are made of", () => {
  const helper = "lessons/counting/up/mod.ts";
  const contents = "lessons/mod.ts";
  const book = bookOf({
    ...files,
    "README.md": "[nowhere](nowhere.ts)",
    [contents]: files[contents].replace("All of it.", "[All](nowhere.ts)."),
    "lessons/counting/other/mod.ts": "/** [Other](nowhere.ts). */\n",
    [up]: files[up].replace("# Counting up", "Counting up"),
    [helper]: files[helper].replace("Helps.", "[Helps](nowhere.ts)."),
  });
  assertEquals(
    checkPages(book, ["lessons/counting/down.ts"]).map(describe),
    [
      "lessons/counting/up/mod.ts:1: there is no lessons/counting/up/nowhere.ts: mend the link",
    ],
  );
  assertEquals(checkPages(book, [up]).map(describe), [
    "lessons/counting/up.ts:1: no title: begin the page with `# Title`",
    "lessons/counting/up/mod.ts:1: there is no lessons/counting/up/nowhere.ts: mend the link",
  ]);
});

Deno.test("checkPages() holds the files among which it is told to look to the rules of the book", () => {
  const sideways = "lessons/counting/sideways.ts";
  const book = bookOf({
    ...files,
    [sideways]: "",
    "README.md": "[nowhere](nowhere.ts)",
  });
  assertEquals(checkPages(book, [sideways]).map(describe), [
    'lessons/counting/sideways.ts:1: the lesson is not in `exports` of deno.json: add `"./counting/sideways": "./lessons/counting/sideways.ts"`',
  ]);
});

Deno.test("checkPages() tells of exports, whichever files it is told to look at", () => {
  const book = bookOf(files, [
    ["counting/up", up],
    ["counting/gone", "lessons/counting/gone.ts"],
  ]);
  assertEquals(checkPages(book, [up]).map(describe), [
    "deno.json:2: there is no lessons/counting/gone.ts: write it, or take `./counting/gone` out of `exports`",
  ]);
});

Deno.test("checkPages() tells of files in the order of their paths", () => {
  const down = "lessons/counting/down.ts";
  const without = (path: string) =>
    files[path].replace("# Counting", "Counting");
  const message = "no title: begin the page with `# Title`";
  assertEquals(check({ ...files, [up]: without(up), [down]: without(down) }), [
    `${down}:1: ${message}`,
    `${up}:1: ${message}`,
  ]);
});

Deno.test("checkPages() says of a lesson that cannot be read only what its comments do wrong", () => {
  const book = bookOf({
    ...files,
    "README.md": files["README.md"].replace("print(1)", "print(2)"),
    [up]: files[up].replace("# Counting up", "<b>"),
  });
  assertEquals(
    checkPages({ ...book, unread: new Set([up]) }).map(describe),
    [
      "lessons/counting/up.ts:2: <b> is HTML: write Markdown, or put it between backticks",
    ],
  );
});

breaks(
  "a link on the contents page that leads nowhere",
  "lessons/mod.ts",
  ["All of it.", "[All](nowhere.ts) of it."],
  "lessons/mod.ts:4: there is no lessons/nowhere.ts: mend the link",
);
breaks(
  "a part without a title",
  pool,
  ["# Pool", "Pool"],
  "lessons/counting/pool/mod.ts:1: no title: begin the page with `# Title`",
);
breaks(
  "two headings of a part that are alike",
  pool,
  [
    "## See also",
    "## Twice\n *\n * One.\n *\n * ## Twice\n *\n * Two.\n *\n * ## See also",
  ],
  "lessons/counting/pool/mod.ts:10: the heading of line 6 again: say what differs",
);
breaks(
  "a claim of a part that no test is called",
  pool,
  [
    "## See also",
    '## Use\n *\n * ```ts\n * import { assert } from "@std/assert";\n *\n * assert(new Pool());\n * ```\n *\n * - ✓ a pool pools\n *\n * ## See also',
  ],
  'lessons/counting/pool/mod.ts:14: no test is called "a pool pools": copy a test\'s name, word for word',
);
breaks(
  "a {@link} of a part",
  pool,
  ["Counts in", "{@link Pool} counts in"],
  "lessons/counting/pool/mod.ts:4: the terminal prints {@link Pool} raw: write `Pool` between backticks",
);
breaks(
  "a link in a table of a part",
  pool,
  [
    "## See also",
    "## Table\n *\n * | a |\n * | --- |\n * | [b](../up.ts) |\n *\n * ## See also",
  ],
  "lessons/counting/pool/mod.ts:10: a link in a table: name a lesson by its key, in backticks",
);
breaks(
  "a declaration of a part that is not the one exported",
  pool,
  [
    "## See also",
    "## Use\n *\n * ```ts\n * class Pool { size = 1; }\n * ```\n *\n * ## See also",
  ],
  "lessons/counting/pool/mod.ts:9: this is not the `Pool` that is exported: show its code, or change the name",
);
breaks(
  "two headings on CPython that are alike",
  objects,
  [
    "## See also",
    "## An object is a struct\n *\n * Two.\n *\n * ## See also",
  ],
  "lessons/cpython/objects.ts:16: the heading of line 6 again: say what differs",
);
breaks("a page on CPython without sources", objects, [
  "## See also",
  "## More",
], "lessons/cpython/objects.ts:1: no `## See also`: write it at the end");
breaks(
  "a {@link} on CPython",
  objects,
  ["CPython has", "{@link CPython} has"],
  "lessons/cpython/objects.ts:4: the terminal prints {@link CPython} raw: write `CPython` between backticks",
);
breaks(
  "a link in a table on CPython",
  objects,
  [
    "## See also",
    "## Table\n *\n * | a |\n * | --- |\n * | [b](../counting/up.ts) |\n *\n * ## See also",
  ],
  "lessons/cpython/objects.ts:20: a link in a table: name a lesson by its key, in backticks",
);
