/**
 * Writes every page of the site.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Book, Lesson } from "../_book/book.ts";
import type { Page } from "../_book/page.ts";
import { addressOf, relative, slugOf } from "./address.ts";
import { chaptersOf } from "./chapters.ts";
import type { Compiler } from "./compile.ts";
import { toldIn } from "./contents.ts";
import { exerciseOf } from "./exercise.ts";
import type { Highlighter } from "./highlight.ts";
import { llmsText, markdownAddress, markdownOf } from "./markdown.ts";
import { outline, type OutlinedSection } from "./outline.ts";
import { ContentsPage } from "./pages/contents.tsx";
import { type Here, HereContext } from "./pages/here.ts";
import { LessonPage } from "./pages/lesson.tsx";
import type { LessonProps } from "./pages/lesson_props.ts";
import { MissingPage } from "./pages/missing.tsx";
import { PhrasebookPage } from "./pages/phrasebook.tsx";
import { documentOf } from "./pages/shell.tsx";
import { type Trapped, TrapsPage } from "./pages/traps.tsx";
import { searchScript } from "./search.ts";
import type { Site } from "./site.ts";
import { type Test, testsOf } from "./tests.ts";
import { firstSentence, plain } from "./text.ts";
import { versions } from "./versions.ts";

/** What pages are made of. */
export interface Material {
  book: Book;
  colour: Highlighter;
  compiler: Compiler;
  /** Where the site stands on its host. */
  under: string;
}

/** Adds every page, and every lesson as Markdown. */
export function addPages(site: Site, material: Material): void {
  const { book, under } = material;
  const chapters = chaptersOf(book);
  const { lessons, contents, phrases } = book;
  const outlines = new Map(lessons.map((lesson) => [lesson, outline(lesson)]));
  const put = (address: string, page: Child, more: Partial<Here> = {}) => {
    const here = { ...hereAt(address, material), ...more };
    site.set(address, written(page, here));
  };
  for (const lesson of lessons) {
    const props = lessonProps(lesson, outlines.get(lesson) ?? [], material);
    const page = <LessonPage {...props} chapters={chapters} />;
    put(addressOf(lesson.key), page, knownOf(lesson, props, material));
    site.set(markdownAddress(lesson.key), markdownOf(lesson, lessons));
  }
  const traps = [...outlines].flatMap(trapsOf);
  put(
    "index.html",
    <ContentsPage
      contents={contents}
      told={toldIn(book)}
      chapters={chapters}
      phrases={phrases}
    />,
  );
  put("traps.html", <TrapsPage traps={traps} chapters={chapters} />);
  put(
    "phrasebook.html",
    <PhrasebookPage phrases={phrases} chapters={chapters} />,
  );
  // Shown under any address, so that its own addresses cannot be relative.
  const to = (target: string) => `${under}${target}`;
  put("404.html", <MissingPage chapters={chapters} />, { to });
  site.set("llms.txt", llmsText(book, chapters));
  site.set("search-index.js", searchScript(book, outlines));
}

function written(page: Child, here: Here): string {
  return documentOf(
    <HereContext.Provider value={here}>{page}</HereContext.Provider>,
  );
}

/** What every page knows. */
function hereAt(address: string, { book, colour }: Material): Here {
  return {
    address,
    path: book.contents.path,
    lessons: book.lessons,
    check: "deno task test",
    versions,
    to: (target) => relative(address, target),
    fragmentOf: () => undefined,
    lines: (code, language) => colour.lines(code, language),
    runOf: () => ({}),
    testOf: () => undefined,
  };
}

/** What a lesson's page is made of, without its chapters. */
function lessonProps(
  lesson: Lesson,
  sections: OutlinedSection[],
  { book, compiler }: Material,
): Omit<LessonProps, "chapters"> {
  const tests = testsOf(lesson);
  const claims = new Set(
    lesson.sections.flatMap(({ claims }) =>
      claims.map(({ text }) => plain(text))
    ),
  );
  const pages = [...book.lessons, ...book.files];
  const pageAt = (path: string): Page | undefined =>
    pages.find((page) => page.path === path);
  const parts = lesson.parts.flatMap((path) => pageAt(path) ?? []);
  return {
    lesson,
    sections,
    exercise: exerciseOf(
      lesson,
      pageAt,
      (...pair) => compiler.runOfExercise(...pair),
    ),
    others: tests.filter(({ name }) => !claims.has(plain(name))),
    files: [
      ...ownCode(lesson, tests),
      ...parts.map(({ path, source }) => ({ path, code: source.trimEnd() })),
    ],
    pageAt,
  };
}

/** What a lesson's page knows beyond the others. */
function knownOf(
  lesson: Lesson,
  { files }: Omit<LessonProps, "chapters">,
  { compiler }: Material,
): Partial<Here> {
  const runs = compiler.runsOf(lesson);
  const tests = new Map(
    testsOf(lesson).map((test) => [plain(test.name), test]),
  );
  return {
    path: lesson.path,
    check: `deno task check ${lesson.key}`,
    fragmentOf: (path) =>
      files.some((file) => file.path === path)
        ? `#file-${slugOf(path.replace(/^lessons\//, ""))}`
        : undefined,
    runOf: (block) => runs.get(block) ?? {},
    testOf: (claim) => tests.get(plain(claim)),
  };
}

/** The lesson's file, unless nothing but imports is left of it without its tests. */
function ownCode(
  lesson: Lesson,
  tests: Test[],
): { path: string; code: string }[] {
  const code = withoutTests(lesson, tests);
  const isEmpty = code.replaceAll(/^import [^;]*;$/gm, "").trim() === "";
  return isEmpty ? [] : [{ path: lesson.path, code }];
}

/** A lesson's code under its page, without its tests. */
function withoutTests({ source, codeLine }: Lesson, tests: Test[]): string {
  const lines = source.split("\n");
  const isTest = (line: number) =>
    tests.some((test) => test.line <= line && line <= test.end);
  return lines.filter((_, index) => index + 1 >= codeLine && !isTest(index + 1))
    .join("\n").replace(/\n{3,}/g, "\n\n").trim();
}

function trapsOf([lesson, sections]: [Lesson, OutlinedSection[]]): Trapped[] {
  return sections.flatMap(({ id, heading, word, parts: [first] }) =>
    word
      ? [{
        word,
        heading,
        says: first?.kind === "prose" ? firstSentence(first.tokens) : "",
        title: lesson.title,
        chapter: lesson.chapter,
        address: `${addressOf(lesson.key)}#${id}`,
      }]
      : []
  );
}
