/**
 * # Modules and packages
 *
 * A Python module is usually a file; importing one of a package runs each
 * `__init__.py` on the way, and `import` binds names to objects when it is
 * reached. In TypeScript a module is what one URL names, a folder means
 * nothing, imports run before the rest of the file, and an imported name is the
 * exporter's variable.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## A namespace for each file
 *
 * On the way to a module, the `__init__.py` of every folder runs; the module's
 * neighbours do not:
 *
 * ```python
 * import sys, tempfile
 * from pathlib import Path
 *
 * with tempfile.TemporaryDirectory() as folder:
 *     products = Path(folder, "arithmetic/products")
 *     products.mkdir(parents=True)
 *     (products / "__init__.py").write_text("print('products')")
 *     (products / "exact.py").write_text("def multiply(a, b): return a * b")
 *     (products.parent / "__init__.py").write_text("print('arithmetic')")
 *     (products.parent / "sums.py").write_text("def add(a, b): return a + b")
 *     sys.path.insert(0, folder)
 *     import arithmetic.products.exact
 *     print(hasattr(arithmetic, "sums"))
 *     import arithmetic.sums
 *     sys.path.remove(folder)
 *
 * print(arithmetic.sums.add(3, 5), arithmetic.products.exact.multiply(2, 4))
 * ```
 *
 * ```text
 * arithmetic
 * products
 * False
 * 8 8
 * ```
 *
 * `mod.ts` is a file like any other, by custom the one that says what a package
 * shows. `export * as` nests one namespace in another:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * // export { add } from "./sums.ts";
 * // export * as products from "./products/mod.ts";
 * import * as arithmetic from "./fixtures/arithmetic/mod.ts";
 *
 * assertEquals(arithmetic.add(3, 5), 8);
 * assertEquals(arithmetic.products.multiply(2, 4), 8);
 * ```
 *
 * No address leads to a folder, and no file runs because of the one it is in.
 * Nor can an `__init__.py` hide a module, as `exports` in `deno.json` does: it
 * lists all that the package's name leads to.
 *
 * ```ts
 * import { assertRejects, assertThrows } from "@std/assert";
 *
 * const folder = import.meta.resolve("./fixtures/arithmetic");
 * await assertRejects(() => import(folder), TypeError, "Directory import");
 *
 * import.meta.resolve("@parallel-text/lessons/singleton/guard");
 * assertThrows(
 *   () => import.meta.resolve("@parallel-text/lessons/lessons/mod.ts"),
 *   TypeError,
 *   "Unknown export './lessons/mod.ts' for '@parallel-text/lessons'",
 * );
 * ```
 *
 * ## A copied name, a live one
 *
 * `from counter import count` binds a name of this module to the object that
 * `count` is bound to now. What the other module binds later is its own affair:
 *
 * ```python
 * import sys, tempfile
 * from pathlib import Path
 *
 * with tempfile.TemporaryDirectory() as folder:
 *     Path(folder, "counter.py").write_text("count = 0")
 *     sys.path.insert(0, folder)
 *     import counter
 *     from counter import count
 *     sys.path.remove(folder)
 *
 * counter.count += 1
 * print(count, counter.count)
 * ```
 *
 * ```text
 * 0 1
 * ```
 *
 * An imported name is the exporter's variable. What copies is a new `const`, and
 * `export default` before an expression:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * // export let count = 0; export default count;
 * import initial, { count, increment } from "./fixtures/counter.ts";
 *
 * const { count: copied } = await import("./fixtures/counter.ts");
 * increment();
 *
 * assertEquals([count, copied, initial], [1, 0, 0]);
 * ```
 *
 * ## A circle
 *
 * Where two modules import each other, Python hands the second a first one that
 * is only half executed. An attribute can be read later; `from`, which copies
 * at once, fails where the name is not bound yet:
 *
 * ```python
 * import sys, tempfile
 * from pathlib import Path
 *
 * source = """
 * import first
 * def total(): return first.one + 2
 * try:
 *     from first import one
 * except ImportError as error:
 *     print(error.msg.partition(" (")[0])
 * """
 * with tempfile.TemporaryDirectory() as folder:
 *     Path(folder, "first.py").write_text("import second; one = 1")
 *     Path(folder, "second.py").write_text(source)
 *     sys.path.insert(0, folder)
 *     import first
 *     sys.path.remove(folder)
 *
 * print(first.second.total())
 * ```
 *
 * ```text
 * cannot import name 'one' from partially initialized module 'first'
 * 3
 * ```
 *
 * TypeScript binds every name before any line runs, so `import { one }` is no
 * mistake in a circle. Until the line of a `const` has run, reading it throws; a
 * function declaration works at once:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * // import "./second.ts"; export const one = 1; export function ready() …
 * import "./fixtures/circle/first.ts";
 * // import { one, ready } from "./first.ts"; it tries ready() and one at once
 * import { seen, total } from "./fixtures/circle/second.ts";
 *
 * const early = "ReferenceError: Cannot access 'one' before initialization";
 * assertEquals(seen.map(String), ["true", early]);
 * assertEquals(total(), 3);
 * ```
 *
 * ## Often said, and wrong
 *
 * "A module is a file, and a package a folder with `__init__.py`." `sys` has no
 * file, a folder without one is imported as a namespace, and a script that is
 * imported as well is two modules:
 *
 * ```python
 * import runpy, sys, tempfile
 * from pathlib import Path
 *
 * with tempfile.TemporaryDirectory() as folder:
 *     tool = Path(folder, "tool.py")
 *     tool.write_text("print(__name__)\nif __name__ == '__main__': import tool")
 *     Path(folder, "plain").mkdir()
 *     sys.path.insert(0, folder)
 *     runpy.run_path(str(tool), run_name="__main__")
 *     import plain
 *     sys.path.remove(folder)
 *
 * print(hasattr(sys, "__file__"), plain.__file__)
 * ```
 *
 * ```text
 * __main__
 * tool
 * False None
 * ```
 *
 * ## Beware
 *
 * Python's `import` runs where it stands, TypeScript's before the file's first
 * line ({@link evaluated} tells); `import type` runs nothing. What can wait takes
 * `import()`, which evaluates at the first call and keeps the module:
 *
 * ```ts
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 *
 * assertEquals(evaluated, ["arithmetic/sums.ts"]);
 * import "./fixtures/arithmetic/sums.ts";
 * import type { multiply } from "./fixtures/arithmetic/products/mod.ts";
 *
 * const load = (): Promise<{ multiply: typeof multiply }> =>
 *   import("./fixtures/arithmetic/products/mod.ts");
 * assertStrictEquals(await load(), await load());
 * assertEquals(evaluated, ["arithmetic/sums.ts", "products/mod.ts"]);
 * ```
 *
 * Only the exporter assigns. A Python test patches `module.name`; here it hands
 * the module under test what it needs.
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 * import * as counter from "./fixtures/counter.ts";
 *
 * // @ts-expect-error TS2540: the property is read-only
 * assertThrows(() => counter.count = 10, TypeError);
 * ```
 *
 * ## In practice
 *
 * Give a package one `mod.ts` for those outside; inside, import the file that
 * you mean, for a `mod.ts` runs all that it shows and soon closes a circle. Break
 * a circle with a third module for what both need, or with `import type`.
 * `deno info` prints who imports whom. What another URL, a failure or a Worker
 * does to a module: {@link [singleton/module-scope]}.
 *
 * ## Proven below
 *
 * - a folder's mod.ts runs only where it is imported
 * - `import()` evaluates its module once
 * - an imported name follows the exporter's variable, a copy does not
 * - a circle shows functions at once and a `const` after its line
 * - `exports` is all that the package's name leads to
 *
 * ## See also
 *
 * - [Python: packages](https://docs.python.org/3/reference/import.html#packages)
 * - [PEP 420: folders without `__init__.py`](https://peps.python.org/pep-0420/)
 * - [ECMA-262: modules](https://tc39.es/ecma262/#sec-modules)
 * - [MDN: `import()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/import)
 * - [Deno: modules and packages](https://docs.deno.com/runtime/fundamentals/modules/)
 *
 * @module
 */
import {
  assertEquals,
  assertInstanceOf,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import { evaluated } from "./fixtures/evaluated.ts";

export { evaluated };

const products = () => import("./fixtures/arithmetic/products/mod.ts");

Deno.test("a folder's mod.ts runs only where it is imported", async () => {
  await products();
  assertEquals(evaluated.includes("arithmetic/mod.ts"), false);

  await import("./fixtures/arithmetic/mod.ts");
  assertEquals(evaluated.includes("arithmetic/mod.ts"), true);
});

Deno.test("import() evaluates its module once", async () => {
  assertStrictEquals(await products(), await products());

  const runs = evaluated.filter((name) => name === "products/mod.ts");
  assertEquals(runs.length, 1);
});

Deno.test("an imported name follows the exporter's variable, a copy does not", async () => {
  const counter = await import("./fixtures/counter.ts");
  const { count: copied } = counter;
  counter.increment();

  assertEquals(counter.count, copied + 1);
  assertEquals(counter.default, 0);
});

Deno.test("a circle shows functions at once and a const after its line", async () => {
  await import("./fixtures/circle/first.ts");
  const { seen, total } = await import("./fixtures/circle/second.ts");

  assertEquals(seen[0], true);
  assertInstanceOf(seen[1], ReferenceError);
  assertEquals(total(), 3);
});

Deno.test("exports is all that the package's name leads to", () => {
  const name = "@parallel-text/lessons";
  const lesson = `${name}/projects/modules-and-packages`;

  assertStrictEquals(import.meta.resolve(lesson), import.meta.url);
  const hidden = () => import.meta.resolve(`${name}/lessons/mod.ts`);
  assertThrows(hidden, TypeError, "Unknown export");
});
