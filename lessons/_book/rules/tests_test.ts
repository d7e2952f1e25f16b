/**
 * Tests that hide others.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";

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

Deno.test("checkPages() says nothing of what is only called so", () => {
  const text = files[up].replace(
    "const n0 = 0;",
    "settings.only = true; const n0 = { only: false }, only = true ? test : 0;",
  );
  assertEquals(check({ ...files, [up]: text }), []);
});
