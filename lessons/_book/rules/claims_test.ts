/**
 * Pages whose claims are no tests.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";

breaks(
  "a claim that no test is called",
  up,
  [
    "- ✓ Counter starts at one",
    "- ✓ Counter starts at two",
  ],
  'lessons/counting/up.ts:26: no test is called "Counter starts at two": copy a test\'s name, word for word',
);
breaks("a claim that stands twice", up, [
  "- ✓ UnguardedCounter starts where `new`\n *   says",
  "- ✓ Counter starts at one",
], "lessons/counting/up.ts:27: the claim of line 26 again: drop one");
breaks(
  "a claim without a tick",
  up,
  ["- ✓ Counter starts at one", "- Counter starts at one"],
  "lessons/counting/up.ts:26: a claim without a tick: begin it with `- ✓ `",
);
breaks(
  "a tick before what is no claim",
  up,
  ["- [MDN]", "- ✓ [MDN]"],
  "lessons/counting/up.ts:51: a tick before what is no claim: put the list right under a `ts` block",
);
breaks(
  "one claim alone",
  up,
  [
    " * - ✓ UnguardedCounter starts where `new`\n *   says\n",
    "",
  ],
  "lessons/counting/up.ts:1: 1 of at least two claims: list tests' names right under `ts` blocks, as `- ✓ …`",
);

Deno.test("checkPages() says nothing of claims with a line between them", () => {
  const text = files[up].replace("at one\n * -", "at one\n *\n * -");
  assertEquals(check({ ...files, [up]: text }), []);
});

breaks(
  "a claim that stands three times",
  up,
  [
    "- ✓ UnguardedCounter starts where `new`\n *   says",
    "- ✓ Counter starts at one\n * - ✓ Counter starts at one",
  ],
  "lessons/counting/up.ts:27: the claim of line 26 again: drop one",
  "lessons/counting/up.ts:28: the claim of line 26 again: drop one",
);
