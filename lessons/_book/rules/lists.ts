/**
 * The one list, `exports` in `deno.json`, and what follows from it.
 *
 * @module
 */
import type { Book } from "../book.ts";
import { chapterProblems } from "../contents.ts";
import type { Page } from "../page.ts";
import { type BookRule, type LessonRule, problems } from "./rule.ts";

/** Every key of `exports` is its file's name, and the file is there. */
export const keys: BookRule = ({ entries, has }) =>
  entries.flatMap(({ key, path, line }) => {
    const wanted = pathsOf(key);
    return problems(
      { path: "deno.json" },
      !has(path)
        ? [
          line,
          `there is no ${path}: write it, or take \`./${key}\` out of \`exports\``,
        ]
        : !wanted.includes(path) &&
          [line, `\`./${key}\` should name \`./${wanted.join("` or `./")}\``],
    );
  });

/** Every lesson is in the list. */
export const listed: BookRule = (book) =>
  unlisted(book).flatMap((page) => {
    const key = page.path.replace(/^lessons\/|\.ts$/g, "").replaceAll(
      "_",
      "-",
    );
    return problems(page, [
      1,
      `the lesson is not in \`exports\` of deno.json: add \`"./${key}": "./${page.path}"\``,
    ]);
  });

/** The chapters of the list are those of the contents page, in its order. */
export const chapters: BookRule = ({ contents, entries }) =>
  chapterProblems(contents, entries);

/** Every heading between the first chapter and the phrasebook is one of a chapter with lessons. */
export const empty: BookRule = ({ contents, chapters }) => {
  const { sections } = contents;
  const headings = sections.map(({ heading }) => heading);
  const first = headings.indexOf(chapters[0]?.title);
  return sections.slice(first, headings.indexOf("Phrasebook"))
    .filter(({ heading }) => !chapters.some(({ title }) => title === heading))
    .flatMap(({ heading, line }) =>
      problems(contents, [
        line,
        `the chapter "${heading}" has no lesson: begin one with \`deno task new\`, or take the heading out`,
      ])
    );
};

/** Every phrase names a lesson, under the heading of its chapter. */
export const phrases: BookRule = ({ contents, phrases, lessons }) => {
  const chapterOf = new Map(lessons.map(({ key, chapter }) => [key, chapter]));
  return phrases.flatMap(({ lesson, chapter, line }) =>
    problems(
      contents,
      !chapterOf.has(lesson)
        ? [
          line,
          `\`${lesson}\` is no key of \`exports\`: end the row in a lesson's key`,
        ]
        : chapterOf.get(lesson) !== chapter &&
          [line, `a phrase of \`${lesson}\` under another chapter: move it`],
    )
  );
};

/** Every lesson has a phrase. */
export const phrase: LessonRule = (
  { key, chapter },
  { contents, phrases, lessons },
) => {
  const isKnown = (key: string) => lessons.some((lesson) => lesson.key === key);
  // A row that names no lesson has a message of its own.
  const has = phrases.some((phrase) =>
    phrase.lesson === key ||
    phrase.chapter === chapter && !isKnown(phrase.lesson)
  );
  if (has) return [];
  const last = phrases.findLast((phrase) => phrase.chapter === chapter);
  const book = contents.sections.find(({ heading }) =>
    heading === "Phrasebook"
  );
  const line = (last ?? book)?.line ?? 1;
  const message =
    `no phrase for \`${key}\`: add a row under the chapter "${chapter}"`;
  return problems(contents, [line, message]);
};

/** The files that a key may stand for. */
function pathsOf(key: string): string[] {
  const stem = `lessons/${key.replaceAll("-", "_")}`;
  return [`${stem}.ts`, `${stem}/mod.ts`];
}

/** The files directly in a chapter that are no lesson, no bench and no test. */
function unlisted({ files }: Book): Page[] {
  return files.filter(({ path }) =>
    path.split("/").length === 3 && !/_(?:bench|test)\.ts$/.test(path)
  );
}
