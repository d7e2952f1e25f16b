/**
 * Pages whose sections are wrong.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";
const pool = "lessons/counting/pool/mod.ts";

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
  [" * ## See also\n *\n * - [MDN](https://developer.mozilla.org/)\n *\n", ""],
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

Deno.test("checkPages() says nothing of practice that comes third", () => {
  const text = files[up].replace(
    "## In practice",
    "## Nobody waits\n *\n * Ever.\n *\n * ## In practice",
  );
  assertEquals(check({ ...files, [up]: text }), []);
});

Deno.test("checkPages() reports practice that comes first", () => {
  const text = files[up].replace("## In practice", "## In theory")
    .replace("## One after another", "## In practice");
  assertEquals(check({ ...files, [up]: text }), [
    "lessons/counting/up.ts:8: `## In practice` is not the second or third section: move it",
  ]);
});
