/**
 * Runs the steps that hold a book to its rules.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { Folder, mayMakeFolders } from "../../_book/folder.ts";
import { bookOf, files } from "../../_book/rules/sample.ts";
import { mayRun } from "../../_run/permission.ts";
import { lists } from "./lists.ts";
import { pages } from "./pages.ts";
import type { Step } from "./step.ts";

const ignore = !mayMakeFolders || !mayRun(Deno.execPath());
const options = { folder: "", signal: new AbortController().signal };

/** What a step finds, a line each. */
async function found(step: Step): Promise<string[]> {
  const results = await Array.fromAsync(step.run(options));
  return results.map(({ step, status, path, line, message }) =>
    `${step} ${status} ${path}:${line}: ${message}`
  );
}

Deno.test("pages() tells which rules are broken, in all files or in some", async () => {
  const path = "lessons/counting/up.ts";
  const text = files[path].replace("# Counting up", "# Counting [up](./no.ts)");
  const read = () => Promise.resolve(bookOf({ ...files, [path]: text }));
  const broken = [
    "pages failed lessons/counting/up.ts:2: there is no lessons/counting/no.ts: mend the link",
  ];
  assertEquals(await found(pages(read)), broken);
  assertEquals(await found(pages(read, [path])), broken);
  assertEquals(await found(pages(read, ["lessons/counting/down.ts"])), []);
});

Deno.test("lists() tells which lists are stale, and what has no place", {
  ignore,
}, async () => {
  using folder = new Folder({
    "README.md": "# Sample\n",
    "deno.json":
      `{"exports": {".": "./lessons/mod.ts", "./counting/up": "./lessons/counting/up.ts"}}`,
    "lessons/mod.ts": files["lessons/mod.ts"],
    "lessons/counting/up.ts": files["lessons/counting/up.ts"],
  });
  assertEquals(await found(lists(folder.url)), [
    "lists failed README.md:1: no `## Contents`: write the heading where the list belongs",
    "lists failed lessons/mod.ts:10: the list of lessons is stale: run `deno task sync`",
  ]);
});
