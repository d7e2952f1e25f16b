/**
 * The lessons as one book: what `deno.json` exports, in reading order, and what
 * lies beside it.
 *
 * @module
 */
import type { Tokens } from "marked";
import { type Export, exportsOf, type TestCase, testsOf } from "./deno.ts";
import { filesUnder, readText } from "./files.ts";
import { type Page, readPage, type Section, unwrap } from "./page.ts";
import { type Markdown, readMarkdown } from "./markdown.ts";
import type { Problem } from "./problem.ts";

export type { Export, TestCase };

/** The project's folder. */
export const root: URL = new URL("../../", import.meta.url);

/** The contents page, from the project's root. */
export const contentsPath = "lessons/mod.ts";

/** An entry of `exports`: its key without `./`, and its file. */
export interface Entry {
  key: string;
  path: string;
  /** The line of `deno.json`. */
  line: number;
}

/** A page that `exports` names. */
export interface Lesson extends Page {
  /** The key in `exports` without its `./`: `singleton/double-init`. */
  key: string;
  /** The folder: `singleton`. */
  chapter: string;
  /** A lesson, a part with a page, or a page about CPython alone. */
  kind: "lesson" | "part" | "cpython";
  exports: Export[];
  tests: TestCase[];
  /** The modules of the project that it is made of, without `_kit`. */
  parts: string[];
}

/** A chapter, as the contents page tells of it. */
export interface Chapter {
  /** The folder: `singleton`. */
  key: string;
  title: string;
  /** What the chapter is about, as Markdown. */
  sentence: string;
  /** The line of its heading. */
  line: number;
  /** Its lessons, in reading order. */
  lessons: Lesson[];
}

/** A row of the phrasebook. */
export interface Phrase {
  /** The chapter that it stands under. */
  chapter: string;
  /** How Python says it, as Markdown. */
  python: string;
  /** How TypeScript says it, as Markdown. */
  typescript: string;
  /** The key of the lesson that explains it. */
  lesson: string;
  line: number;
}

/** The README. */
export interface Readme extends Markdown {
  path: string;
  source: string;
}

/** Everything there is to read. */
export interface Book {
  contents: Page;
  /** The chapters that have lessons, in reading order. */
  chapters: Chapter[];
  /** What `exports` names, in its order. */
  lessons: Lesson[];
  phrases: Phrase[];
  readme: Readme;
  /** The other modules under `lessons/` that are no tooling: parts, benches, exercises. */
  files: Page[];
  /** What could not be read. */
  faults: Problem[];
}

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

/** Reads the book; with `keys`, the exports and tests of these lessons only. */
export async function readBook(keys?: string[], at: URL = root): Promise<Book> {
  const entries = listLessons(at);
  const paths = entries.filter(({ key }) => keys?.includes(key) ?? true)
    .map(({ path }) => path);
  const [exports, tests] = await Promise.all([
    exportsOf(paths, at),
    testsOf(paths, at),
  ]);
  const named = new Set([contentsPath, ...entries.map(({ path }) => path)]);
  const files = readPages(
    filesUnder("lessons/", at).filter((path) => !named.has(path)),
    at,
  );
  const pages = readPages(entries.map(({ path }) => path), at);
  const lessons = entries.map(({ key, path }, index): Lesson => ({
    ...pages[index],
    key,
    chapter: key.split("/")[0],
    kind: kindOf(path),
    exports: exports.of.get(path) ?? [],
    tests: tests.of.get(path) ?? [],
    parts: partsOf(pages[index], [...pages, ...files]),
  }));
  const [contents] = readPages([contentsPath], at);
  return {
    contents,
    chapters: chaptersIn(contents, lessons),
    lessons,
    phrases: phrasesIn(contents),
    readme: readReadme(at),
    files,
    faults: [...exports.faults, ...tests.faults],
  };
}

function kindOf(path: string): Lesson["kind"] {
  if (path.split("/").length > 3) return "part";
  return path.startsWith("lessons/cpython/") ? "cpython" : "lesson";
}

/** The modules among `pages` that a page's code names by a relative path, and those that they name. */
function partsOf(page: Page, pages: Page[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const found = new Map([[page.path, page]]);
  for (const { path, tokens } of found.values()) {
    for (const { type, value } of tokens) {
      if (type !== "StringLiteral" || !/^.\.\.?\//.test(value)) continue;
      const part = byPath.get(resolve(value.slice(1, -1), path));
      if (part) found.set(part.path, part);
    }
  }
  return [...found.keys()].slice(1);
}

/** The path from the project's root that `target` means in the file at `path`. */
export function resolve(target: string, path: string): string {
  return new URL(target, `file:///${path}`).pathname.slice(1);
}

function chaptersIn(contents: Page, lessons: Lesson[]): Chapter[] {
  return contents.sections.flatMap(({ heading, line, tokens }) => {
    const key = heading.toLowerCase();
    const members = lessons.filter(({ chapter }) => chapter === key);
    if (members.length === 0) return [];
    const first = tokens.at(0)?.token;
    const sentence = first?.type === "paragraph" ? unwrap(first.text) : "";
    return [{ key, title: heading, sentence, line, lessons: members }];
  });
}

/** The rows of the tables of `## Phrasebook`, each under the heading of its chapter. */
function phrasesIn(contents: Page): Phrase[] {
  const section = contents.sections.find(({ heading }) =>
    heading === "Phrasebook"
  );
  return section ? [...phrasesOf(section)] : [];
}

function* phrasesOf({ tokens }: Section): Generator<Phrase> {
  let chapter = "";
  for (const { token, line } of tokens) {
    if (token.type === "heading") chapter = token.text.toLowerCase();
    if (token.type !== "table") continue;
    for (const [index, row] of (token as Tokens.Table).rows.entries()) {
      const [python, typescript, lesson] = row.map(({ text }) => text);
      yield {
        chapter,
        python,
        typescript: typescript ?? "",
        lesson: (lesson ?? "").replaceAll("`", ""),
        line: line + 2 + index,
      };
    }
  }
}

/** Reads the README. */
export function readReadme(at: URL = root): Readme {
  const path = "README.md";
  const { text } = readText(path, at);
  const end = text.split("\n").length;
  return { path, source: text, ...readMarkdown({ text, line: 1, end }) };
}
