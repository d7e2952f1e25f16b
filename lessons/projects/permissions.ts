/**
 * # Permissions
 *
 * A Python program may do all that its user may, in a virtual environment too.
 * Deno refuses a program files, hosts, variables and other programs, unless a
 * flag grants them or you do, when it asks at a terminal. Write the flags into a
 * task, as narrow as they will go: `--allow-read=a.json`.
 *
 * **Trap:** `--allow-run` is as good as `-A`: a child is not bound by your flags.
 *
 * ## Refused without a flag
 *
 * `Project.copy` is a copy of a small project, in a temporary folder.
 *
 * ```python
 * from pathlib import Path
 *
 * Path("notes.txt").write_text("mine")
 * print(Path("notes.txt").read_text())
 * ```
 *
 * ```text
 * mine
 * ```
 *
 * ```ts deno
 * import { assertEquals, assertStringIncludes } from "@std/assert";
 * import { Project } from "./project/mod.ts";
 *
 * using project = Project.copy("older");
 * const read = `Deno.readTextFileSync("deno.lock")`;
 *
 * const { stderr } = project.run(read);
 * assertStringIncludes(stderr, 'NotCapable: Requires read access to "deno.lock"');
 * assertEquals(project.run(read, "--allow-read=deno.lock").success, true);
 * ```
 *
 * - ✓ a program that may read one file is refused the rest
 *
 * ## In practice
 *
 * Name a task in `deno.json`, with its flags, so that nobody types `-A`. Ask
 * inside a program with `Deno.permissions.query`, and do without where the
 * answer is no:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * const here = { name: "read", path: "." } as const;
 * const { state } = await Deno.permissions.query(here);
 * const may = state === "granted";
 * assertEquals(Deno.permissions.querySync(here).state === "granted", may);
 * ```
 *
 * A package has the permissions of the program that imports it. Code that you do
 * not trust belongs in a container, in either language.
 *
 * ## A child is not bound (silent)
 *
 * What `--allow-run` starts has the rights of the user. Name the command,
 * `--allow-run=git`, and think of what that can start itself.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { Project } from "./project/mod.ts";
 *
 * const program = `
 *   const args = ["eval", "console.log(Deno.readTextFileSync('deno.json'))"];
 *   new Deno.Command(Deno.execPath(), { args, stdout: "inherit" }).outputSync();
 * `;
 * using project = Project.copy("older");
 * const { stdout } = project.run(program, "--allow-run");
 * assertEquals(stdout, `${project.read("deno.json")}\n`);
 * ```
 *
 * - ✓ a child may read what its parent may not
 *
 * ## An import is not asked (silent)
 *
 * A file whose path is written out in an import is loaded without a flag: code,
 * or any text, `with { type: "text" }`. So is each that `./${name}.ts` can mean.
 * `localStorage` keeps what it is given. For other computed paths `import()` needs
 * a permission:
 *
 * ```ts deno
 * import { assertEquals, assertStringIncludes } from "@std/assert";
 * import { Project } from "./project/mod.ts";
 *
 * using project = Project.copy("older");
 * project.write("later.ts", `console.log("loaded")`);
 * assertEquals(project.run(`await import("./later.ts")`).stdout, "loaded\n");
 *
 * const { stderr } = project.run(`await import("./later".concat(".ts"))`);
 * assertStringIncludes(stderr, "Requires read access");
 * ```
 *
 * - ✓ a file imported as text, and localStorage, need no flag either
 * - ✓ import() of a template that starts with a folder needs no flag
 *
 * ## Your turn
 *
 * Grant a program no more than it needs:
 * `deno test -A lessons/projects/exercises/permissions.ts` says when it is
 * right.
 *
 * ## See also
 *
 * - [Dependencies](./environments.ts)
 * - [Python: `venv`](https://docs.python.org/3/library/venv.html)
 * - [Deno: security and permissions](https://docs.deno.com/runtime/fundamentals/security/)
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { mayRunProjects, Project } from "./project/mod.ts";

const ignore = !mayRunProjects;

Deno.test("a program that may read one file is refused the rest", {
  ignore,
}, () => {
  using project = Project.copy("older");
  const grant = "--allow-read=deno.json";
  const read = (file: string) => `Deno.readTextFileSync("${file}")`;
  assertEquals(project.run(read("deno.json"), grant).success, true);
  const refused = [
    read("deno.lock"),
    `Deno.writeTextFileSync("deno.json", "")`,
    `await fetch("http://127.0.0.1:8000")`,
    `new Deno.Command(Deno.execPath()).outputSync()`,
    `Deno.env.get("HOME")`,
  ];
  for (const program of refused) {
    const { stderr } = project.run(program, grant);
    assertStringIncludes(stderr, "NotCapable: Requires");
  }
});

Deno.test("a child may read what its parent may not", { ignore }, () => {
  using project = Project.copy("older");
  const read = "console.log(Deno.readTextFileSync('deno.json'))";
  const child = `const args = ["eval", "${read}"];
    new Deno.Command(Deno.execPath(), { args, stdout: "inherit" }).outputSync()`;
  assertStringIncludes(project.run(read, "--allow-run").stderr, "NotCapable");
  const { stdout } = project.run(child, "--allow-run");
  assertEquals(stdout, `${project.read("deno.json")}\n`);
});

Deno.test("import() of a template that starts with a folder needs no flag", {
  ignore,
}, () => {
  using project = Project.copy("older");
  project.write("plugin.ts", `console.log("loaded")`);
  const load = "const name = 'plugin'; await import(`./${name}.ts`)";
  assertEquals(project.run(load).stdout, "loaded\n");
});

Deno.test("a file imported as text, and localStorage, need no flag either", {
  ignore,
}, () => {
  using project = Project.copy("older");
  const { stdout } = project.run(`
    import text from "./deno.json" with { type: "text" };
    localStorage.setItem("imports", String(text.includes("imports")));
    console.log(localStorage.getItem("imports"));
    localStorage.clear();
  `);
  assertEquals(stdout, "true\n");
});
