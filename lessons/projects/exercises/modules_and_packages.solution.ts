/**
 * `tool` is the text of a file. It greets whoever imports it, with "Hello you".
 * Make it greet only where it is run, and show `hello()` to both.
 *
 * Run it with `deno test -A lessons/projects/exercises/modules_and_packages.ts`.
 *
 * @example Hint
 * Which property of `import.meta` tells a file that it is the one that was
 * started?
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { Project } from "../project/mod.ts";

const tool = `
  export const hello = (name: string) => "Hello " + name;
  if (import.meta.main) console.log(hello("you"));
`;

Deno.test("the tool greets where it is run", () => {
  using project = Project.copy("older");
  assertEquals(project.run(tool).stdout, "Hello you\n");

  project.write("tool.ts", tool);
  const user = `import { hello } from "./tool.ts"; console.log(hello("Ada"));`;
  assertEquals(project.run(user).stdout, "Hello Ada\n", "importing it greets");
});
