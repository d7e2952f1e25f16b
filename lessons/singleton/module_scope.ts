/**
 * # A module is a singleton
 *
 * Python evaluates a module once and keeps it in `sys.modules`, so a name at
 * its top level is a singleton without a class. TypeScript does the same, for
 * each URL and in each thread. In both languages a module constant is the
 * singleton to use.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## One object, one access point
 *
 * The object is a constant of the module; the access point is `import`, which
 * looks into `sys.modules` before it looks for a file:
 *
 * ```python
 * import logging
 * import sys
 * from logging import root
 *
 * print(sys.modules["logging"] is logging, logging.root is root)
 * ```
 *
 * ```text
 * True True
 * ```
 *
 * {@link preferences} is one `Map` for every module that imports it. There is
 * no constructor to call a second time, no argument to drop, no flag to check:
 *
 * ```ts
 * import { assertStrictEquals } from "@std/assert";
 *
 * const again = await import("./module_scope/preferences.ts");
 *
 * assertStrictEquals(again.preferences, preferences);
 * ```
 *
 * A module is also a promise that is cached: those who import it while it
 * awaits wait for the one evaluation ({@link [singleton/thread-safety]} builds
 * that by hand).
 *
 * ```ts
 * import { assertStrictEquals } from "@std/assert";
 *
 * const url = "data:text/javascript,export default await Promise.resolve({})";
 * const [first, second] = await Promise.all([import(url), import(url)]);
 *
 * assertStrictEquals(first.default, second.default);
 * ```
 *
 * ## Often said, and wrong
 *
 * That a module is evaluated once. It is evaluated once for each name, and a
 * file that can be reached from two entries of `sys.path` has two:
 *
 * ```python
 * import sys, tempfile
 * from pathlib import Path
 *
 * with tempfile.TemporaryDirectory() as folder:
 *     package = Path(folder, "customs")
 *     package.mkdir()
 *     (package / "tariff.py").write_text("rates = {}")
 *     sys.path[:0] = [folder, str(package)]
 *     import customs.tariff
 *     import tariff
 *     del sys.path[:2]
 *
 * print(customs.tariff.__file__ == tariff.__file__)
 * print(customs.tariff is tariff, customs.tariff.rates is tariff.rates)
 * ```
 *
 * ```text
 * True
 * False False
 * ```
 *
 * In Deno it is evaluated once for each URL. Query, fragment and path belong to
 * the URL, so a symbolic link is another module too; Node follows the link first:
 *
 * ```ts
 * import { assertNotStrictEquals } from "@std/assert";
 *
 * const query = await import("./module_scope/preferences.ts?x=1");
 * const fragment = await import("./module_scope/preferences.ts#x");
 *
 * assertNotStrictEquals(query.preferences, preferences);
 * assertNotStrictEquals(fragment.preferences, preferences);
 * assertNotStrictEquals(fragment.preferences, query.preferences);
 * ```
 *
 * That `importlib.reload` replaces the module. It runs the file again in the
 * same module, and whoever imported a name from it keeps the old object:
 *
 * ```python
 * import importlib, sys, tempfile
 * from pathlib import Path
 *
 * with tempfile.TemporaryDirectory() as folder:
 *     Path(folder, "quota.py").write_text("limits = {}")
 *     sys.path.insert(0, folder)
 *     import quota
 *     from quota import limits
 *     print(importlib.reload(quota) is quota, quota.limits is limits)
 *     sys.path.remove(folder)
 * ```
 *
 * ```text
 * True False
 * ```
 *
 * TypeScript has no reload.
 *
 * ## Beware
 *
 * In TypeScript a module that failed is kept as failed, error and all. Python
 * forgets it, and the next `import` tries again:
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
 *         print("exchange" in sys.modules)
 *     file.write_text("rates = {}")
 *     import exchange
 *     sys.path.remove(folder)
 *
 * print(exchange.rates)
 * ```
 *
 * ```text
 * False
 * {}
 * ```
 *
 * ```ts
 * import { assertRejects, assertStrictEquals } from "@std/assert";
 *
 * const url = "data:text/javascript,throw new Error('no rates')";
 *
 * const first = await assertRejects(() => import(url), Error, "no rates");
 * const second = await assertRejects(() => import(url), Error, "no rates");
 *
 * assertStrictEquals(first, second);
 * ```
 *
 * So work that may fail belongs in a function, not at the top level.
 *
 * A Worker shares no modules with the thread that started it; it evaluates its
 * own:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * preferences.set("theme", "dark");
 *
 * assertEquals(await themeInWorker(), "light");
 * ```
 *
 * ## In practice
 *
 * Export a `const`. Where the object must wait for its first use, a static
 * getter makes it then ({@link [singleton/one-object]}).
 *
 * A library of which two versions may be loaded keeps what must be one under a
 * `Symbol.for` key of `globalThis`, as {@link globalPreferences} does:
 *
 * ```ts
 * import { assertStrictEquals } from "@std/assert";
 *
 * const copy = await import("./module_scope/preferences.ts?x=1");
 *
 * assertStrictEquals(copy.globalPreferences, globalPreferences);
 * ```
 *
 * ## Proven below
 *
 * - preferences is one object for every import of the same URL
 * - preferences is another object under another URL
 * - globalPreferences is one object under every URL
 * - preferences is another object through a symbolic link
 * - preferences in a Worker knows no change made outside
 *
 * ## See also
 *
 * - [Python: the module cache](https://docs.python.org/3/reference/import.html#the-module-cache)
 * - [Python: `importlib.reload`](https://docs.python.org/3/library/importlib.html#importlib.reload)
 * - [HTML: the module map](https://html.spec.whatwg.org/multipage/webappapis.html#module-map),
 *   one for each thread, keyed by URL
 * - [Node: `--preserve-symlinks`](https://nodejs.org/api/cli.html#--preserve-symlinks),
 *   which is off by default
 * - [ECMA-262: `Evaluate()` of a module](https://tc39.es/ecma262/#sec-moduleevaluation),
 *   which remembers its error
 * - [MDN: `Symbol.for`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Symbol/for)
 *
 * @module
 */
import {
  assertEquals,
  assertNotStrictEquals,
  assertStrictEquals,
} from "@std/assert";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { globalPreferences, preferences } from "./module_scope/preferences.ts";

export { globalPreferences, preferences };

/**
 * Starts a Worker that imports the same module and resolves to the theme that
 * it finds in {@link preferences}. Needs read permission for this folder.
 */
export async function themeInWorker(): Promise<string> {
  const url = new URL("./module_scope/worker.ts", import.meta.url);
  const worker = new Worker(url, { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
    });
  } finally {
    worker.terminate();
  }
}

const granted = (permission: Deno.PermissionDescriptor) =>
  Deno.permissions.querySync(permission).state === "granted";
const mayRead = granted({ name: "read", path: import.meta.dirname });
const temporary = granted({ name: "env", variable: "TMPDIR" })
  ? Deno.env.get("TMPDIR")
  : undefined;
const mayLink = mayRead && temporary !== undefined &&
  granted({ name: "read", path: temporary }) &&
  granted({ name: "write", path: temporary }) &&
  granted({ name: "run", command: Deno.execPath() });

/** Imports the preferences by their URL with something added to it. */
function importWith(
  suffix: string,
): Promise<typeof import("./module_scope/preferences.ts")> {
  return import(import.meta.resolve(`./module_scope/preferences.ts${suffix}`));
}

Deno.test.beforeEach(() => {
  preferences.set("theme", "light");
});

Deno.test("preferences is one object for every import of the same URL", async () => {
  const absolute =
    new URL("./module_scope/preferences.ts", import.meta.url).href;
  const imports = [import("./module_scope/preferences.ts"), import(absolute)];

  for (const module of await Promise.all(imports)) {
    assertStrictEquals(module.preferences, preferences);
  }
});

Deno.test("preferences is another object under another URL", {
  ignore: !mayRead,
}, async () => {
  const query = await importWith("?x=1");
  const fragment = await importWith("#x");

  assertNotStrictEquals(query.preferences, preferences);
  assertNotStrictEquals(fragment.preferences, preferences);
  assertNotStrictEquals(fragment.preferences, query.preferences);
});

Deno.test("globalPreferences is one object under every URL", {
  ignore: !mayRead,
}, async () => {
  const query = await importWith("?x=1");
  const fragment = await importWith("#x");

  assertStrictEquals(query.globalPreferences, globalPreferences);
  assertStrictEquals(fragment.globalPreferences, globalPreferences);
});

Deno.test("preferences is another object through a symbolic link", {
  ignore: !mayLink,
}, async () => {
  const file = fileURLToPath(
    new URL("./module_scope/preferences.ts", import.meta.url),
  );
  const folder = await Deno.makeTempDir();
  const link = join(folder, "preferences.ts");
  try {
    // Deno.symlink() asks for write access to everything, which eval has.
    const args = ["eval", "Deno.symlinkSync(...Deno.args)", file, link];
    await new Deno.Command(Deno.execPath(), { args }).output();

    const linked = await import(pathToFileURL(link).href);
    assertNotStrictEquals(linked.preferences, preferences);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("preferences in a Worker knows no change made outside", {
  ignore: !mayRead,
}, async () => {
  preferences.set("theme", "dark");

  assertEquals(await themeInWorker(), "light");
});
