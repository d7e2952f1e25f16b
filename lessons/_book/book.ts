/**
 * Reads the lessons as one book: what `deno.json` exports, in reading order, and
 * what lies beside it.
 *
 * @module
 */
import { existsSync } from "node:fs";
import {
  assemble,
  type Book,
  contentsPath,
  type Entry,
  type Readme,
} from "./assemble.ts";
import { exportsOf, testsOf } from "./deno.ts";
import { filesUnder, readText, toolingUnder } from "./files.ts";
import { readMarkdown } from "./markdown.ts";
import { type Page, readPage } from "./page.ts";
import type { Problem } from "./problem.ts";

export { contentsPath, resolve } from "./assemble.ts";
export type {
  Book,
  Chapter,
  Entry,
  Lesson,
  Phrase,
  Readme,
} from "./assemble.ts";
export type { Export, TestCase } from "./deno.ts";

/** The project's folder. */
export const root: URL = new URL("../../", import.meta.url);

/** What `deno.json` exports, in reading order, without the contents page. */
export function listLessons(at: URL = root): Entry[] {
  const { text } = readText("deno.json", at);
  const lines = text.split("\n");
  return Object.entries<string>(JSON.parse(text).exports)
    .map(([key, path]) => ({
      key: key.slice(2),
      path: path.slice(2),
      line: lines.findIndex((line) => line.includes(`"${key}":`)) + 1,
    }))
    .filter(({ path }) => path !== contentsPath);
}

/** Reads modules as pages; without `paths`, what `exports` names. */
export function readPages(paths?: string[], at: URL = root): Page[] {
  return (paths ?? listLessons(at).map(({ path }) => path)).map((path) => {
    const { text, faults } = readText(path, at);
    const page = readPage(path, text);
    return { ...page, faults: [...faults, ...page.faults] };
  });
}

/** Reads the README. */
export function readReadme(at: URL = root): Readme {
  const path = "README.md";
  const { text } = readText(path, at);
  return { path, source: text, ...readMarkdown({ text, line: 1 }) };
}

/** Reads the book; with `keys`, the exports and tests of these lessons only. */
export async function readBook(keys?: string[], at: URL = root): Promise<Book> {
  const entries = listLessons(at);
  const paths = entries.map(({ path }) => path);
  const [contents, ...pages] = readPages([contentsPath, ...paths], at);
  const illegible = pages.filter(({ source, faults }) =>
    source === "" && faults.length > 0
  ).map(({ path }) => path);
  const asked = entries.filter(({ key }) => keys?.includes(key) ?? true)
    .map(({ path }) => path).filter((path) => !illegible.includes(path));
  const [exports, tests] = await Promise.all([
    exportsOf(asked, at),
    testsOf(asked, at),
  ]);
  const others = filesUnder("lessons/", at)
    .filter((path) => path !== contentsPath && !paths.includes(path));
  return assemble({
    entries,
    contents,
    pages,
    files: readPages(others, at),
    tooling: readPages(toolingUnder("lessons/", at), at),
    readme: readReadme(at),
    exports: exports.of,
    tests: tests.of,
    has: (path) => existsSync(new URL(path, at)),
    unread: new Set([...illegible, ...exports.unread, ...tests.unread]),
    faults: unlike(exports.faults, tests.faults),
  });
}

/** Both lists, with one fault a file. */
function unlike(first: Problem[], second: Problem[]): Problem[] {
  const byPath = new Map<string, Problem>();
  for (const fault of [...second, ...first]) byPath.set(fault.path, fault);
  return [...byPath.values()];
}
