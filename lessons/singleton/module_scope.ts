/**
 * # A module is a singleton
 *
 * In Python a name at the top of a module is one object for all who import it.
 * So it is in TypeScript: the first `import` of a URL runs the file, and later
 * ones get the same module. Export a constant before you think of a singleton
 * class.
 *
 * **Trap:** A file imported under two file URLs is two modules, each with its own
 * object.
 *
 * ## Export a constant
 *
 * Python's `logging` keeps its root logger so. There is no constructor to call
 * twice, no argument to drop, and no flag to check. (`await import(…)` imports
 * in the middle of the code.) A [Worker](../concurrency/workers.ts), another
 * thread, has modules of its own.
 *
 * ```python
 * import logging
 * from logging import root
 *
 * logging.root.theme = "dark"
 * print(root.theme)
 * ```
 *
 * ```text
 * dark
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * // module_scope/preferences.ts, which two modules import:
 * // export const preferences: Map<string, string> =
 * //   new Map([["theme", "light"]]);
 * const one = await import("./module_scope/preferences.ts");
 * const other = await import("./module_scope/preferences.ts");
 *
 * one.preferences.set("theme", "dark");
 * assertEquals(other.preferences.get("theme"), "dark");
 * ```
 *
 * - ✓ preferences is one object for every import of the same URL
 * - ✓ preferences in a Worker knows no change made outside
 *
 * ## In practice
 *
 * Export the class as well, and let functions take the object as an argument: a
 * test can then pass another. A library of which two versions may be loaded
 * keeps what must be one in `globalThis`, under a key that all its copies make
 * by `Symbol.for`. TypeScript has no `reload`.
 *
 * ## Two URLs, two objects (silent)
 *
 * A query makes another URL, and so does a symbolic link, or a second version of
 * a package. Each is evaluated by itself. (Over HTTP, a redirect leads to one
 * module.)
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * const one = await import("./module_scope/preferences.ts");
 * const other = await import("./module_scope/preferences.ts?v=2");
 *
 * one.preferences.set("theme", "dark");
 * assertEquals(other.preferences.get("theme"), "light");
 * ```
 *
 * - ✓ preferences is another object through a symbolic link
 * - ✓ globalPreferences is one object under every URL
 *
 * ## A module that failed stays failed (throws)
 *
 * Python forgets a module that raised, and the next `import` runs it again.
 * TypeScript keeps what the module threw, and throws it at the next `import`
 * too. So work that may fail belongs in a function:
 *
 * ```python
 * import sys, tempfile
 * from pathlib import Path
 *
 * with tempfile.TemporaryDirectory() as folder:
 *     file = Path(folder, "exchange.py")
 *     file.write_text("rates = 1 / 0")
 *     sys.path.insert(0, folder)
 *     try:
 *         import exchange
 *     except ZeroDivisionError:
 *         file.write_text("rates = {}")
 *     import exchange
 *
 * print(exchange.rates)
 * ```
 *
 * ```text
 * {}
 * ```
 *
 * ```ts
 * import { assertRejects, assertStrictEquals } from "@std/assert";
 *
 * const url = "data:text/javascript,throw new Error('no rates')";
 * const first = await assertRejects(() => import(url), Error, "no rates");
 * const second = await assertRejects(() => import(url), Error, "no rates");
 *
 * assertStrictEquals(first, second);
 * ```
 *
 * ## Your turn
 *
 * `Clock.getInstance()` is more than is needed. Export one clock instead:
 * `deno test lessons/singleton/exercises/module_scope.ts`
 *
 * ## See also
 *
 * - [A class with one object](./one_object.ts), where a constant will not do
 * - [Python: the module cache](https://docs.python.org/3/reference/import.html#the-module-cache)
 * - [HTML: the module map](https://html.spec.whatwg.org/multipage/webappapis.html#module-map),
 *   one for each thread
 * - [ECMA-262: `Evaluate()` of a module](https://tc39.es/ecma262/#sec-moduleevaluation),
 *   which remembers its error
 * - [MDN: `Symbol.for`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Symbol/for)
 *
 * @module
 */
import { assertEquals, assertStrictEquals } from "@std/assert";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { granted } from "../_kit/granted.ts";
import { globalPreferences, preferences } from "./module_scope/preferences.ts";

export { globalPreferences, preferences };

const { href } = new URL("./module_scope/preferences.ts", import.meta.url);
const mayRead = granted({ name: "read", path: fileURLToPath(href) });
const mayFindFolder = granted({ name: "env", variable: "TMPDIR" });
const temporary = mayFindFolder && Deno.env.get("TMPDIR") || "/tmp";
const mayLink = mayRead && mayFindFolder && Deno.build.os !== "windows" &&
  granted(
    { name: "read", path: temporary },
    { name: "write", path: temporary },
    { name: "run", command: Deno.execPath() },
  );

Deno.test.beforeEach(() => {
  preferences.set("theme", "light");
});

Deno.test("preferences is one object for every import of the same URL", async () => {
  const again = await import("./module_scope/preferences.ts");
  assertStrictEquals(again.preferences, preferences);
});

Deno.test("preferences is one object by its absolute URL, too", {
  ignore: !mayRead,
}, async () => {
  assertStrictEquals((await import(href)).preferences, preferences);
});

Deno.test("preferences is another object under another URL", async () => {
  const query = await import("./module_scope/preferences.ts?v=2");
  const fragment = await import("./module_scope/preferences.ts#v2");
  const maps = [preferences, query.preferences, fragment.preferences];
  assertEquals(new Set(maps).size, 3);
});

Deno.test("globalPreferences is one object under every URL", async () => {
  const query = await import("./module_scope/preferences.ts?v=2");
  const fragment = await import("./module_scope/preferences.ts#v2");
  assertStrictEquals(query.globalPreferences, globalPreferences);
  assertStrictEquals(fragment.globalPreferences, globalPreferences);
});

Deno.test("preferences is another object through a symbolic link", {
  ignore: !mayLink,
}, async () => {
  const folder = await Deno.makeTempDir();
  const link = join(folder, "preferences.ts");
  try {
    // Deno.symlink() asks for write access to everything, which eval has.
    const args = ["eval", "Deno.symlinkSync(...Deno.args)"];
    args.push(fileURLToPath(href), link);
    await new Deno.Command(Deno.execPath(), { args }).output();

    const linked = await import(pathToFileURL(link).href);
    assertEquals(linked.preferences, preferences);
    assertEquals(linked.preferences === preferences, false);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("preferences in a Worker knows no change made outside", {
  ignore: !mayRead,
}, async () => {
  preferences.set("theme", "dark");
  const url = new URL("./module_scope/worker.ts", import.meta.url);
  const worker = new Worker(url, { type: "module" });
  const theme = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
  });
  worker.terminate();
  assertEquals(theme, "light");
});
