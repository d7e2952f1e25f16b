/**
 * # Imports run first
 *
 * Python runs an `import` where it stands. TypeScript runs the imported modules
 * first, and then the file: an import below your code still runs before it. What
 * should wait takes `await import()`; what two modules need of each other
 * belongs in a third.
 *
 * **Trap:** In a circle of imports a `const` is not there yet: reading it
 * throws.
 *
 * ## What can wait takes `import()`
 *
 * It runs its module at the first call, and gives
 * [the same module](../singleton/module_scope.ts) ever after.
 *
 * ```python
 * import sys
 *
 * def parse(text):
 *     import colorsys
 *     return len(text)
 *
 * before = "colorsys" in sys.modules
 * parse("red")
 * print(before, "colorsys" in sys.modules)
 * ```
 *
 * ```text
 * False True
 * ```
 *
 * ```ts deno
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 * import { evaluated } from "./fixtures/evaluated.ts"; // who has run, in order
 *
 * assertEquals(evaluated, ["arithmetic/sums.ts"]);
 * import "./fixtures/arithmetic/sums.ts";
 *
 * const load = () => import("./fixtures/arithmetic/products/mod.ts");
 * assertStrictEquals(await load(), await load());
 * assertEquals(evaluated, ["arithmetic/sums.ts", "products/mod.ts"]);
 * ```
 *
 * - ✓ import() evaluates its module once
 * - ✓ import type runs nothing
 *
 * ## In practice
 *
 * Put imports at the top: that is where they run. Load late what is large and
 * seldom used. Break a circle with a third module for what both need. Where one
 * side needs only a type, `import type` is enough, and is gone when the program
 * runs.
 *
 * ## A `const` in a circle (throws)
 *
 * In a circle Python's `from first import one` fails where `one` is not bound
 * yet. In TypeScript the import works there, and reading `one` fails. A function
 * is there from the start, a `const` from its line on.
 *
 * ```python
 * import sys, tempfile
 * from pathlib import Path
 *
 * folder = Path(tempfile.mkdtemp())
 * (folder / "first.py").write_text("import second; one = 1")
 * (folder / "second.py").write_text("from first import one")
 * sys.path.insert(0, str(folder))
 * try:
 *     import first
 * except ImportError as error:
 *     print(error.msg.partition(" (")[0])
 * ```
 *
 * ```text
 * cannot import name 'one' from partially initialized module 'first'
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * // fixtures/circle/first.ts:
 * // import "./second.ts";
 * // export const one = 1;
 * // export function ready(): boolean { return true; }
 * import "./fixtures/circle/first.ts";
 * // import { one, ready } from "./first.ts"; it reads both at once
 * import { seen, total } from "./fixtures/circle/second.ts";
 *
 * assertEquals(seen.map(String), [
 *   "true",
 *   "ReferenceError: Cannot access 'one' before initialization",
 * ]);
 * assertEquals(total(), 3); // it reads `one` when it is called
 * ```
 *
 * ## Your turn
 *
 * Let two modules that import each other load:
 * `deno test -A lessons/projects/exercises/import_order.ts` says when it is
 * right.
 *
 * ## See also
 *
 * - [Import a file](./modules_and_packages.ts),
 *   [an imported name is live](./live_bindings.ts)
 * - [Python: circular imports](https://docs.python.org/3/faq/programming.html#what-are-the-best-practices-for-using-import-in-a-module)
 * - [ECMA-262: modules](https://tc39.es/ecma262/#sec-modules)
 * - [MDN: `import()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/import)
 *
 * @module
 */
import {
  assertEquals,
  assertInstanceOf,
  assertStrictEquals,
} from "@std/assert";
import { evaluated } from "./fixtures/evaluated.ts";
import { mayRunProjects, Project } from "./project/mod.ts";

Deno.test("import() evaluates its module once", async () => {
  const load = () => import("./fixtures/arithmetic/products/mod.ts");
  assertStrictEquals(await load(), await load());
  const runs = evaluated.filter((name) => name === "products/mod.ts");
  assertEquals(runs.length, 1);
});

Deno.test("a circle shows functions at once and a const after its line", async () => {
  await import("./fixtures/circle/first.ts");
  const { seen, total } = await import("./fixtures/circle/second.ts");
  assertEquals(seen[0], true);
  assertInstanceOf(seen[1], ReferenceError);
  assertEquals(total(), 3);
});

Deno.test("import type runs nothing", { ignore: !mayRunProjects }, () => {
  using project = Project.copy("older");
  project.write("loud.ts", `console.log("loud"); export type T = number;`);
  const quiet = project.run(`import type { T } from "./loud.ts"; type U = T;`);
  assertEquals(quiet.stdout, "");
  assertEquals(project.run(`import "./loud.ts";`).stdout, "loud\n");
});

Deno.test("an import at the end of a file runs before its first line", {
  ignore: !mayRunProjects,
}, () => {
  using project = Project.copy("older");
  project.write("early.ts", `console.log("imported");`);
  const { stdout } = project.run(`console.log("file"); import "./early.ts";`);
  assertEquals(stdout, "imported\nfile\n");
});
