/**
 * Holds each rule to a book that breaks it: one message for one mistake.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { describe } from "../problem.ts";
import { checkPages } from "./mod.ts";
import { bookOf, broken, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";
const objects = "lessons/cpython/objects.ts";
const pool = "lessons/counting/pool/mod.ts";
const contents = "lessons/mod.ts";

Deno.test("checkPages() says nothing of a book that keeps every rule", () => {
  assertEquals(check(files), []);
});

/** Registers a test that the sample, with `part` of a file changed, has these problems. */
function breaks(
  what: string,
  path: string,
  [part, change]: [part: string, change: string],
  ...problems: string[]
): void {
  Deno.test(`checkPages() reports ${what}`, () => {
    assertEquals(broken(path, part, change), problems);
  });
}

breaks(
  "a page without @module",
  up,
  [" *\n * @module\n", ""],
  "lessons/counting/up.ts:1: the page has no `@module`: end its comment with that line",
);
breaks(
  "a module without a page",
  pool,
  [
    files[pool].slice(0, files[pool].indexOf("/** A pool")),
    "",
  ],
  "lessons/counting/pool/mod.ts:1: the page has no `@module`: end its comment with that line",
);
Deno.test("checkPages() reports a lesson whose file is empty", () => {
  const problems = check({ ...files, [up]: "" });
  assertEquals(problems.filter((problem) => problem.startsWith(up)), [
    "lessons/counting/up.ts:1: no page: begin the file with a doc comment that ends in `@module`",
  ]);
});

Deno.test("checkPages() says once that a lesson is not in exports, whatever it has", () => {
  const at = (path: string) => path.replace("/up", "/sideways");
  const exercise = "lessons/counting/exercises/up.ts";
  const problems = check({
    ...files,
    [at(up)]: files[up],
    [at(exercise)]: files[exercise],
  });
  assertEquals(problems.filter((problem) => problem.includes("sideways")), [
    'lessons/counting/sideways.ts:1: the lesson is not in `exports` of deno.json: add `"./counting/sideways": "./lessons/counting/sideways.ts"`',
  ]);
});

breaks(
  "a page without a title",
  up,
  ["# Counting up", "Counting up"],
  "lessons/counting/up.ts:1: no title: begin the page with `# Title`",
);
breaks("a lead that is too long", up, [
  "Python counts.",
  "Python counts. One. Two.",
], "lessons/counting/up.ts:4: a lead of 5 sentences: at most three");
breaks(
  "a page without a lead",
  objects,
  [" * CPython has objects.\n *\n", ""],
  "lessons/cpython/objects.ts:1: no lead: say in at most three sentences what there is to know",
);
breaks(
  "a page without a trap",
  up,
  [
    " * **Trap:** Nobody stops at `3`.\n *\n",
    "",
  ],
  "lessons/counting/up.ts:4: no trap under the lead: `**Trap:** …` or `**Carries over:** …`",
);
breaks("a trap that is too long", up, [
  "** Nobody stops",
  `** Nobody ${"ever ".repeat(16)}stops`,
], "lessons/counting/up.ts:6: a trap of 98 characters: at most 90");
breaks("a trap of two sentences", up, [
  "** Nobody stops",
  "** Beware. Nobody stops",
], "lessons/counting/up.ts:6: the trap is not one sentence: make it one");
breaks("more than a trap under the lead", up, [
  "at `3`.\n",
  "at `3`.\n *\n * And more.\n",
], "lessons/counting/up.ts:8: more than lead and trap: move it into a section");
breaks(
  "a trap that stands elsewhere",
  up,
  [
    " * **Trap:** Nobody",
    " * First.\n *\n * **Trap:** Nobody",
  ],
  "lessons/counting/up.ts:8: the trap does not stand right under the lead: move it",
);
breaks("two headings that are alike", up, [
  "## Nobody stops (silent)",
  "## In practice (silent)",
], "lessons/counting/up.ts:34: the heading of line 30 again: say what differs");
breaks(
  "a heading that ends in another word",
  up,
  ["(silent)", "(quiet)"],
  "lessons/counting/up.ts:34: (quiet) is none of refused, throws, silent, slow: choose one",
);
breaks(
  "a trap that no section shows",
  up,
  [" (silent)", ""],
  "lessons/counting/up.ts:6: no section shows the trap: end a heading in one of (refused), (throws), (silent), (slow)",
);
breaks(
  "a page without practice",
  up,
  ["## In practice", "## In theory"],
  "lessons/counting/up.ts:1: no `## In practice`: say what a professional writes",
);
breaks(
  "practice that comes late",
  up,
  [
    "## In practice\n",
    "## Nobody waits\n *\n * Ever.\n *\n * ## Nobody sleeps\n *\n * Ever.\n *\n * ## In practice\n",
  ],
  "lessons/counting/up.ts:38: `## In practice` is not the second or third section: move it",
);
breaks(
  "a page without sources",
  up,
  ["## See also", "## Elsewhere"],
  "lessons/counting/up.ts:1: no `## See also`: write it at the end",
);
breaks(
  "sources that are not the last",
  pool,
  [
    "up.ts)\n",
    "up.ts)\n *\n * ## More\n *\n * More.\n",
  ],
  "lessons/counting/pool/mod.ts:6: `## See also` stands too early: move it to the end",
);
breaks(
  "an exercise that is not at the end",
  up,
  [
    "when it counts.",
    "when it counts.\n *\n * ## More\n *\n * More.",
  ],
  "lessons/counting/up.ts:45: `## Your turn` stands too early: move it to the end",
);
breaks(
  "a lesson that does not begin with Python",
  up,
  [
    " * ```python\n * print(1)\n * ```\n *\n * ```text\n * 1\n * ```\n *\n",
    "",
  ],
  "lessons/counting/up.ts:8: the first section has no `python` cell: begin with a pair",
);
breaks(
  "prose between a cell and its block",
  up,
  [
    '* ```ts\n * import { assertEquals } from "@std/assert";\n *\n * assert',
    '* Or:\n *\n * ```ts\n * import { assertEquals } from "@std/assert";\n *\n * assert',
  ],
  "lessons/counting/up.ts:12: a `ts` block does not stand right under this cell's output: move it there",
);
breaks(
  "a cell without output",
  objects,
  [
    " * ```text\n * 1\n * ```\n *\n",
    "",
  ],
  "lessons/cpython/objects.ts:8: no output follows the cell: run it, and paste what it prints into a `text` block",
);
breaks(
  "output without a cell",
  objects,
  [
    " * ```python native posix\n * print(1)\n * ```\n *\n",
    "",
  ],
  "lessons/cpython/objects.ts:8: a `text` block that is no cell's output: put it under its cell",
);
breaks(
  "a block in no language",
  objects,
  ["```python native posix", "```"],
  "lessons/cpython/objects.ts:8: a block in no language: one of python, text, ts, sh, bench, diagram",
);
breaks(
  "a block in an unknown language",
  objects,
  [
    "```python native posix",
    "```py",
  ],
  "lessons/cpython/objects.ts:8: a block in `py`: one of python, text, ts, sh, bench, diagram",
);
breaks(
  "a block that is left out",
  up,
  [
    '```ts\n * import { assertEquals } from "@std/assert";\n *\n * assert',
    '```ts ignore\n * import { assertEquals } from "@std/assert";\n *\n * assert',
  ],
  "lessons/counting/up.ts:20: `ts ignore` would run nowhere: take `ignore` out",
);
breaks("an import that a block does not use", up, [
  ' * import { assertEquals } from "@std/assert";\n *\n * assert',
  ' * import { assertEquals, type assertThrows as throws } from "@std/assert";\n *\n * assert',
], "lessons/counting/up.ts:21: `throws` is imported and not used: take it out");
breaks(
  "a claim that no test is called",
  up,
  [
    "- Counter starts at one",
    "- Counter starts at two",
  ],
  'lessons/counting/up.ts:26: no test is called "Counter starts at two": copy a test\'s name, word for word',
);
breaks("a claim that stands twice", up, [
  "- UnguardedCounter starts where `new`\n *   says",
  "- Counter starts at one",
], "lessons/counting/up.ts:27: the claim of line 26 again: drop one");
breaks(
  "one claim alone",
  up,
  [
    " * - UnguardedCounter starts where `new`\n *   says\n",
    "",
  ],
  "lessons/counting/up.ts:1: 1 of at least two claims: list tests' names right under `ts` blocks",
);
breaks(
  "a page that is too long",
  up,
  [
    "As [counting",
    `${"As\n * ".repeat(90)}[counting`,
  ],
  "lessons/counting/up.ts:1: a page of 136 lines: at most 120; make a test of what few need",
);
breaks(
  "a page on CPython that is too long",
  objects,
  [
    " * CPython has objects.\n",
    ` * CPython has objects.\n *\n${" * More.\n".repeat(110)}`,
  ],
  "lessons/cpython/objects.ts:1: a page of 124 lines: at most 120; make a test of what few need",
);
breaks(
  "a file that is too long",
  up,
  [
    "const n0 = 0;\n",
    "const n0 = 0;\n".repeat(120),
  ],
  "lessons/counting/up.ts:1: a file of 239 lines: at most 220; split the idea, or make a part",
);
breaks("a file that is too short", up, [
  Array.from({ length: 12 }, (_, n) => `const n${n} = ${n};\n`).join(""),
  "",
], "lessons/counting/up.ts:1: a file of 108 lines: at least 110");
breaks(
  "a link to a file that is not there",
  up,
  [
    "./down.ts#one-after-another",
    "./sideways.ts#one-after-another",
  ],
  "lessons/counting/up.ts:32: there is no lessons/counting/sideways.ts: mend the link",
);
breaks(
  "a link to a section that is not there",
  up,
  [
    "#one-after-another",
    "#in-theory",
  ],
  "lessons/counting/up.ts:32: lessons/counting/down.ts has no #in-theory: one of one-after-another, in-practice, nobody-stops, your-turn, see-also",
);
breaks(
  "a fragment of the page itself",
  up,
  [
    "./down.ts#one-after-another",
    "#nowhere",
  ],
  "lessons/counting/up.ts:32: lessons/counting/up.ts has no #nowhere: one of one-after-another, in-practice, nobody-stops, your-turn, see-also",
);
breaks(
  "a link with a title that leads nowhere",
  up,
  [
    "./down.ts#one-after-another",
    './sideways.ts "Down"',
  ],
  "lessons/counting/up.ts:32: there is no lessons/counting/sideways.ts: mend the link",
);
breaks(
  "an image that is not there",
  up,
  [
    "As [counting",
    "As ![counting](./no.png) [counting",
  ],
  "lessons/counting/up.ts:32: there is no lessons/counting/no.png: mend the link",
);
breaks(
  "an autolink that is not https",
  up,
  [
    "As [counting",
    "As <http://example.com/> [counting",
  ],
  "lessons/counting/up.ts:32: http://example.com/ is no https address: mend it",
);
breaks(
  "a reference that leads nowhere",
  up,
  [
    "* @module",
    "* [down]: ./sideways.ts\n *\n * [Down][down]\n *\n * @module",
  ],
  "lessons/counting/up.ts:55: there is no lessons/counting/sideways.ts: mend the link",
);
breaks(
  "a reference that is defined nowhere",
  up,
  [
    "As [counting",
    "As [Down][down] [counting",
  ],
  "lessons/counting/up.ts:32: [Down][down] is defined nowhere: write `[text](target)`",
);
breaks(
  "an HTML anchor",
  up,
  [
    "As [counting",
    'As <a href="./sideways.ts">x</a> [counting',
  ],
  'lessons/counting/up.ts:32: <a href="./sideways.ts"> is HTML: write Markdown, or put it between backticks',
);
breaks("an address without a host", up, [
  "https://developer.mozilla.org/",
  "https://",
], "lessons/counting/up.ts:51: https:// is no https address: mend it");
breaks(
  "a link in a doc comment that leads nowhere",
  up,
  [
    "/** Counts. */",
    "/** As [counting](./sideways.ts). */",
  ],
  "lessons/counting/up.ts:58: there is no lessons/counting/sideways.ts: mend the link",
);
breaks(
  "a {@link} to an export",
  up,
  [
    "As [counting",
    "As {@link Counter} [counting",
  ],
  "lessons/counting/up.ts:32: the terminal prints {@link Counter} raw: write `Counter` between backticks",
);
breaks(
  "a {@link} to a lesson",
  up,
  [
    "As [counting",
    "As {@link [counting/down]} [counting",
  ],
  "lessons/counting/up.ts:32: the terminal prints {@link [counting/down]} raw: write a link to the lesson's file, `[title](../chapter/lesson.ts)`",
);
breaks(
  "a link in a table",
  up,
  [
    " * As [counting",
    " * | a |\n * | --- |\n * | [b](./down.ts) |\n *\n * As [counting",
  ],
  "lessons/counting/up.ts:34: a link in a table: name a lesson by its key, in backticks",
);
breaks(
  "a test that keeps others from running",
  up,
  [
    'Deno.test("Counter',
    'Deno.test.only("Counter',
  ],
  "lessons/counting/up.ts:69: `only` keeps the other tests from running: take it out",
);
breaks(
  "a test that is the only one by an option",
  up,
  [
    '"UnguardedCounter starts where new says", () =>',
    '"UnguardedCounter starts where new says", { only: true }, () =>',
  ],
  "lessons/counting/up.ts:73: `only` keeps the other tests from running: take it out",
);
breaks(
  "a test's name that is there already",
  up,
  [
    "const n0 = 0;\n",
    'Deno.test("Counter starts at one", () => {});\n',
  ],
  'lessons/counting/up.ts:77: "Counter starts at one" is the name of the test in line 69 too: say what differs',
);
breaks("a test without a name", up, [
  "const n0 = 0;\n",
  'Deno.test(" ", () => {});\n',
], "lessons/counting/up.ts:77: a test without a name: say what it shows");
breaks(
  "a forgotten export",
  up,
  [
    "assertEquals(new Counter().next(), 1);\n * ```\n *\n * -",
    "assertEquals(n0(), 1);\n * ```\n *\n * -",
  ],
  "lessons/counting/up.ts:77: `n0` is not exported, and the block of line 20 uses it: export it",
);
breaks(
  "a fourth export",
  up,
  [
    "const n0 = 0;\nconst n1 = 1;",
    "export const n0 = 0;\nexport const n1 = 1;",
  ],
  "lessons/counting/up.ts:78: 4 exports: at most three; make a part of the rest",
);
breaks(
  "a declaration that is not the one exported",
  up,
  [
    " *   next(): number { return 1; }\n * }",
    " *   next(): number { return 2; }\n * }",
  ],
  "lessons/counting/up.ts:40: this is not the `Counter` that is exported: show its code, or change the name",
);
breaks(
  "a bug that no test shows, and no cure",
  up,
  [
    "class UnguardedCounter",
    "class UnguardedClock",
  ],
  "lessons/counting/up.ts:67: no test's name has `UnguardedClock`: show the bug",
  "lessons/counting/up.ts:67: no test's name has a cured …clock, exported here: show the cure",
);
breaks(
  "an exercise that the page does not run",
  up,
  [
    "exercises/up.ts",
    "exercises/down.ts",
  ],
  "lessons/counting/up.ts:45: no command: `deno test lessons/counting/exercises/up.ts`",
);
breaks(
  "a block that nobody runs",
  "lessons/counting/up/mod.ts",
  [
    "/** Helps. */",
    "/**\n * Helps.\n *\n * ```ts\n * helped();\n * ```\n */",
  ],
  "lessons/counting/up/mod.ts:4: nobody runs this `ts` block: move it to the page of a lesson",
);
breaks(
  "a phrase of no lesson",
  contents,
  [
    "`counting/up`",
    "`counting/sideways`",
  ],
  "lessons/mod.ts:20: `counting/sideways` is no key of `exports`: end the row in a lesson's key",
);
breaks(
  "a phrase under another chapter",
  contents,
  [
    "### Counting",
    "### CPython",
  ],
  "lessons/mod.ts:20: a phrase of `counting/up` under another chapter: move it",
  "lessons/mod.ts:21: a phrase of `counting/down` under another chapter: move it",
);
breaks(
  "a lesson without a phrase",
  contents,
  [
    " * | `range` | `for` | `counting/down` |\n",
    "",
  ],
  'lessons/mod.ts:14: no phrase for `counting/down`: add a row under the chapter "counting"',
);
breaks(
  "a chapter without a heading",
  contents,
  ["## CPython", "## Python"],
  'deno.json:4: no heading of lessons/mod.ts is the chapter "cpython": write one, with a sentence under it',
);
breaks(
  "a chapter out of order",
  contents,
  [
    " * ## Counting\n *\n * One, two, three.\n *\n * ## CPython\n",
    " * ## CPython\n *\n * One, two, three.\n *\n * ## Counting\n",
  ],
  "deno.json:4: cpython/objects stands after a later chapter: order `exports` as the headings of lessons/mod.ts",
);
breaks("a link of the README that leads nowhere", "README.md", [
  "lessons/counting/up.ts)",
  "lessons/counting/sideways.ts)",
], "README.md:5: there is no lessons/counting/sideways.ts: mend the link");
breaks("code of the README that stands in no lesson", "README.md", [
  "print(1)",
  "print(2)",
], "README.md:7: this `python` block stands in no lesson: copy it from one");
breaks("a test of the README that is none", "README.md", [
  "Counter starts at one ...",
  "Counter starts at two ...",
], 'README.md:11: "Counter starts at two" is no test: copy what a run prints');
breaks(
  "a lesson that imports a lesson",
  up,
  ["./up/mod.ts", "./down.ts"],
  "lessons/counting/up.ts:56: lesson imports lesson lessons/counting/down.ts: make a part of what both need",
);
breaks(
  "a part that imports a lesson",
  "lessons/counting/up/mod.ts",
  [
    "/** Helps. */",
    'import "../down.ts";\n/** Helps. */',
  ],
  "lessons/counting/up/mod.ts:1: part imports lesson lessons/counting/down.ts: make a part of what both need",
);

Deno.test("checkPages() reports a file that is not in exports, and one that is not there", () => {
  assertEquals(
    check({ ...files, "lessons/counting/sideways.ts": "" }, [
      ["counting/up", up],
      ["counting/down", "lessons/counting/down.ts"],
      ["counting/gone", "lessons/counting/gone.ts"],
      ["counting/basin", pool],
      ["cpython/objects", objects],
    ]),
    [
      "deno.json:3: there is no lessons/counting/gone.ts: write it, or take `./counting/gone` out of `exports`",
      "deno.json:4: `./counting/basin` should name `./lessons/counting/basin.ts` or `./lessons/counting/basin/mod.ts`",
      'lessons/counting/sideways.ts:1: the lesson is not in `exports` of deno.json: add `"./counting/sideways": "./lessons/counting/sideways.ts"`',
    ],
  );
});

Deno.test("checkPages() reports an exercise of no lesson, and a lesson without one", () => {
  const { ["lessons/counting/exercises/down.ts"]: moved, ...rest } = files;
  assertEquals(
    check({ ...rest, "lessons/counting/exercises/sideways.ts": moved }),
    [
      "lessons/counting/down.ts:45: no exercise: write lessons/counting/exercises/down.ts",
      "lessons/counting/exercises/sideways.ts:1: the exercise of no lesson: name it like its lesson's file",
    ],
  );
});

Deno.test("checkPages() reports imports that run in a circle, except among fixtures", () => {
  const circle = {
    "one.ts": 'import "./two.ts";',
    "two.ts": 'export * from "./three.ts";',
    "three.ts": 'const one = await import("./one.ts");',
  };
  const at = (folder: string) =>
    Object.fromEntries(
      Object.entries(circle).map(([name, text]) => [folder + name, text]),
    );
  assertEquals(check({ ...files, ...at("lessons/counting/fixtures/") }), []);
  assertEquals(check({ ...files, ...at("lessons/counting/up/") }), [
    "lessons/counting/up/three.ts:1: imports run in a circle, lessons/counting/up/one.ts → lessons/counting/up/two.ts → lessons/counting/up/three.ts → lessons/counting/up/one.ts: cut it",
  ]);
});

Deno.test("checkPages() reports tooling that imports from above", () => {
  assertEquals(
    check({ ...files, "lessons/_book/page.ts": 'import "../_run/cells.ts";' }),
    ["lessons/_book/page.ts:1: _book imports _run lessons/_run/cells.ts: it may import _book only"],
  );
});

Deno.test("checkPages() lets an exempt lesson break the rules for its kind, and no others", () => {
  const text = files[up].replace("## In practice", "## In theory")
    .replace("```python", "```py");
  const book = bookOf({ ...files, [up]: text });
  assertEquals(
    checkPages(book, [up], ["counting/up"]).map(describe),
    ["lessons/counting/up.ts:12: a block in `py`: one of python, text, ts, sh, bench, diagram"],
  );
});

Deno.test("checkPages() reports an exempt lesson that keeps every rule, and one that is none", () => {
  assertEquals(
    checkPages(bookOf(files), undefined, ["counting/up", "counting/sideways"])
      .map(describe),
    [
      "lessons/_book/rules/not_yet.ts:1: counting/up keeps every rule: take its line out",
      "lessons/_book/rules/not_yet.ts:1: counting/sideways is no key of `exports`: take its line out",
    ],
  );
});

Deno.test("checkPages() looks at the files among which it is told to, and what lessons are made of", () => {
  const helper = "lessons/counting/up/mod.ts";
  const book = bookOf({
    ...files,
    "README.md": "[nowhere](nowhere.ts)",
    [up]: files[up].replace("# Counting up", "Counting up"),
    [helper]: files[helper].replace("Helps.", "[Helps](nowhere.ts)."),
  });
  assertEquals(
    checkPages(book, ["lessons/counting/down.ts"], []).map(describe),
    [
      "lessons/counting/up/mod.ts:1: there is no lessons/counting/up/nowhere.ts: mend the link",
    ],
  );
  assertEquals(checkPages(book, [up], []).map(describe), [
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
  assertEquals(checkPages(book, [sideways], []).map(describe), [
    'lessons/counting/sideways.ts:1: the lesson is not in `exports` of deno.json: add `"./counting/sideways": "./lessons/counting/sideways.ts"`',
  ]);
});
