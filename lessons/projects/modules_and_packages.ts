/**
 * # Import a file
 *
 * Python finds a module by its name, along `sys.path`, and runs the
 * `__init__.py` of each folder on the way. In TypeScript you import your own code
 * by the path of its file, with the extension, and not by a folder. Write
 * `import { add } from "./sums.ts"`.
 *
 * **Trap:** Importing a folder throws: name its `mod.ts`.
 *
 * ## An import names a file
 *
 * A path begins with `./` or `../` and starts from the file it stands in; a bare
 * name, such as `@std/assert`, is a [dependency](./environments.ts). Other files
 * see what a file exports, and no more.
 *
 * ```python
 * import sys, tempfile
 * from pathlib import Path
 *
 * package = Path(tempfile.mkdtemp(), "arithmetic")
 * package.mkdir()
 * (package / "__init__.py").write_text("print('runs first')")
 * (package / "sums.py").write_text("def add(a, b): return a + b")
 *
 * sys.path.insert(0, str(package.parent))
 * from arithmetic.sums import add
 *
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
 * ## Five forms of import
 *
 * A file may have one `default`, which each importer names as it likes, without
 * braces. Export by name, unless somebody asks for a `default`, as a
 * [pool](../concurrency/worker_pool.ts) does.
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
 * mean, because a `mod.ts` runs all that it hands on. `deno info main.ts` prints
 * who imports whom. A file that is run as well as imported asks
 * `import.meta.main`, which is `__name__ == "__main__"`:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * if (import.meta.main) console.log("Hello"); // not now: it was imported
 * assertEquals(import.meta.main, false);
 * ```
 *
 * - ✓ a script that imports itself is one module, where Python makes two
 *
 * ## A folder cannot be imported (throws)
 *
 * Written as `import … from` it stops the program before its first line. So does
 * a file without its ending or the `./`. Here `import()` does it at run time:
 *
 * ```ts deno
 * import { assertRejects } from "@std/assert";
 *
 * const folder = import.meta.resolve("./fixtures/arithmetic");
 * await assertRejects(() => import(folder), TypeError, "Directory import");
 * ```
 *
 * - ✓ an import without its ending or its ./ stops the program, and says why
 *
 * ## A package hides what it does not export (throws)
 *
 * An `__init__.py` hides nothing. `exports` in a package's `deno.json` lists all
 * that its name leads to; this project's name is `@parallel-text/lessons`.
 *
 * ```ts deno
 * import { assertStringIncludes, assertThrows } from "@std/assert";
 *
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
  "an import without its ending or its ./ stops the program, and says why",
  {
    ignore: !mayRunProjects,
  },
  () => {
    using project = Project.copy("older");
    project.write("sums.ts", "export const one = 1;");
    const answers = {
      "./sums": "Maybe add a '.ts' extension",
      "sums.ts": 'Import "sums.ts" not a dependency',
    };
    for (const [path, answer] of Object.entries(answers)) {
      const { success, stdout, stderr } = project.run(
        `console.log("begun"); import "${path}";`,
      );
      assertEquals([success, stdout], [false, ""]);
      assertStringIncludes(stderr, answer);
    }
  },
);
