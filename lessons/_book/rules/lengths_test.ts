/**
 * Pages and files of another length.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";
const objects = "lessons/cpython/objects.ts";

breaks(
  "a page that is too long",
  up,
  [
    "As [counting",
    `${"As\n * ".repeat(75)}[counting`,
  ],
  "lessons/counting/up.ts:1: a page of 121 lines: at most 120; make a test of what few need",
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
    "const n0 = 0;\n".repeat(102),
  ],
  "lessons/counting/up.ts:1: a file of 221 lines: at most 220; split the idea, or make a part",
);
breaks(
  "a file that is too short",
  up,
  [
    Array.from({ length: 11 }, (_, n) => `const n${n} = ${n};\n`).join(""),
    "",
  ],
  "lessons/counting/up.ts:1: a file of 109 lines: at least 110; show or prove more",
);

const long =
  "As far as anybody knows, `next()` counts without end, and nobody ever has stopped";

breaks(
  "a line that a terminal cuts",
  up,
  ["As [counting", `${long}\n * as [counting`],
  "lessons/counting/up.ts:32: a line of 81 characters: break it at 80",
);
breaks(
  "a line about an export that a terminal cuts",
  up,
  ["/** Counts. */", `/** ${long.slice(2)} */`],
  "lessons/counting/up.ts:58: a line of 79 characters: break it at 78",
);
breaks(
  "a line on CPython that a terminal cuts",
  objects,
  ["CPython has objects.", long],
  "lessons/cpython/objects.ts:4: a line of 81 characters: break it at 80",
);

Deno.test("checkPages() says nothing of wide code, tables and links, and of lines of 80", () => {
  for (
    const text of [
      long.slice(1),
      `\`\`\`sh\n * ${long}\n * \`\`\``,
      `| ${long} |\n * | --- |`,
      `- [${long}](https://developer.mozilla.org/)`,
    ]
  ) {
    const source = files[up].replace(
      "## In practice\n",
      `## In practice\n *\n * ${text}\n`,
    );
    assertEquals(check({ ...files, [up]: source }), []);
  }
});

Deno.test("checkPages() says nothing of a page of 120 lines, and of files of 110 and 220", () => {
  const ten = Array.from({ length: 10 }, (_, n) => `const n${n} = ${n};\n`);
  for (
    const text of [
      files[up].replace("As [counting", `${"As\n * ".repeat(74)}[counting`),
      files[up].replace(ten.join(""), ""),
      files[up].replace("const n0 = 0;\n", "const n0 = 0;\n".repeat(101)),
    ]
  ) assertEquals(check({ ...files, [up]: text }), []);
});
