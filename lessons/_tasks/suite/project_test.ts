/**
 * Looks at this project, and at small ones.
 *
 * @module
 */
import {
  assertEquals,
  assertMatch,
  assertRejects,
  assertThrows,
} from "@std/assert";
import { fileURLToPath } from "node:url";
import { root } from "../../_book/book.ts";
import { Folder, mayMakeFolders } from "../../_book/folder.ts";
import { granted } from "../../_kit/granted.ts";
import { mayKeepFiles, mayRun } from "../../_run/permission.ts";
import { Trial } from "../../_run/trial.ts";
import {
  changedFiles,
  fromHere,
  lessonsListed,
  projectFiles,
} from "./project.ts";
import { Refusal } from "./refusal.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const config = fileURLToPath(new URL("deno.json", root));
const ignore = !granted({ name: "read" });

Deno.test("fromHere() finds the path from the root of what is there", {
  ignore,
}, () => {
  const path = "lessons/_tasks/suite/project.ts";
  assertEquals(fromHere("project.ts", here), path);
  assertEquals(fromHere("./../suite/project.ts", here), path);
  assertEquals(fromHere(`${here}project.ts`, "/"), path);
  assertEquals(fromHere("../../mod.ts", here), "lessons/mod.ts");
});

Deno.test("fromHere() leaves alone what is not there, or not of the project", {
  ignore,
}, () => {
  for (const name of ["classes/self", "/", "../../..", "no.ts"]) {
    assertEquals(fromHere(name, here), name);
  }
});

Deno.test(
  "fromHere() begins where the task was called, or else in the working folder",
  {
    ignore: !mayRun(Deno.execPath()),
  },
  async () => {
    const code = `import { fromHere } from "${new URL(
      "project.ts",
      import.meta.url,
    )}";
console.log(fromHere("project.ts"));`;
    const said = async (cwd: string, env: Record<string, string>) => {
      const args = ["eval", `--config=${config}`, code];
      const { stdout } = await new Deno.Command(Deno.execPath(), {
        args,
        cwd,
        env,
      })
        .output();
      return new TextDecoder().decode(stdout).trim();
    };
    const path = "lessons/_tasks/suite/project.ts";
    assertEquals(await said("/", { INIT_CWD: here }), path);
    assertEquals(await said(here, {}), path);
  },
);

Deno.test(
  "lessonsListed() refuses what it cannot read, and says the line if it knows it",
  {
    ignore: !mayMakeFolders,
  },
  () => {
    const refused = (text: string) => {
      using folder = new Folder({ "deno.json": text });
      return assertThrows(() => lessonsListed(folder.url), Refusal).message;
    };
    assertEquals(
      refused('{\n  "exports": {},\n}\n'),
      "deno.json:3: Expected double-quoted property name in JSON at position 19 (line 3 column 1)",
    );
    assertEquals(
      refused("[1,]"),
      "deno.json:1: Unexpected token ']', \"[1,]\" is not valid JSON",
    );
  },
);

Deno.test("projectFiles() finds every file under lessons/, sorted", {
  ignore: !mayMakeFolders,
}, () => {
  const files = ["lessons/c.ts", "lessons/a/x.py", "lessons/b/b/x.ts"];
  const texts = Object.fromEntries(
    [...files, "else.ts"].map((path) => [path, ""]),
  );
  using folder = new Folder(texts);
  assertEquals(projectFiles(folder.url), [
    ...["README.md", "deno.json"],
    ...["lessons/a/x.py", "lessons/b/b/x.ts", "lessons/c.ts"],
  ]);
});

const ignoreGit = !mayMakeFolders || !mayKeepFiles() || !mayRun("sh", "git");

Deno.test(
  "changedFiles() finds what git's HEAD has not, in a folder of a checkout",
  {
    ignore: ignoreGit,
  },
  async () => {
    await using options = new Trial();
    const [same, mended, added] = [
      "lessons/a.ts",
      "lessons/é.ts",
      "lessons/ü.ts",
    ];
    using folder = new Folder({
      ".gitignore": "*.log\n",
      ...{ "in/deno.json": "", [`in/${same}`]: "", [`in/${mended}`]: "" },
    });
    const git = (...args: string[]) =>
      new Deno.Command("git", { args, cwd: folder.url }).output();
    await git("init", "--quiet");
    await git("add", ".");
    const person = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
    await git(...person, "commit", "--quiet", "--message=a");
    for (const path of [mended, added, "lessons/x.log"]) {
      await Deno.writeTextFile(new URL(`in/${path}`, folder.url), "1");
    }
    const project = new URL("in/", folder.url);
    assertEquals(await changedFiles(options, project), [mended, added]);
  },
);

Deno.test(
  "changedFiles() refuses a folder that is no checkout, and says what git says",
  {
    ignore: ignoreGit,
  },
  async () => {
    await using options = new Trial();
    using folder = new Folder({ "lessons/a.ts": "" });
    const { message } = await assertRejects(
      () => changedFiles(options, folder.url),
      Refusal,
    );
    assertMatch(
      message,
      /^git does not say what has changed, name a lesson: \S.*not a git repo.*\S$/is,
    );
  },
);
