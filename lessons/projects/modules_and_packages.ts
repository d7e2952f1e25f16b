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
 * What a file does not `export` is seen in that file alone. By custom a package
 * has one `mod.ts`, which exports what others may use.
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
 * // export const add = (a: number, b: number): number => a + b;
 * import { add } from "./fixtures/arithmetic/sums.ts";
 * // export { add } from "./sums.ts";
 * // export * as products from "./products/mod.ts";
 * import * as arithmetic from "./fixtures/arithmetic/mod.ts";
 *
 * assertEquals(add(3, 5), 8);
 * assertEquals(arithmetic.add(3, 5), 8);
 * assertEquals(arithmetic.products.multiply(2, 4), 8);
 * ```
 *
 * - ✓ a folder's mod.ts runs where it is imported, and nowhere else
 *
 * ## In practice
 *
 * Give a package one `mod.ts` for those outside. Inside it, import the file
 * that you mean: a `mod.ts` runs all that it exports from. `deno info main.ts`
 * prints who imports whom.
 *
 * A file that is run as well as imported asks `import.meta.main`, which is
 * `__name__ == "__main__"`:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * function hello(name: string): string {
 *   return `Hello ${name}`;
 * }
 *
 * if (import.meta.main) console.log(hello("you")); // this block was imported
 * assertEquals(import.meta.main, false);
 * assertEquals(hello("Ada"), "Hello Ada");
 * ```
 *
 * - ✓ a script that imports itself is one module, where Python makes two
 *
 * ## A folder cannot be imported (throws)
 *
 * Written as `import … from`, it stops the program before its first line. So
 * does a file without its ending, or without the `./` in front.
 *
 * ```ts deno
 * import { assertRejects } from "@std/assert";
 *
 * const folder = import.meta.resolve("./fixtures/arithmetic");
 * await assertRejects(() => import(folder), TypeError, "Directory import");
 * ```
 *
 * ## A package hides what it does not export (throws)
 *
 * An `__init__.py` hides nothing. `exports` in `deno.json` lists all that the
 * name of a package leads to, as `pyproject.toml` cannot.
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
 * Let a file greet when it is run, and be silent when it is imported:
 * `deno test -A lessons/projects/exercises/modules_and_packages.ts` says when it
 * is right.
 *
 * ## See also
 *
 * - [An imported name is live](./live_bindings.ts),
 *   [imports run first](./import_order.ts)
 * - [Python: packages](https://docs.python.org/3/reference/import.html#packages)
 * - [Deno: modules and dependencies](https://docs.deno.com/runtime/fundamentals/modules/)
 * - [MDN: `import.meta`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/import.meta)
 *
 * @module
 */
import { assertEquals, assertStrictEquals } from "@std/assert";
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

Deno.test("an import without its extension is refused", {
  ignore: !mayRunProjects,
}, () => {
  using project = Project.copy("older");
  project.write("sums.ts", "export const one = 1;");
  const { success, stderr } = project.run(`import "./sums";`);
  assertEquals(success, false);
  assertEquals(stderr.includes("Maybe add a '.ts' extension"), true, stderr);
});
