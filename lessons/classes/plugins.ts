/**
 * # A folder of plugins
 *
 * In both languages a program can load plugins by importing each file of a
 * folder: a file that nobody imports registers nothing. TypeScript's `import()`
 * takes a path that is known only at run time. Import one file after another,
 * and report those that fail.
 *
 * **Trap:** A second `import()` of the same URL runs nothing: no plugin is
 * loaded anew.
 *
 * ## Import one file after another
 *
 * Each file registers something while it is imported. If that fails, note the
 * file and go on. `shipped` is the folder that comes with this lesson.
 *
 * ```python
 * import importlib, pathlib, pkgutil, sys, tempfile
 *
 * exporters = {}
 * csv = "from __main__ import exporters; exporters['csv'] = ','.join"
 * xml = "import no_such_library"
 *
 * with tempfile.TemporaryDirectory() as folder:
 *     pathlib.Path(folder, "csv_plugin.py").write_text(csv)
 *     pathlib.Path(folder, "xml_plugin.py").write_text(xml)
 *     sys.path.insert(0, folder)
 *     for _, name, _ in sorted(pkgutil.iter_modules([folder])):
 *         try:
 *             importlib.import_module(name)
 *         except Exception as error:
 *             print(f"{name}: {error}")
 *
 * print(exporters["csv"]("abc"))
 * ```
 *
 * ```text
 * xml_plugin: No module named 'no_such_library'
 * a,b,c
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { exporters } from "./plugins/mod.ts";
 *
 * async function loadPlugins(folder: URL): Promise<Map<string, unknown>> {
 *   const failures = new Map<string, unknown>();
 *   const files = Array.from(Deno.readDirSync(folder), ({ name }) => name);
 *   for (const file of files.filter((name) => name.endsWith(".ts")).sort()) {
 *     const before = new Set(exporters.keys());
 *     try {
 *       await import(new URL(encodeURIComponent(file), folder).href);
 *     } catch (error) {
 *       failures.set(file, error);
 *       for (const name of exporters.keys()) {
 *         if (!before.has(name)) exporters.delete(name);
 *       }
 *     }
 *   }
 *   return failures;
 * }
 *
 * const failures = await loadPlugins(shipped);
 * assertEquals([...exporters.keys()], ["csv", "json"]);
 * assertEquals([...failures.keys()], ["broken.ts", "csv_again.ts", "mute.ts"]);
 * ```
 *
 * - ✓ loadPlugins() imports in order of names, whatever the order of the folder
 * - ✓ loadPlugins() forgets what a file registered before it failed
 *
 * ## In practice
 *
 * Better still, a plugin exports its class and the host registers it: that has
 * no side effect, and is tested without a registry.
 * [`Promise.all`](../async/io_bound.ts) over the imports would let timing
 * decide who owns a name. A plugin has
 * [every permission](../projects/permissions.ts) of the program.
 *
 * ## A plugin registers its own class
 *
 * It imports the decorator from the host. The decorator throws where the name is
 * taken, or where the method is missing in a file that nobody type-checked. Then
 * the import of that file rejects.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { exporter, exporters } from "./plugins/mod.ts";
 *
 * @exporter("tsv")
 * class Tsv {
 *   render(rows: string[][]): string {
 *     return rows.map((row) => row.join("\t")).join("\n");
 *   }
 * }
 *
 * assertEquals(exporters.get("tsv"), Tsv);
 * assertThrows(() => exporter("tsv")(Tsv), TypeError, '"tsv" is taken');
 * ```
 *
 * - ✓ loadPlugins() keeps what each file threw
 *
 * ## A second load registers nothing (silent)
 *
 * A module is [kept](../singleton/module_scope.ts) once it has run. So a
 * registry that was emptied stays empty, and a file that was edited is not read
 * again.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { exporters } from "./plugins/mod.ts";
 *
 * await loadPlugins(shipped);
 * exporters.clear();
 * await loadPlugins(shipped);
 * assertEquals(exporters.size, 0);
 * ```
 *
 * ## Your turn
 *
 * One plugin that fails takes those after it down. Mend `loadAll()`:
 * `deno test lessons/classes/exercises/plugins.ts`
 *
 * ## See also
 *
 * - [Registered classes](registry.ts), for the decorator
 * - [Python: `pkgutil.iter_modules`](https://docs.python.org/3/library/pkgutil.html#pkgutil.iter_modules)
 * - [ECMA-262: `import()`](https://tc39.es/ecma262/#sec-import-calls)
 * - [ECMA-262: a module's evaluation is kept](https://tc39.es/ecma262/#sec-moduleevaluation)
 * - [Deno: permissions](https://docs.deno.com/runtime/fundamentals/security/)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { stub } from "@std/testing/mock";
import { granted } from "../_kit/granted.ts";
import { exporters } from "./plugins/mod.ts";

/** The folder of the plugins that come with this lesson: two good, three bad. */
export const shipped: URL = new URL("plugins/exporters/", import.meta.url);

/**
 * Imports the `.ts` files of `folder`, a URL that ends in `/`, one after
 * another in the order of their names. Each can then register itself. Returns
 * what was thrown by each file that failed; what such a file had registered is
 * forgotten. Needs read permission for the folder.
 *
 * @throws {Deno.errors.NotFound} if there is no such folder.
 */
export async function loadPlugins(folder: URL): Promise<Map<string, unknown>> {
  const failures = new Map<string, unknown>();
  const files = Array.from(Deno.readDirSync(folder), ({ name }) => name);
  for (const file of files.filter((name) => name.endsWith(".ts")).sort()) {
    const before = new Set(exporters.keys());
    try {
      await import(new URL(encodeURIComponent(file), folder).href);
    } catch (error) {
      failures.set(file, error);
      for (const name of exporters.keys()) {
        if (!before.has(name)) exporters.delete(name);
      }
    }
  }
  return failures;
}

const ignore = !granted({ name: "read", path: shipped });

Deno.test(
  "loadPlugins() imports in order of names, whatever the order of the folder",
  { ignore },
  async () => {
    const entries = [...Deno.readDirSync(shipped)].toSorted((a, b) =>
      a.name < b.name ? 1 : -1
    );
    using _ = stub(Deno, "readDirSync", () => entries.values());
    const failures = await loadPlugins(shipped);
    assertEquals([...failures.keys()], [
      "broken.ts",
      "csv_again.ts",
      "mute.ts",
    ]);
  },
);

Deno.test("loadPlugins() keeps what each file threw", { ignore }, async () => {
  const failures = await loadPlugins(shipped);
  assertEquals([...failures.values()].map(String), [
    "Error: there is no XML library",
    'TypeError: "csv" is taken: use another name',
    "TypeError: Mute has no method render(): write one",
  ]);
});

Deno.test("loadPlugins() forgets what a file registered before it failed", {
  ignore,
}, async () => {
  await loadPlugins(shipped);
  assertEquals(exporters.has("xml"), false);
  assertEquals(exporters.has("csv"), true);
});

Deno.test(
  "loadPlugins() goes on after a failure, and leaves other files alone",
  { ignore },
  async () => {
    const failures = await loadPlugins(shipped);
    assertEquals(exporters.has("json"), true);
    assertEquals(failures.has("notes.md"), false);
  },
);

Deno.test("loadPlugins() takes the name of a file for no address", {
  ignore,
}, async () => {
  const name = "data:text/javascript,#.ts";
  const entry = { name, isFile: true, isDirectory: false, isSymlink: false };
  using _ = stub(Deno, "readDirSync", () => [entry].values());
  assertEquals([...(await loadPlugins(shipped)).keys()], [name]);
});
