/**
 * # Import a file
 *
 * Python finds a module by its name, along `sys.path`, and runs the
 * `__init__.py` of each folder on the way. In TypeScript you import your own code
 * by the path of its file, with the extension, and not by a folder. Write
 * `import { add } from "./sums.ts"`.
 *
 * **Trap:** A folder cannot be imported: name its `mod.ts`.
 *
 * ## An import names a file
 *
 * A path begins with `./` or `../` and starts from the file it stands in; a bare
 * name is a [dependency](./environments.ts), which `deno add jsr:@std/assert` brings.
 * Other files see what a file exports: another name stops the program before its
 * first line. An import inside an `if` is `await import("./sums.ts")`.
 *
 * ```python
 * import sys, tempfile
 * from pathlib import Path
 *
 * package = Path(tempfile.mkdtemp(), "arithmetic")
 * package.mkdir()
 * (package / "__init__.py").write_text("print('runs first')")
 * (package / "sums.py").write_text("def add(a, b): return a + b")
 * sys.path.insert(0, str(package.parent))
 * from arithmetic.sums import add
 * print(add(3, 5))
 * ```
 *
 * ```text
 * runs first
 * 8
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * // fixtures/arithmetic/sums.ts:
 * // export const add = (a: number, b: number): number => a + b;
 * import { add } from "./fixtures/arithmetic/sums.ts";
 * assertEquals(add(3, 5), 8);
 * ```
 *
 * - ✓ a folder's mod.ts runs where it is imported, and nowhere else
 *
 * ## Six forms of import
 *
 * A file may have one `default`, which each importer names as it likes. Export by
 * name, unless a [pool](../concurrency/worker_pool.ts) asks for a `default`. To
 * hand on a type takes the word: `export type { Square } from "./shapes.ts"`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * // fixtures/shapes.ts:
 * // export interface Square { side: number }
 * // export const area = ({ side }: Square): number => side ** 2;
 * // export default area;
 * import { area } from "./fixtures/shapes.ts"; // from shapes import area
 * import { area as size } from "./fixtures/shapes.ts"; // … import area as size
 * import * as shapes from "./fixtures/shapes.ts"; // import shapes
 * import anyName from "./fixtures/shapes.ts"; // the default
 * import type { Square } from "./fixtures/shapes.ts"; // if TYPE_CHECKING: …
 * import "./fixtures/shapes.ts"; // import shapes, to run it and use no name
 *
 * const square: Square = { side: 3 };
 * assertEquals([area(square), size(square)], [9, 9]);
 * assertEquals([shapes.area(square), anyName(square)], [9, 9]);
 * ```
 *
 * ## In practice
 *
 * By custom a package has one `mod.ts`, which hands on what others may use:
 * `export { add } from "./sums.ts";`. Inside the package import the file that you
 * mean, because a `mod.ts` runs all that it hands on. A file that is run as well
 * as imported asks `import.meta.main`, which is `__name__ == "__main__"`:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * if (import.meta.main) console.log("Hello"); // not now: it was imported
 * assertEquals(import.meta.main, false);
 * ```
 *
 * - ✓ a script that imports itself is one module, where Python makes two
 *
 * ## A folder cannot be imported (refused)
 *
 * `deno check` refuses it, and `deno run` stops before the first line: so it is
 * for a file without its ending or the `./`. `import()` throws, given read access:
 *
 * ```ts deno
 * import { assertRejects } from "@std/assert";
 *
 * const folder = import.meta.resolve("./fixtures/arithmetic");
 * await assertRejects(() => import(folder), TypeError, "Directory import");
 * ```
 *
 * - ✓ an import of a folder or of no file stops the program, and says why
 *
 * ## A package hides what it does not export (refused)
 *
 * An `__init__.py` hides nothing. `exports` in a package's `deno.json` lists all
 * that its name leads to, and `deno check` refuses the rest:
 *
 * ```ts deno
 * import { assertStringIncludes, assertThrows } from "@std/assert";
 *
 * // "name": "@parallel-text/lessons",
 * // "exports": { "./singleton/guard": "./lessons/singleton/guard.ts", … }
 * const guard = import.meta.resolve("@parallel-text/lessons/singleton/guard");
 * assertStringIncludes(guard, "singleton/guard.ts");
 * assertThrows(
 *   () => import.meta.resolve("@parallel-text/lessons/lessons/mod.ts"),
 *   TypeError,
 *   "Unknown export './lessons/mod.ts' for '@parallel-text/lessons'",
 * );
 * ```
 *
 * ## Your turn
 *
 * A program imports a folder, and its `mod.ts` a file without its ending. Mend
 * both: `deno test -A lessons/projects/exercises/modules_and_packages.ts`
 *
 * ## See also
 *
 * - [An imported name is live](./live_bindings.ts),
 *   [imports run first](./import_order.ts)
 * - [Python: packages](https://docs.python.org/3/reference/import.html#packages)
 * - [Deno: modules and dependencies](https://docs.deno.com/runtime/fundamentals/modules/)
 * - [MDN: `import`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/import)
 *   and [`import.meta`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/import.meta)
 *
 * @module
 */
import {
  assertEquals,
  assertStrictEquals,
  assertStringIncludes,
} from "@std/assert";
import { evaluated } from "./fixtures/evaluated.ts";
import { mayRunProjects, Project } from "./project/mod.ts";

Deno.test("a folder's mod.ts runs where it is imported, and nowhere else", async () => {
  await import("./fixtures/arithmetic/sums.ts");
  assertEquals(evaluated.includes("arithmetic/mod.ts"), false);

  await import("./fixtures/arithmetic/mod.ts");
  assertEquals(evaluated.includes("arithmetic/mod.ts"), true);
});

Deno.test("a name in exports leads to its file", () => {
  const lesson = "@parallel-text/lessons/projects/modules-and-packages";
  assertStrictEquals(import.meta.resolve(lesson), import.meta.url);
});

Deno.test(
  "a script that imports itself is one module, where Python makes two",
  {
    ignore: !mayRunProjects,
  },
  () => {
    using project = Project.copy("older");
    const { stdout } = project.run(`
    import * as self from "./main.ts";
    export const name = "main";
    console.log(import.meta.main, self.name);
  `);
    assertEquals(stdout, "true main\n");
  },
);

Deno.test(
  "an import of a folder or of no file stops the program, and says why",
  {
    ignore: !mayRunProjects,
  },
  () => {
    using project = Project.copy("older");
    project.write("sums.ts", "export const one = 1;");
    project.write("folder/mod.ts", "export const one = 1;");
    const answers = [
      ["./sums", "Maybe add a '.ts' extension"],
      ["sums.ts", 'Import "sums.ts" not a dependency'],
      ["./folder", "Directory import"],
      ["./folder", "TS2307", "--check"],
    ];
    for (const [path, answer, ...flags] of answers) {
      const { success, stdout, stderr } = project.run(
        `console.log("begun"); import "${path}";`,
        ...flags,
      );
      assertEquals([success, stdout], [false, ""]);
      assertStringIncludes(stderr, answer);
    }
  },
);

Deno.test("an import of a name that is not exported stops the program", {
  ignore: !mayRunProjects,
}, () => {
  using project = Project.copy("older");
  project.write("sums.ts", "const hidden = 1; export const one = hidden;");
  const program = `
    console.log("begun");
    import { hidden } from "./sums.ts";
    console.log(hidden);
  `;
  const answers = { "--no-check": "SyntaxError", "--check": "TS2459" };
  for (const [flag, answer] of Object.entries(answers)) {
    const { success, stdout, stderr } = project.run(program, flag);
    assertEquals([success, stdout], [false, ""]);
    assertStringIncludes(stderr, answer);
  }
});
