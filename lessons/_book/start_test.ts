/**
 * Runs the commands with which the contents page begins, and looks up the others
 * that it and the README name.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";
import { contentsPath, readPages, readReadme, root } from "./book.ts";
import { Folder, mayMakeFolders } from "./folder.ts";

const ignore = !mayMakeFolders;

/** What a line of a shell prints in the folder at `cwd`, where `deno` is this one. */
async function print(line: string, cwd: URL): Promise<string> {
  const { stdout } = await new Deno.Command("sh", {
    args: ["-c", `deno() { "$DENO" "$@"; }\n${line}`],
    cwd,
    env: { DENO: Deno.execPath(), NO_COLOR: "1", FORCE_COLOR: "" },
  }).output();
  return new TextDecoder().decode(stdout).trim();
}

Deno.test("the commands of the contents page print what stands beside them", {
  ignore: ignore || Deno.build.os === "windows",
}, async () => {
  using folder = new Folder({});
  for (const name of ["deno.json", "deno.lock", "lessons"]) {
    const there = fileURLToPath(new URL(name, root));
    await print(`ln -s '${there}' .`, folder.url);
  }
  const [contents] = readPages([contentsPath]);
  const lines = contents.blocks.filter(({ language }) => language === "sh")
    .flatMap(({ code }) => code.split("\n"));
  assert(lines.length >= 3);
  for (const line of lines) {
    const [command, output = ""] = line.split(/ +# /);
    assertEquals(await print(command, folder.url), output, command);
  }
});

Deno.test(
  "the contents page and the README name no command that Deno has not",
  {
    ignore,
  },
  async () => {
    using folder = new Folder({});
    const help = await print("deno help", folder.url);
    const commands = new Set(
      [...help.matchAll(/^ {2}([a-z-]+) {2,}/gm)].map(([, name]) => name),
    );
    const [contents] = readPages([contentsPath]);
    const text = contents.module?.text + readReadme().source;
    const named = [...text.matchAll(/\bdeno ([a-z]+)\b/g)].map(([, name]) =>
      name
    );
    assert(named.length > 10);
    assertEquals(named.filter((name) => !commands.has(name)), []);
  },
);
