/**
 * Runs each step on a file with faults of all kinds.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../_book/book.ts";
import { mayKeepFiles, mayRun } from "../../_run/permission.ts";
import { Trial } from "../../_run/trial.ts";
import { docLint } from "./doc_lint.ts";
import { format } from "./format.ts";
import { lint } from "./lint.ts";
import type { Step } from "./step.ts";
import { plainTests, toolingTests } from "./tests.ts";
import { types } from "./types.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

const source = `export const one: number = 1
Deno.test("compiles", () => {
  var text: string = one;
  if (!text) throw new Error("it does not");
});
Deno.test("fails", () => {
  throw new Error("as it says");
});
Deno.test("asks", () => {
  Deno.env.get("HOME");
});
Deno.test("left out", { ignore: true }, () => {});
`;

/** What a step finds in the file: the lines, and what stands first in each message. */
async function found(step: (path: string) => Step): Promise<string[]> {
  await using options = new Trial();
  const path = `${options.folder}/x_test.ts`;
  await Deno.writeTextFile(path, source);
  const results = await Array.fromAsync(step(path).run(options));
  return results.map(({ status, line, message }) =>
    `${status} ${line} ${message?.split("\n")[0]}`
      .replace(relative(fileURLToPath(root), path), "<path>")
      .replace(path, "<path>")
  );
}

const expected: [string, (path: string) => Step, string[]][] = [
  ["format()", (path) => format([path]), [
    "failed 1 it is not formatted: run `deno fmt <path>`",
  ]],
  ["lint()", (path) => lint([path]), [
    "failed 3 `var` keyword is not allowed. (no-var)",
  ]],
  ["docLint()", (path) => docLint([path]), [
    "failed 1 exported symbol is missing JSDoc documentation (missing-jsdoc)",
  ]],
  ["types()", (path) => types([path]), [
    "failed 3 TS2322: Type 'number' is not assignable to type 'string'.",
  ]],
  ["plainTests()", (path) => plainTests([path]), [
    "failed 6 fails: as it says",
    'failed 9 asks: NotCapable: Requires env access to "HOME", run again with the --allow-env flag',
  ]],
  ["toolingTests()", (path) => toolingTests([path]), [
    "ignored 0 <path> => left out",
    "failed 6 fails: as it says",
  ]],
];

for (const [name, step, faults] of expected) {
  Deno.test(`${name} finds what it looks for`, { ignore }, async () => {
    assertEquals(await found(step), faults);
  });
}
