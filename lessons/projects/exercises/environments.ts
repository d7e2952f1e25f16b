/**
 * The project holds ms 2.0.0, which knows no weeks. Give its files what they
 * need for 2.1.3, so that a run with `--frozen` prints the milliseconds of a
 * week.
 *
 * Run it with `deno test -A lessons/projects/exercises/environments.ts`.
 *
 * @example Hint
 * `deno.json` says which versions will do. Which file decides, and which run
 * may write it?
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { Project } from "../project/mod.ts";

const week = `import ms from "ms"; console.log(ms("1w"));`;

function upgrade(project: Project): void {
  project.write("deno.json", '{ "imports": { "ms": "npm:ms@2.1.3" } }');
}

Deno.test("upgrade() leaves a project that runs frozen", () => {
  using project = Project.copy("older");
  upgrade(project);
  const { stdout } = project.run(week, "--frozen");
  assertEquals(stdout, "604800000\n", "the lock still names the old version");
});
