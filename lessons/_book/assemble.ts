/**
 * Puts the book together out of pages, and what Deno says of their exports and
 * tests.
 *
 * @module
 */
import type { Tokens } from "marked";
import type { Export, TestCase } from "./deno.ts";
import type { Markdown } from "./markdown.ts";
import { type Page, type Section, unwrap } from "./page.ts";
import type { Problem } from "./problem.ts";

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
  /** What `exports` names, in its order, without the contents page. */
  entries: Entry[];
  contents: Page;
  /** The chapters that have lessons, in reading order. */
  chapters: Chapter[];
  /** The pages of `entries`. */
  lessons: Lesson[];
  phrases: Phrase[];
  readme: Readme;
  /** The other modules under `lessons/` that are no tooling: parts, benches, exercises. */
  files: Page[];
  /** The modules of the folders that start with `_`. */
  tooling: Page[];
  /** Whether the project has a file at a path from its root. */
  has(path: string): boolean;
  /** The paths of lessons that could not be read, or that Deno could not load. */
  unread: ReadonlySet<string>;
  /** Why Deno could not load them. */
  faults: Problem[];
}

/** What a book is put together of. */
export interface Material
  extends Omit<Book, "chapters" | "lessons" | "phrases"> {
  /** The pages of `entries`. */
  pages: Page[];
  exports: Map<string, Export[]>;
  tests: Map<string, TestCase[]>;
}

/** Puts a book together. */
export function assemble(material: Material): Book {
  const { pages, exports, tests, ...rest } = material;
  const byPath = new Map(
    [...pages, ...rest.files].map((page) => [page.path, page]),
  );
  const lessons = rest.entries.map(({ key, path }, index): Lesson => ({
    ...pages[index],
    key,
    chapter: chapterOf(key),
    kind: kindOf(path),
    exports: exports.get(path) ?? [],
    tests: tests.get(path) ?? [],
    parts: partsOf(pages[index], byPath),
  }));
  return {
    ...rest,
    lessons,
    chapters: chaptersIn(rest.contents, lessons),
    phrases: phrasesIn(rest.contents),
  };
}

/** The chapter of a lesson's key. */
export function chapterOf(key: string): string {
  return key.split("/")[0];
}

/** The path from the project's root that `target` means in the file at `path`. */
export function resolve(target: string, path: string): string {
  const { pathname } = new URL(target, `file:///${path}`);
  return decodeURIComponent(pathname.slice(1));
}

function kindOf(path: string): Lesson["kind"] {
  if (path.split("/").length > 3) return "part";
  return path.startsWith("lessons/cpython/") ? "cpython" : "lesson";
}

/** The modules that a page's code names by a relative path, and those that they name. */
function partsOf(page: Page, pages: Map<string, Page>): string[] {
  const found = new Map([[page.path, page]]);
  for (const { path, tokens } of found.values()) {
    for (const { value } of tokens) {
      if (!/^["'`]\.\.?\//.test(value)) continue;
      const part = pages.get(resolve(value.slice(1, -1), path));
      if (part) found.set(part.path, part);
    }
  }
  return [...found.keys()].slice(1);
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
      const [python, typescript = "", lesson = ""] = row.map(({ text }) =>
        text
      );
      yield {
        chapter,
        python,
        typescript,
        lesson: lesson.replaceAll("`", ""),
        line: line + 2 + index,
      };
    }
  }
}
