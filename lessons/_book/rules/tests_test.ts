/**
 * Tests that keep others from running, or do not say what they show.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";

breaks("a test without a name", up, [
  "const n0 = 0;\n",
  'Deno.test(" ", () => {});\n',
], "lessons/counting/up.ts:77: a test without a name: say what it shows");

/** What is said of a module of tests among the tooling. */
function checkTooling(text: string): string[] {
  return check({ ...files, "lessons/_book/one_test.ts": text });
}

Deno.test("checkPages() reports a test among the tooling that keeps others from running", () => {
  const message =
    "lessons/_book/one_test.ts:2: `only` keeps the other tests from running: take it out";
  for (const test of ["Deno.test", "test", "describe", "it"]) {
    assertEquals(checkTooling(`\n${test}.only("one", () => {});`), [message]);
  }
  assertEquals(
    checkTooling('\nDeno.test("one", { only: true }, () => {});'),
    [message],
  );
});

Deno.test("checkPages() says nothing of what is only called so", () => {
  const text =
    "settings.only = true; const n0 = { only: false, sure: true }, only = true ? test : 0; test[only];";
  assertEquals(checkTooling(text), []);
  assertEquals(checkTooling("only"), []);
  const path = "lessons/_book/one.ts";
  assertEquals(check({ ...files, [path]: "run({ only: true });" }), []);
});
