/**
 * `main` and `mod` are the texts of two files. The program ends before its first
 * line. Make it print the area of a square, which is in `shapes/area.ts`, and
 * let it get that through `shapes/mod.ts`.
 *
 * Run it with `deno test -A lessons/projects/exercises/modules_and_packages.ts`.
 *
 * @example Hint
 * Deno adds nothing to a path: neither an ending nor the name of a file. The
 * message says which path leads nowhere.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { Project } from "../project/mod.ts";

/** The text of main.ts. */
const main = `
  import { area } from "./shapes/mod.ts";
  console.log(area(3));
`;

/** The text of shapes/mod.ts. */
const mod = `
  export { area } from "./area.ts";
`;

Deno.test("the program prints an area, through shapes/mod.ts", () => {
  using project = Project.copy("older");
  project.write("shapes/area.ts", "export const area = (n: number) => n * n;");
  project.write("shapes/mod.ts", `${mod} console.log("mod.ts runs");`);
  const { stdout, stderr } = project.run(main);
  assertEquals(stdout, "mod.ts runs\n9\n", stderr);
  const other = project.run(`import { area } from "./shapes/mod.ts"; area(3);`);
  assertEquals(other.stdout, "mod.ts runs\n", other.stderr);
});
