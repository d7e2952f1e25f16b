/**
 * Pages that begin wrongly.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";
const objects = "lessons/cpython/objects.ts";
const pool = "lessons/counting/pool/mod.ts";

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

breaks(
  "a page without a title",
  up,
  ["# Counting up", "Counting up"],
  "lessons/counting/up.ts:1: no title: begin the page with `# Title`",
);
breaks("a lead that is too long", up, [
  "Python counts.",
  "Python counts. One.",
], "lessons/counting/up.ts:4: a lead of 4 sentences: at most three");
breaks(
  "a page without a lead",
  objects,
  [" * CPython has objects.\n *\n", ""],
  "lessons/cpython/objects.ts:1: no lead: say in at most three sentences what there is to know",
);
breaks(
  "a lesson without a lead",
  up,
  [" * Python counts. So does TypeScript. Write `next()`.\n *\n", ""],
  "lessons/counting/up.ts:4: no lead: say in at most three sentences what there is to know",
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
  `** Nobody\n * ${"e".repeat(72)}\n * stops`,
], "lessons/counting/up.ts:6: a trap of 91 characters: at most 90");
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

Deno.test("checkPages() says nothing of a trap of 90 characters, and of one that is code", () => {
  for (
    const trap of [
      `Nobody\n * ${"e".repeat(71)}\n * stops at \`3\`.`,
      "`next()`.",
    ]
  ) {
    const text = files[up].replace("Nobody stops at `3`.", trap);
    assertEquals(check({ ...files, [up]: text }), []);
  }
});
