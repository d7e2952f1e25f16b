/**
 * What the project has: its files, and which of them have changed.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Entry, listLessons, root } from "../../_book/book.ts";
import { environment } from "../../_run/environment.ts";
import type { RunOptions } from "../../_run/result.ts";
import { run } from "../../_run/run.ts";
import { Refusal } from "./refusal.ts";

/**
 * What `deno.json` exports, in reading order, without the contents page.
 *
 * @throws {Refusal} where it cannot be read; the message says where.
 */
export function lessonsListed(at: URL = root): Entry[] {
  try {
    return listLessons(at);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = /line (\d+)/.exec(error.message)?.[1] ?? 1;
    throw new Refusal(`deno.json:${line}: ${error.message}`);
  }
}

/** The paths from the project's folder of the files that can be checked. */
export function projectFiles(at: URL = root): string[] {
  return ["README.md", "deno.json", ...filesUnder("lessons/", at)];
}

/**
 * What somebody means who says `name` in the folder `here`: where that is a file
 * or a folder of the project, its path from the root, and otherwise `name`.
 */
export function fromHere(
  name: string,
  here: string = Deno.env.get("INIT_CWD") ?? Deno.cwd(),
): string {
  const path = resolve(here, name);
  const below = relative(fileURLToPath(root), path).replaceAll("\\", "/");
  return existsSync(path) && below !== "" && !below.startsWith("..")
    ? below
    : name;
}

function filesUnder(folder: string, at: URL): string[] {
  return [...Deno.readDirSync(new URL(folder, at))].flatMap((entry) =>
    entry.isDirectory
      ? filesUnder(`${folder}${entry.name}/`, at)
      : [`${folder}${entry.name}`]
  ).sort();
}

/**
 * Which of the project's files differ from git's HEAD, those that git does not
 * know included.
 *
 * @throws {Refusal} where this is no checkout of git.
 */
export async function changedFiles(
  { signal, folder }: RunOptions,
  at: URL = root,
): Promise<string[]> {
  const options = { env: environment(folder), cwd: at, signal };
  const lists = await Promise.all([
    ["diff", "--name-only", "--relative", "-z", "HEAD"],
    ["ls-files", "--others", "--exclude-standard", "-z"],
  ].map((args) => run("git", args, options)));
  for (const { code, stderr } of lists) {
    if (code === 0) continue;
    throw new Refusal(
      `git does not say what has changed, name a lesson: ${stderr.trim()}`,
    );
  }
  const changed = lists.flatMap(({ stdout }) => stdout.split("\0"));
  return projectFiles(at).filter((file) => changed.includes(file));
}
