/**
 * Lessons that the one list has not, or not right.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";
const objects = "lessons/cpython/objects.ts";
const pool = "lessons/counting/pool/mod.ts";
const contents = "lessons/mod.ts";

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
  'lessons/mod.ts:20: no phrase for `counting/down`: add a row under the chapter "counting"',
);
breaks(
  "a chapter without a heading",
  contents,
  [" * ## CPython\n *\n * Python itself.\n *\n", ""],
  'deno.json:4: no heading of lessons/mod.ts is the chapter "cpython": write one, with a sentence under it',
);
breaks(
  "a chapter without a lesson",
  contents,
  [" * ## CPython", " * ## Sums\n *\n * All.\n *\n * ## CPython"],
  'lessons/mod.ts:10: the chapter "Sums" has no lesson: begin one with `deno task new`, or take the heading out',
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
Deno.test("checkPages() reports a file that is not in exports, and one that is not there", () => {
  assertEquals(
    check({
      ...files,
      [up]: files[up].replace("./down.ts#one-after-another", "./gone.ts"),
      "lessons/counting/side_ways.ts": "",
    }, [
      ["counting/up", up],
      ["counting/down", "lessons/counting/down.ts"],
      ["counting/gone", "lessons/counting/gone.ts"],
      ["counting/basin", pool],
      ["cpython/objects", objects],
    ]),
    [
      "deno.json:3: there is no lessons/counting/gone.ts: write it, or take `./counting/gone` out of `exports`",
      "deno.json:4: `./counting/basin` should name `./lessons/counting/basin.ts` or `./lessons/counting/basin/mod.ts`",
      'lessons/counting/side_ways.ts:1: the lesson is not in `exports` of deno.json: add `"./counting/side-ways": "./lessons/counting/side_ways.ts"`',
    ],
  );
});

Deno.test("checkPages() says nothing of a bench and of tests beside a lesson", () => {
  assertEquals(
    check({
      ...files,
      "lessons/counting/up_bench.ts": "",
      "lessons/counting/up_test.ts": "",
    }),
    [],
  );
});

Deno.test("checkPages() finds a file whose key has a hyphen", () => {
  const path = "lessons/counting/by_two.ts";
  const problems = check({ ...files, [path]: files[up] }, [
    ["counting/by-two", path],
  ]);
  assertEquals(problems.filter((one) => one.startsWith("deno.json")), []);
});

Deno.test("checkPages() says nothing of a book without lessons", () => {
  assertEquals(check({ "README.md": "", [contents]: "" }, []), []);
});

Deno.test("checkPages() takes no heading after the phrasebook for a chapter", () => {
  const text = files[contents].replace(
    " * @module",
    " * ## More\n *\n * More.\n *\n * @module",
  );
  assertEquals(check({ ...files, [contents]: text }), []);
});

Deno.test("checkPages() reports what lacks a phrase, be there no row or no phrasebook", () => {
  const row = " * | `range` | `for` | `counting/down` |\n";
  const other =
    " *\n * ### CPython\n *\n * | a | b | lesson |\n * | --- | --- | --- |\n * | a | b | `nowhere` |\n";
  assertEquals(
    check({ ...files, [contents]: files[contents].replace(row, other) }),
    [
      'lessons/mod.ts:20: no phrase for `counting/down`: add a row under the chapter "counting"',
      "lessons/mod.ts:26: `nowhere` is no key of `exports`: end the row in a lesson's key",
    ],
  );
  const without: [pattern: RegExp, line: number][] = [
    [/ \* \| `.*\n/g, 14],
    [/ \* ## Phrasebook[^]*(?= \* @module)/, 1],
  ];
  for (const [pattern, line] of without) {
    assertEquals(
      check({ ...files, [contents]: files[contents].replace(pattern, "") }),
      ["up", "down"].map((name) =>
        `lessons/mod.ts:${line}: no phrase for \`counting/${name}\`: add a row under the chapter "counting"`
      ),
    );
  }
});
