/**
 * `first.ts` and `second.ts` import each other, and the program dies while it
 * loads. Change `second`, so that `total()` gives 3.
 *
 * Run it with `deno test -A lessons/projects/exercises/import_order.ts`.
 *
 * @example Hint
 * When does `second` read `one`? It could read it when it is called.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { Project } from "../project/mod.ts";

const first = `
  import { total } from "./second.ts";
  export const one = 1;
  console.log(total());
`;

const second = `
  import { one } from "./main.ts";
  export const total = () => one + 2;
`;

Deno.test("total() gives 3", () => {
  using project = Project.copy("older");
  project.write("second.ts", second);
  const { stdout, stderr } = project.run(first);
  assertEquals(stdout, "3\n", stderr);
});
