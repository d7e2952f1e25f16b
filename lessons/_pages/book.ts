/**
 * The lessons as one book: what `deno.json` exports, what the contents page and
 * the README list, and what lies on disk.
 *
 * @module
 */
import { existsSync } from "node:fs";
import config from "../../deno.json" with { type: "json" };
import { type Line, type Markdown, readMarkdown } from "./markdown.ts";
import { type Page, readPage } from "./page.ts";

/** The project's folder. */
export const root: URL = new URL("../../", import.meta.url);

/** A lesson's page, and the name by which links and the site know it. */
export interface Lesson extends Page {
  /** The key in `exports` without its `./`: `singleton/double-init`. */
  key: string;
  /** The modules beside it that it is made of, Worker modules among them. */
  companions: Page[];
}

/** An entry of a table of contents. */
export interface Entry {
  /** The key (contents page) or the path (README) of a lesson. */
  target: string;
  title: string;
  label: string;
  line: number;
}

/** Everything that the rules compare. */
export interface Book {
  /** The lessons that `deno.json` exports, in reading order. */
  lessons: Lesson[];
  /** The contents page, and the lessons that it lists. */
  contents: Page & { entries: Entry[] };
  /** README.md, and the lessons that it lists. */
  readme: Markdown & { entries: Entry[] };
  /** The other modules beside the lessons: shared code, Worker modules, benches. */
  others: Page[];
  /** Whether `deno test` collects the file at a path. */
  collects(path: string): boolean;
  /** Whether the project has a file at a path from its root. */
  has(path: string): boolean;
}

/** The contents page's path. */
const contentsPath = "lessons/mod.ts";

/** The key and the path of each lesson, in reading order. */
export const exported: { key: string; path: string }[] = Object
  .entries(config.exports)
  .map(([key, path]) => ({ key: key.slice(2), path: path.slice(2) }))
  .filter(({ path }) => path !== contentsPath);

/** Reads the lessons. Needs read permission for the project's folder. */
export function readLessons(): Lesson[] {
  return exported.map(({ key, path }) => {
    const page = read(path);
    return { key, ...page, companions: companionsOf(page) };
  });
}

/** Reads the whole book. Needs read permission for the project's folder. */
export function readBook(): Book {
  const contents = read(contentsPath);
  const readme = readMarkdown({ text: readText("README.md"), line: 1 });
  const lessons = new Set(exported.map(({ path }) => path));
  return {
    lessons: readLessons(),
    contents: { ...contents, entries: contents.bullets.flatMap(entryIn) },
    readme: { ...readme, entries: readme.bullets.flatMap(entryIn) },
    others: [...modulesUnder("lessons/")].filter((path) => !lessons.has(path))
      .map(read),
    collects: (path) =>
      !config.test.exclude.some((glob) => toPattern(glob).test(path)),
    has,
  };
}

/**
 * Reads an entry of a table of contents: `{@link [key]} title (label)` on the
 * contents page, `[title](path) (label)` in the README.
 */
export function entryIn({ text, line }: Line): Entry[] {
  const found =
    /^\{@link \[(?<target>.+?)\]\} (?<title>.+) \((?<label>.+)\)$/.exec(text) ??
      /^\[(?<title>.+)\]\((?<target>.+?)\) \((?<label>.+)\)$/.exec(text);
  if (!found?.groups) return [];
  const { target, title, label } = found.groups;
  return [{ target, title, label, line }];
}

function has(path: string): boolean {
  return existsSync(new URL(path, root));
}

function read(path: string): Page {
  return readPage(path, readText(path));
}

function readText(path: string): string {
  return Deno.readTextFileSync(new URL(path, root));
}

/** The modules that a page's code names as `"./name.ts"`, and those that they name. */
function companionsOf(page: Page): Page[] {
  const found = new Map([[page.path, page]]);
  for (const { path, code } of found.values()) {
    for (const [, name] of code.matchAll(/"\.\/(\w+\.ts)"/g)) {
      const beside = path.replace(/[^/]+$/, name);
      if (!found.has(beside) && has(beside)) found.set(beside, read(beside));
    }
  }
  return [...found.values()].slice(1);
}

/** The TypeScript files under a folder, without folders that start with `_`. */
function* modulesUnder(folder: string): Iterable<string> {
  for (const { name, isDirectory } of Deno.readDirSync(new URL(folder, root))) {
    if (isDirectory && !name.startsWith("_")) {
      yield* modulesUnder(`${folder}${name}/`);
    } else if (name.endsWith(".ts")) yield `${folder}${name}`;
  }
}

/** The paths that a glob of `deno.json` stands for; of wildcards it knows `*` and `**`. */
function toPattern(glob: string): RegExp {
  const pattern = RegExp.escape(glob)
    .replaceAll(String.raw`\*\*\/`, "(?:.*/)?")
    .replaceAll(String.raw`\*\*`, ".*")
    .replaceAll(String.raw`\*`, "[^/]*");
  return new RegExp(`^${pattern}$`);
}
