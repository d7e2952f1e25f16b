/**
 * `main` and `mod` are the texts of two files. The program ends before its first
 * line. Make it print the area of a square, which is in `shapes/area.ts`.
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

Deno.test("the program prints an area", () => {
  using project = Project.copy("older");
  project.write("shapes/area.ts", "export const area = (n: number) => n * n;");
  project.write("shapes/mod.ts", mod);
  const { stdout, stderr } = project.run(main);
  assertEquals(stdout, "9\n", stderr);
});
