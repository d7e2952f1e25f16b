/**
 * The program reads `deno.json`. It gets leave to do anything. Grant it no more
 * than it needs.
 *
 * Run it with `deno test -A lessons/projects/exercises/permissions.ts`.
 *
 * @example Hint
 * A flag can name the file for which it holds.
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { Project } from "../project/mod.ts";

const flags: string[] = ["--allow-read=deno.json"];

Deno.test("the program may read deno.json, and no more", () => {
  using project = Project.copy("older");
  const run = (code: string) => project.run(code, ...flags);
  assertEquals(run(`Deno.readTextFileSync("deno.json")`).success, true);
  assertStringIncludes(
    run(`Deno.writeTextFileSync("deno.json", "")`).stderr,
    "Requires write access",
    "it may write as well",
  );
  assertStringIncludes(
    run(`Deno.readTextFileSync("deno.lock")`).stderr,
    "Requires read access",
    "it may read other files",
  );
});
