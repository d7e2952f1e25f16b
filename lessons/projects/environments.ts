/**
 * # Environments
 *
 * A Python project is kept apart by a virtual environment: a folder of packages
 * of its own, in front of an interpreter of the machine. A Deno project has a
 * file instead, a lock file, which fixes the versions that it takes from a
 * cache shared by all projects. Permissions limit what its code may touch; no
 * virtual environment does.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Two versions, side by side
 *
 * `python -m venv`, in the standard library, makes the folder. The packages in
 * it are seen from there alone; the interpreter is the one that made it, and
 * environment variables come in from outside:
 *
 * ```python native
 * import os, subprocess, sys, tempfile
 * from pathlib import Path
 *
 * python = "bin/python" if os.name == "posix" else "Scripts/python"
 * program = """
 * import os, sys, ms
 * print(ms.version, sys.version == sys.argv[1], os.environ["LEVEL"])
 * """
 * os.environ["LEVEL"] = "debug"
 * with tempfile.TemporaryDirectory() as folder:
 *     for version in ["2.0.0", "2.1.3"]:
 *         project = Path(folder, version)
 *         venv = [sys.executable, "-m", "venv", "--without-pip", project]
 *         subprocess.run(venv, check=True)
 *         packages = next(project.rglob("site-packages"))
 *         (packages / "ms.py").write_text(f"version = '{version}'")
 *         subprocess.run([project / python, "-c", program, sys.version])
 * ```
 *
 * ```text
 * 2.0.0 True debug
 * 2.1.3 True debug
 * ```
 *
 * `fixtures/` holds two projects. Their `deno.json` is the same and asks for any
 * `ms` of version 2; their locks differ. A {@link Project} is a copy of one, and
 * {@link week} a program that asks `ms` for a week, which 2.0.0 does not know:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * using older = Project.copy("older");
 * using newer = Project.copy("newer");
 *
 * assertEquals(older.read("deno.json"), newer.read("deno.json"));
 * assertEquals(older.run(week).stdout, "undefined\n");
 * assertEquals(newer.run(week).stdout, "604800000\n");
 * assertEquals(newer.files, ["deno.json", "deno.lock", "main.ts"]);
 * ```
 *
 * Nothing was installed into either folder: both versions lie in the cache.
 *
 * ## Two versions, one process
 *
 * Python keeps one module per name: who asks for the other version gets the
 * first, so an environment must find one that suits all.
 *
 * ```python
 * import sys, tempfile
 * from pathlib import Path
 *
 * with tempfile.TemporaryDirectory() as folder:
 *     for version in ["2.0.0", "2.1.3"]:
 *         Path(folder, version).mkdir()
 *         Path(folder, version, "ms.py").write_text(f"version = '{version}'")
 *         sys.path.insert(0, str(Path(folder, version)))
 *         import ms
 *         print(ms.version)
 *         del sys.path[0]
 * ```
 *
 * ```text
 * 2.0.0
 * 2.0.0
 * ```
 *
 * In Deno another version is another module:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const program = `
 *   import older from "npm:ms@2.0.0";
 *   import newer from "npm:ms@2.1.3";
 *   console.log(older("1w"), newer("1w"));
 * `;
 *
 * using project = Project.copy("newer");
 * assertEquals(project.run(program).stdout, "undefined 604800000\n");
 * ```
 *
 * ## Often said, and wrong
 *
 * "Each environment has its own version of Python." It has that of the Python
 * that made it, as the first cell shows; another must be on the machine already.
 *
 * "It isolates." It is a path to search: code in it may do all that its user
 * may. Code in Deno reads, writes, sends and starts nothing without a flag:
 *
 * ```ts
 * import { assertEquals, assertStringIncludes } from "@std/assert";
 *
 * using project = Project.copy("older");
 * const read = `Deno.readTextFileSync("deno.lock")`;
 *
 * const refusal = 'NotCapable: Requires read access to "deno.lock"';
 * assertStringIncludes(project.run(read).stderr, refusal);
 * assertEquals(project.run(read, "--allow-read=deno.lock").success, true);
 * ```
 *
 * ## Beware
 *
 * `deno run` rewrites a lock that no longer fits. `--frozen`, or
 * `"lock": { "frozen": true }` in `deno.json`, refuses and shows the difference:
 *
 * ```ts
 * import { assertEquals, assertStringIncludes } from "@std/assert";
 *
 * using project = Project.copy("older");
 * project.write("deno.json", `{ "imports": { "ms": "npm:ms@2.1.3" } }`);
 *
 * const refusal = "error: The lockfile is out of date.";
 * assertStringIncludes(project.run(week, "--frozen").stderr, refusal);
 * assertEquals(project.run(week).stdout, "604800000\n");
 * ```
 *
 * Permissions are the process's, so a package may do what the program may. An
 * import whose address is a literal, such as `ms` above, needs none of them. And
 * `--allow-run` grants everything, for a child process is not bound:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const program = `
 *   const args = ["eval", "console.log(Deno.readTextFileSync('deno.json'))"];
 *   new Deno.Command(Deno.execPath(), { args, stdout: "inherit" }).outputSync();
 * `;
 *
 * using project = Project.copy("older");
 * const { stdout } = project.run(program, "--allow-run");
 * assertEquals(stdout, `${project.read("deno.json")}\n`);
 * ```
 *
 * `deno run` does not check types; `deno check` and `deno test` do:
 *
 * ```ts
 * import { assertEquals, assertStringIncludes } from "@std/assert";
 *
 * using project = Project.copy("older");
 * const program = `const n: number = "x"; console.log(n)`;
 *
 * assertEquals(project.run(program).stdout, "x\n");
 * assertStringIncludes(project.check(program).stderr, "TS2322");
 * assertStringIncludes(project.test(program).stderr, "TS2322");
 * ```
 *
 * Since Deno 2.8 the leak sanitizers of `deno test` are off by default. This
 * project's `deno task test` turns them on; a leaked Worker passes even then:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * using project = Project.copy("older");
 * const test = (line: string) => `Deno.test("leaks", () => { ${line}; })`;
 * const timer = test("setTimeout(() => {}, 1000)");
 * const worker = test("new Worker('data:,', { type: 'module' })");
 * const sanitize = ["--sanitize-ops", "--sanitize-resources"];
 *
 * assertEquals(project.test(timer).success, true);
 * assertEquals(project.test(timer, ...sanitize).success, false);
 * assertEquals(project.test(worker, ...sanitize).success, true);
 * ```
 *
 * ## In practice
 *
 * Commit `deno.lock`, freeze it in CI, and write the flags into a task, so that
 * nobody types `-A`. Pin Deno where you install it, as `npx deno@2.9.6` does.
 * In Python, [`uv`](https://docs.astral.sh/uv/) locks the packages and brings
 * the interpreter. Code that you do not trust belongs in a container, in either
 * language.
 *
 * ## Proven below
 *
 * - projects with one `deno.json` follow their locks and share a cache
 * - `deno run` rewrites a stale lock
 * - `deno run --frozen` refuses a stale lock and leaves it
 * - a program touches only what it is granted
 * - `import()` needs read permission only where its address is computed
 * - a child process may do what its parent may not
 *
 * ## See also
 *
 * - [Python: `venv`](https://docs.python.org/3/library/venv.html)
 * - [PEP 405: virtual environments](https://peps.python.org/pep-0405/)
 * - [Deno: the lock file](https://docs.deno.com/examples/dependency_lockfile_tutorial/)
 * - [Deno: permissions](https://docs.deno.com/runtime/fundamentals/security/)
 * - [Deno: test sanitizers](https://docs.deno.com/runtime/test/sanitizers/)
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { tmpdir } from "node:os";
import { Project, week } from "./project/mod.ts";

export { Project, week } from "./project/mod.ts";
export type { Outcome } from "./project/mod.ts";

const granted = (...asked: Deno.PermissionDescriptor[]) =>
  asked.every((each) => Deno.permissions.querySync(each).state === "granted");
const variables = ["TMPDIR", "TMP", "TEMP"].map((variable) =>
  ({ name: "env", variable }) as const
);
const ignore = !granted(
  ...variables, // which tmpdir() reads
  { name: "read", path: import.meta.dirname },
  { name: "run", command: Deno.execPath() },
) || !granted(
  { name: "read", path: tmpdir() },
  { name: "write", path: tmpdir() },
);

const stale = `{ "imports": { "ms": "npm:ms@2.1.3" } }`;

Deno.test("projects with one deno.json follow their locks and share a cache", {
  ignore,
}, () => {
  const weeks = [["older", undefined], ["newer", 604_800_000]] as const;
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

Deno.test("deno run --frozen refuses a stale lock and leaves it", {
  ignore,
}, () => {
  using project = Project.copy("older");
  const lock = project.read("deno.lock");
  project.write("deno.json", stale);
  assertEquals(project.run(week, "--frozen").success, false);

  project.write("deno.json", stale.replace("{", `{"lock": {"frozen": true},`));
  assertStringIncludes(project.run(week).stderr, "lockfile is out of date");
  assertEquals(project.read("deno.lock"), lock);
});

Deno.test("a program touches only what it is granted", { ignore }, () => {
  using project = Project.copy("older");
  const grant = "--allow-read=deno.json";
  const read = (file: string) => `Deno.readTextFileSync("${file}")`;
  const refused = [
    read("deno.lock"),
    `Deno.writeTextFileSync("deno.json", "")`,
    `await fetch("http://127.0.0.1:8000")`,
    `new Deno.Command(Deno.execPath()).outputSync()`,
  ];

  assertEquals(project.run(read("deno.json"), grant).success, true);
  for (const program of refused) {
    const { stderr } = project.run(program, grant);
    assertStringIncludes(stderr, "NotCapable: Requires");
  }
});

Deno.test("import() needs read permission only where its address is computed", {
  ignore,
}, () => {
  using project = Project.copy("older");
  project.write("later.ts", `console.log("loaded")`);

  const { stdout } = project.run(`await import("./later.ts")`);
  assertEquals(stdout, "loaded\n");
  const { stderr } = project.run(`await import("./later".concat(".ts"))`);
  assertStringIncludes(stderr, "Requires read access");
});

Deno.test("a child process may do what its parent may not", { ignore }, () => {
  using project = Project.copy("older");
  const read = "console.log(Deno.readTextFileSync('deno.json'))";
  const child = `const args = ["eval", "${read}"];
    new Deno.Command(Deno.execPath(), { args, stdout: "inherit" }).outputSync()`;

  assertStringIncludes(project.run(read, "--allow-run").stderr, "NotCapable");
  const { stdout } = project.run(child, "--allow-run");
  assertEquals(stdout, `${project.read("deno.json")}\n`);
});
