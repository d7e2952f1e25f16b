/**
 * # Dependencies
 *
 * A virtual environment is a folder of packages in front of one interpreter. A
 * Deno project has two files instead: `deno.json` says which versions will do,
 * `deno.lock` which one is taken. The packages lie in a cache that projects
 * share.
 *
 * **Trap:** `deno run` rewrites a lock that no longer fits; `--frozen` refuses.
 *
 * ## Two projects, two versions
 *
 * `Project.copy` is a copy of a small project, in a temporary folder. The two
 * differ in the lock alone.
 *
 * ```python native
 * import os, subprocess, sys, tempfile
 * from pathlib import Path
 *
 * python = "bin/python" if os.name == "posix" else "Scripts/python"
 * for version in ["2.0.0", "2.1.3"]:
 *     with tempfile.TemporaryDirectory() as folder:
 *         venv = [sys.executable, "-m", "venv", "--without-pip", folder]
 *         subprocess.run(venv, check=True)
 *         packages = next(Path(folder).rglob("site-packages"))
 *         (packages / "ms.py").write_text(f"print({version!r})")
 *         subprocess.run([Path(folder, python), "-c", "import ms"])
 * ```
 *
 * ```text
 * 2.0.0
 * 2.1.3
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { Project } from "./project/mod.ts";
 *
 * using older = Project.copy("older"); // deno.lock: ms@2.0.0
 * using newer = Project.copy("newer"); // deno.lock: ms@2.1.3
 * const asked = '{ "imports": { "ms": "npm:ms@^2" } }';
 * assertEquals(JSON.parse(older.read("deno.json")), JSON.parse(asked));
 *
 * const week = `import ms from "ms"; console.log(ms("1w"));`;
 * assertEquals(older.run(week).stdout, "undefined\n"); // 2.0.0 knows no weeks
 * assertEquals(newer.run(week).stdout, "604800000\n");
 * ```
 *
 * - ✓ two projects share a cache, and nothing is installed into either
 *
 * ## In practice
 *
 * `deno add npm:ms` is `pip install`, and writes both files. Commit
 * `deno.lock`, and freeze it in CI. Pin Deno itself where you install it, as
 * `npx deno@2.9.6` does. In Python, `uv` locks packages and brings the
 * interpreter.
 *
 * ## A lock that no longer fits (silent)
 *
 * Somebody asked for another version, and the lock was not committed.
 * `--frozen`, or `"lock": { "frozen": true }` in `deno.json`, refuses:
 *
 * ```ts deno
 * import { assertEquals, assertStringIncludes } from "@std/assert";
 * import { Project } from "./project/mod.ts";
 *
 * using project = Project.copy("older");
 * project.write("deno.json", '{ "imports": { "ms": "npm:ms@2.1.3" } }');
 * const week = `import ms from "ms"; console.log(ms("1w"));`;
 *
 * const { stderr } = project.run(week, "--frozen");
 * assertStringIncludes(stderr, "error: The lockfile is out of date.");
 * assertEquals(project.run(week).stdout, "604800000\n"); // and rewrites it
 * ```
 *
 * - ✓ deno run --frozen leaves a stale lock as it is
 * - ✓ deno run rewrites a stale lock
 *
 * ## One program may hold two versions (silent)
 *
 * Python keeps one module for a name, so one version must suit all. In Deno
 * another version is [another module](../singleton/module_scope.ts): two
 * packages each get their own, and their objects differ.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { Project } from "./project/mod.ts";
 *
 * using project = Project.copy("newer");
 * const { stdout } = project.run(`
 *   import older from "npm:ms@2.0.0";
 *   import newer from "npm:ms@2.1.3";
 *   console.log(older("1w"), newer("1w"));
 * `);
 * assertEquals(stdout, "undefined 604800000\n");
 * ```
 *
 * ## Your turn
 *
 * Bring a project and its lock to another version:
 * `deno test -A lessons/projects/exercises/environments.ts` says when it is
 * right.
 *
 * ## See also
 *
 * - [Permissions](./permissions.ts)
 * - [Python: `venv`](https://docs.python.org/3/library/venv.html),
 *   [`uv`](https://docs.astral.sh/uv/)
 * - [Deno: modules and dependencies](https://docs.deno.com/runtime/fundamentals/modules/)
 * - [Deno: the lock file](https://docs.deno.com/examples/dependency_lockfile_tutorial/)
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { mayRunProjects, Project } from "./project/mod.ts";

const ignore = !mayRunProjects;
const week = `import ms from "ms"; console.log(ms("1w"));`;
const stale = `{ "imports": { "ms": "npm:ms@2.1.3" } }`;

Deno.test("two projects share a cache, and nothing is installed into either", {
  ignore,
}, () => {
  const weeks = [["older", "undefined"], ["newer", "604800000"]] as const;
  for (const [name, ms] of weeks) {
    using loads = Project.copy(name);
    assertEquals(loads.run(week).stdout, `${ms}\n`);
    assertEquals(loads.files, ["deno.json", "deno.lock", "main.ts"]);

    using finds = Project.copy(name);
    assertEquals(finds.run(week, "--cached-only").stdout, `${ms}\n`);
  }
});

Deno.test("deno run rewrites a stale lock", { ignore }, () => {
  using project = Project.copy("older");
  project.write("deno.json", stale);
  assertEquals(project.run(week).stdout, "604800000\n");
  assertStringIncludes(project.read("deno.lock"), "ms@2.1.3");
});

Deno.test("deno run --frozen leaves a stale lock as it is", { ignore }, () => {
  using project = Project.copy("older");
  const lock = project.read("deno.lock");
  project.write("deno.json", stale);
  assertEquals(project.run(week, "--frozen").success, false);

  project.write("deno.json", stale.replace("{", `{"lock": {"frozen": true},`));
  assertStringIncludes(project.run(week).stderr, "lockfile is out of date");
  assertEquals(project.read("deno.lock"), lock);
});
