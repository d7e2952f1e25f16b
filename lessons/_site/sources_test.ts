/**
 * What the site is made with.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import { root } from "../_book/book.ts";
import { mayRun } from "../_run/permission.ts";
import { sources, version } from "./sources.ts";

const ignore = Deno.permissions.querySync({ name: "read" }).state !==
    "granted" || !mayRun(Deno.execPath());

/** The project's own modules that a module is made of. */
async function modulesOf(path: string): Promise<string[]> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", path],
    cwd: root,
  }).output();
  const { modules } = JSON.parse(new TextDecoder().decode(stdout));
  return modules.map(({ specifier }: { specifier: string }) => specifier)
    .filter((specifier: string) => specifier.startsWith(root.href));
}

Deno.test("every module that builds the site, or runs on it, is a source", {
  ignore,
}, async () => {
  const known = new Set(sources().map(({ href }) => href));
  assert(known.has(new URL("deno.lock", root).href));
  const roots = [
    "lessons/_site/build.ts",
    ...["theme", "site", "search", "edit", "python", "typescript", "reload"]
      .map((name) => `lessons/_site/client/${name}.ts`),
  ];
  const modules = (await Promise.all(roots.map(modulesOf))).flat();
  assert(modules.length > roots.length);
  assertEquals(modules.filter((module) => !known.has(module)), []);
});

Deno.test("the version holds each source whole", { ignore }, () => {
  const text = version();
  const missing = sources().filter((file) =>
    !text.includes(Deno.readTextFileSync(file))
  );
  assertEquals(missing, []);
});
