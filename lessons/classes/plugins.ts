/**
 * # A folder of plugins
 *
 * In Python a plugin subclasses a base whose `__init_subclass__` registers it,
 * and the host imports every module of a folder with `pkgutil` and `importlib`.
 * In TypeScript a class decorator registers, and `import()` takes a path that
 * is known only at run time. In both the registration happens because somebody
 * imports the file, and one bad file must not stop the rest.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Found, imported, registered
 *
 * A hook that raises makes the import fail, so three kinds of bad plugin need
 * one `except`: a module that raises, a name used twice, a class without the
 * method.
 *
 * ```python
 * import importlib.util, pathlib, pkgutil, tempfile
 *
 * class Exporter:
 *     names = {}
 *
 *     def __init_subclass__(cls, name):
 *         if name in Exporter.names:
 *             raise ValueError(f"{name!r} is taken by {Exporter.names[name]}")
 *         if not callable(getattr(cls, "render", None)):
 *             raise TypeError(f"{cls.__name__} has no method render()")
 *         Exporter.names[name] = cls.__module__
 *
 * start = "from __main__ import Exporter\nclass Plugin(Exporter, name="
 * plugins = {
 *     "broken": "import no_such_module",
 *     "commas": start + "'csv'): render = ','.join",
 *     "mute": start + "'mute'): pass",
 *     "semicolons": start + "'csv'): render = ';'.join",
 * }
 * with tempfile.TemporaryDirectory() as folder:
 *     for name, source in plugins.items():
 *         pathlib.Path(folder, name + ".py").write_text(source)
 *     for finder, name, _ in pkgutil.iter_modules([folder]):
 *         spec = finder.find_spec(name)
 *         try:
 *             spec.loader.exec_module(importlib.util.module_from_spec(spec))
 *         except Exception as error:
 *             print(f"{name}: {error}")
 * print(Exporter.names)
 * ```
 *
 * ```text
 * broken: No module named 'no_such_module'
 * mute: Plugin has no method render()
 * semicolons: 'csv' is taken by commas
 * {'csv': 'commas'}
 * ```
 *
 * A plugin in TypeScript; `import.meta` tells the registry which file owns the
 * name:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * @exporter("tsv", import.meta)
 * class Tsv {
 *   render(rows: string[][]): string {
 *     return rows.map((row) => row.join("\t")).join("\n");
 *   }
 * }
 *
 * assertEquals(exporters.get("tsv")?.type, Tsv);
 * ```
 *
 * {@link exporter} throws while the class is being defined, so the module's
 * import rejects. {@link loadPlugins} catches that, reports it and goes on, here
 * through {@link shipped}, the folder `plugins/` beside this lesson:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const { loaded, failed } = await loadPlugins(shipped);
 *
 * assertEquals(loaded, ["csv.ts", "json.ts"]);
 * assertEquals(failed.map((error) => error.message), [
 *   "broken.ts: there is no XML library",
 *   'csv_again.ts: "csv" is taken by csv.ts: use another name',
 *   "idle.ts: registers nothing: decorate its class with @exporter",
 *   "mute.ts: Mute has no method render(rows): write one",
 * ]);
 * const Csv = exporters.get("csv")?.type;
 * assertEquals(Csv && new Csv().render([["a", 'b"c']]), '"a","b""c"');
 * ```
 *
 * ## Often said, and wrong
 *
 * "Plugins register themselves, so they are discoverable." A file that nobody
 * imports registers nothing, in either language. Registration replaces the list
 * of classes; finding the files is the host's work:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([...exporters.keys()], []);
 * await loadPlugins(shipped);
 * assertEquals([...exporters.keys()], ["csv", "json"]);
 * ```
 *
 * ## Beware
 *
 * Python forgets a module whose import failed, and the next import runs it
 * again:
 *
 * ```python
 * import importlib, pathlib, sys, tempfile
 *
 * runs = []
 * with tempfile.TemporaryDirectory() as folder:
 *     sys.path.insert(0, folder)
 *     source = "from __main__ import runs; runs.append(1); 1 / 0"
 *     pathlib.Path(folder, "failing_plugin.py").write_text(source)
 *     for _ in range(2):
 *         try:
 *             importlib.import_module("failing_plugin")
 *         except ZeroDivisionError:
 *             pass
 *     sys.path.remove(folder)
 * print(len(runs))
 * ```
 *
 * ```text
 * 2
 * ```
 *
 * Deno keeps the failure: the body runs once, and every later import rejects
 * with the same error. A fragment makes it another module, which is how to try
 * again, at the price of a second copy:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const source = "globalThis.runs = (globalThis.runs ?? 0) + 1; throw runs";
 * const failing = `data:text/javascript,${encodeURIComponent(source)}`;
 * const failure = (url: string) => import(url).catch((reason) => reason);
 *
 * assertEquals([await failure(failing), await failure(failing)], [1, 1]);
 * assertEquals(await failure(`${failing}#again`), 2);
 * ```
 *
 * What did load is kept as well, so a registry that was emptied is not filled
 * by loading again:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * await loadPlugins(shipped);
 * exporters.clear();
 * assertEquals((await loadPlugins(shipped)).loaded, []);
 * assertEquals(exporters.size, 0);
 * ```
 *
 * The compiler refuses a class without the method, but only in a file that it
 * reads, and it never follows a path computed at run time. It accepts a field
 * that holds a function; {@link exporter}, which looks at the prototype, does
 * not:
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * class Mute {}
 * class Late {
 *   render = () => "";
 * }
 * const register = exporter("late", import.meta);
 *
 * // @ts-expect-error TS2345: Mute has no render()
 * assertThrows(() => register(Mute), TypeError, "Mute has no method");
 * assertThrows(() => register(Late), TypeError, "Late has no method");
 * ```
 *
 * ## In practice
 *
 * A plugin that exports its class and leaves the registering to the host has no
 * side effects, is tested without a registry, and can be loaded twice. Import
 * one after another, in sorted order: `Deno.readDir` promises none, and
 * `Promise.all` would let timing decide who owns a name.
 *
 * An imported plugin has every permission of the program, and one that loops or
 * awaits for ever stops it. Run what you do not trust in a process of its own,
 * with fewer permissions.
 *
 * ## Proven below
 *
 * - loadPlugins() imports in order of names
 * - loadPlugins() reports a failure, goes on
 * - loadPlugins() undoes a half-loaded file
 * - loadPlugins() reports a name taken twice
 * - loadPlugins() reports a missing method
 * - loadPlugins() reports a file that is idle
 * - loadPlugins() reports the same again
 *
 * ## See also
 *
 * - [Python: `__init_subclass__`](https://docs.python.org/3/reference/datamodel.html#object.__init_subclass__)
 * - [Python: `pkgutil.iter_modules`](https://docs.python.org/3/library/pkgutil.html#pkgutil.iter_modules)
 * - [Python: `sys.modules` and failed imports](https://docs.python.org/3/reference/import.html#loading)
 * - [ECMA-262: `import()`](https://tc39.es/ecma262/#sec-import-calls)
 * - [ECMA-262: a module's evaluation, and its error, are kept](https://tc39.es/ecma262/#sec-moduleevaluation)
 * - [Deno: permissions](https://docs.deno.com/runtime/fundamentals/security/)
 *
 * @module
 */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exporters } from "./plugins/mod.ts";

export {
  type Exporter,
  exporter,
  exporters,
  type Registration,
} from "./plugins/mod.ts";

/** What became of the files of a folder, in the order of their names. */
export interface LoadReport {
  /** The files that registered something. */
  loaded: string[];
  /** An error for each other file: it names the file, its cause says why. */
  failed: Error[];
}

/** The folder of plugins beside this lesson: two good ones, four bad ones. */
export const shipped: string = join(
  import.meta.dirname ?? "",
  "plugins",
  "exporters",
);

/**
 * Imports every `.ts` file of `folder`, one after another, so that each can
 * register itself. A file that fails is reported and stops no other; what it
 * had registered before it failed is forgotten. Needs read permission.
 *
 * @throws {Deno.errors.NotFound} if there is no such folder.
 */
export async function loadPlugins(folder: string): Promise<LoadReport> {
  const files: string[] = [];
  for await (const { name, isFile } of Deno.readDir(folder)) {
    if (isFile && name.endsWith(".ts")) files.push(name);
  }
  const report: LoadReport = { loaded: [], failed: [] };
  for (const file of files.sort()) {
    const { href } = pathToFileURL(join(folder, file));
    try {
      await import(href);
      if (namesOf(href).length === 0) {
        throw new Error("registers nothing: decorate its class with @exporter");
      }
      report.loaded.push(file);
    } catch (cause) {
      namesOf(href).forEach((name) => exporters.delete(name));
      const reason = cause instanceof Error ? cause.message : cause;
      report.failed.push(new Error(`${file}: ${reason}`, { cause }));
    }
  }
  return report;
}

/** The names that the module at `url` has registered. */
function namesOf(url: string): string[] {
  return [...exporters.keys()].filter((name) =>
    exporters.get(name)?.url === url
  );
}

const { state } = Deno.permissions.querySync({ name: "read", path: shipped });
const ignore = state !== "granted";

/** What is reported of `file`, one of the shipped; "" if nothing is. */
async function reportOf(file: string): Promise<string> {
  const { failed } = await loadPlugins(shipped);
  const messages = failed.map((error) => error.message);
  return messages.filter((message) => message.startsWith(`${file}: `)).join();
}

Deno.test("loadPlugins() imports in order of names", { ignore }, async () => {
  const { failed } = await loadPlugins(shipped);
  const files = failed.map((error) => error.message.split(":")[0]);
  assertEquals(files, files.toSorted());
});

Deno.test("loadPlugins() reports a failure, goes on", { ignore }, async () => {
  assertMatch(await reportOf("broken.ts"), /there is no XML library/);
  assert(exporters.has("json"));
});

Deno.test("loadPlugins() undoes a half-loaded file", { ignore }, async () => {
  await loadPlugins(shipped);
  assertEquals(exporters.has("xml"), false);
});

Deno.test("loadPlugins() reports a name taken twice", { ignore }, async () => {
  assertMatch(await reportOf("csv_again.ts"), /"csv" is taken by csv.ts/);
});

Deno.test("loadPlugins() reports a missing method", { ignore }, async () => {
  assertMatch(await reportOf("mute.ts"), /Mute has no method render/);
});

Deno.test("loadPlugins() reports a file that is idle", { ignore }, async () => {
  assertMatch(await reportOf("idle.ts"), /registers nothing/);
});

Deno.test("loadPlugins() reports the same again", { ignore }, async () => {
  const first = await loadPlugins(shipped);
  const again = await loadPlugins(shipped);
  assertEquals(again.loaded, first.loaded);
  assertEquals(again.failed.map(String), first.failed.map(String));
});
