/**
 * What must be true of lessons, rule by rule. `checkPages()` holds a book to it.
 *
 * @module
 */
import type { Book, Lesson } from "../book.ts";
import type { Page } from "../page.ts";
import { inOrder, type Problem } from "../problem.ts";
import * as blocks from "./blocks.ts";
import * as claims from "./claims.ts";
import * as exercise from "./exercise.ts";
import * as exported from "./exports.ts";
import * as imports from "./imports.ts";
import * as lengths from "./lengths.ts";
import * as links from "./links.ts";
import * as lists from "./lists.ts";
import { notYet } from "./not_yet.ts";
import * as opening from "./opening.ts";
import * as pair from "./pair.ts";
import * as readme from "./readme.ts";
import { said } from "./said.ts";
import type { BookRule, LessonRule, PageRule } from "./rule.ts";
import * as sections from "./sections.ts";
import * as tests from "./tests.ts";

/** What every module keeps, be it a lesson or not. */
const ofPages: PageRule[] = [
  blocks.known,
  blocks.imports,
  pair.outputs,
  links.links,
  tests.only,
];

/** What every page that `exports` names keeps. */
const ofEach: LessonRule[] = [
  opening.page,
  said,
  tests.names,
  exported.forgotten,
];

/** What such a page keeps once it is written in the form of today. */
const ofKind: Record<Lesson["kind"], LessonRule[]> = {
  lesson: [
    opening.title,
    opening.trap,
    sections.headings,
    sections.marked,
    sections.order,
    pair.pair,
    claims.claims,
    claims.twoClaims,
    lengths.pageLength,
    lengths.fileLength,
    links.tags,
    links.tables,
    exported.atMostThree,
    exported.declarations,
    exported.twins,
    exercise.exercise,
    lists.phrase,
  ],
  part: [
    opening.title,
    sections.headings,
    sections.sources,
    claims.claims,
    links.tags,
    links.tables,
    exported.declarations,
  ],
  cpython: [
    opening.title,
    sections.headings,
    sections.sources,
    lengths.pageLength,
    links.tags,
    links.tables,
  ],
};

/** What the book keeps as a whole. */
const ofBook: BookRule[] = [
  lists.keys,
  lists.listed,
  lists.chapters,
  lists.empty,
  lists.phrases,
  blocks.unseen,
  links.readmeLinks,
  readme.quotations,
  exercise.strays,
  imports.oneWay,
  imports.circles,
];

/**
 * Where a book breaks its rules, in the order of files and lines. With `among`,
 * only these files are looked at, and what the lessons among them are made of.
 * The lessons of `exempt`, by their keys, are not held to the rules for their
 * kind.
 */
export function checkPages(
  book: Book,
  among?: readonly string[],
  exempt: readonly string[] = notYet,
): Problem[] {
  const lessons = book.lessons.filter(({ path }) =>
    among?.includes(path) ?? true
  );
  const meant = among && new Set(["deno.json", ...among, ...madeOf(lessons)]);
  const isMeant = ({ path }: { path: string }) => meant?.has(path) ?? true;
  const files = book.files.filter(isMeant);
  return [
    ...lessons.flatMap((lesson) => checkLesson(lesson, book, exempt)),
    ...files.flatMap((file) => checkFile(file, book)),
    ...files.flatMap((file) => said(file, book)),
    ...[book.contents].filter(isMeant).flatMap((page) => checkFile(page, book)),
    ...book.faults,
    ...ofBook.flatMap((rule) => rule(book)).filter(isMeant),
    ...(among ? [] : strangers(book, exempt)),
  ].sort(inOrder);
}

/** The parts and the exercises of lessons. */
function madeOf(lessons: Lesson[]): string[] {
  return lessons.flatMap((lesson) => [
    ...lesson.parts,
    ...exercise.exerciseOf(lesson),
  ]);
}

function checkLesson(
  lesson: Lesson,
  book: Book,
  exempt: readonly string[],
): Problem[] {
  // A lesson that is not there is missed in the list, once.
  if (!book.has(lesson.path)) return [];
  // Nothing more can be said of what cannot be read.
  if (book.unread.has(lesson.path)) return checkFile(lesson, book);
  const found = [
    ...checkFile(lesson, book),
    ...ofEach.flatMap((rule) => rule(lesson, book)),
  ];
  if (!lesson.module) return found;
  const unwritten = ofKind[lesson.kind].flatMap((rule) => rule(lesson, book));
  if (!exempt.includes(lesson.key)) return [...found, ...unwritten];
  return unwritten.length > 0 ? found : [...found, stale(lesson, book)];
}

function checkFile(page: Page, book: Book): Problem[] {
  return [...page.faults, ...ofPages.flatMap((rule) => rule(page, book))];
}

const listPath = "lessons/_book/rules/not_yet.ts";

function stale({ key }: Lesson, book: Book): Problem {
  const message = `${key} keeps every rule: take its line out`;
  return { path: listPath, line: lineOf(key, book), message };
}

/** The line of a key in the list of those that are exempt. */
function lineOf(key: string, { tooling }: Book): number {
  const list = tooling.find(({ path }) => path === listPath);
  return list?.tokens.find(({ value }) => value === `"${key}"`)?.line ?? 1;
}

/** The keys of the list that are no lesson's. */
function strangers(book: Book, exempt: readonly string[]): Problem[] {
  return exempt
    .filter((key) => !book.lessons.some((lesson) => lesson.key === key))
    .map((key) => ({
      path: listPath,
      line: lineOf(key, book),
      message: `${key} is no key of \`exports\`: take its line out`,
    }));
}
