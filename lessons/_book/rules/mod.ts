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
import * as opening from "./opening.ts";
import * as pair from "./pair.ts";
import * as readme from "./readme.ts";
import { said } from "./said.ts";
import type { BookRule, LessonRule, PageRule } from "./rule.ts";
import { shown } from "./shown.ts";
import * as sections from "./sections.ts";
import * as tests from "./tests.ts";

/** What every module keeps, be it a lesson or not. */
const ofPages: PageRule[] = [
  blocks.imports,
  pair.outputs,
  links.links,
];

/** What every page that `exports` names keeps. */
const ofEach: LessonRule[] = [
  opening.page,
  said,
  tests.names,
  exported.forgotten,
];

/** What such a page keeps by what it is. */
const ofKind: Record<Lesson["kind"], LessonRule[]> = {
  lesson: [
    opening.title,
    opening.trap,
    sections.headings,
    sections.marked,
    sections.order,
    pair.pair,
    claims.claims,
    claims.ticks,
    claims.twoClaims,
    lengths.pageLength,
    lengths.lineLength,
    lengths.fileLength,
    links.tags,
    links.tables,
    exported.atMostThree,
    exported.declarations,
    exported.twins,
    shown,
    exercise.exercise,
    lists.phrase,
  ],
  part: [
    opening.title,
    sections.headings,
    sections.sources,
    lengths.lineLength,
    claims.claims,
    claims.ticks,
    links.tags,
    links.tables,
    exported.declarations,
  ],
  cpython: [
    opening.title,
    sections.headings,
    sections.sources,
    lengths.pageLength,
    lengths.lineLength,
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
  tests.only,
  imports.oneWay,
  imports.circles,
];

/**
 * Where a book that could be loaded breaks its rules, in the order of files and
 * lines. With `among`, only these files are looked at, and what the lessons among
 * them are made of.
 */
export function checkPages(book: Book, among?: readonly string[]): Problem[] {
  const lessons = book.lessons.filter(({ path }) =>
    among?.includes(path) ?? true
  );
  const meant = among && new Set(["deno.json", ...among, ...madeOf(lessons)]);
  const isMeant = ({ path }: { path: string }) => meant?.has(path) ?? true;
  const files = book.files.filter(isMeant);
  return [
    ...lessons.flatMap((lesson) => checkLesson(lesson, book)),
    ...files.flatMap((file) => checkFile(file, book)),
    ...files.filter(isUnsolved).flatMap((file) => said(file, book)),
    ...[book.contents].filter(isMeant).flatMap((page) => checkFile(page, book)),
    ...ofBook.flatMap((rule) => rule(book)).filter(isMeant),
  ].sort(inOrder);
}

/** The parts and the exercises of lessons. */
function madeOf(lessons: Lesson[]): string[] {
  return lessons.flatMap((lesson) => [
    ...lesson.parts,
    ...exercise.exerciseOf(lesson),
  ]);
}

/** Whether a file is no solution, which says what its exercise says. */
function isUnsolved({ path }: Page): boolean {
  return !path.endsWith(".solution.ts");
}

function checkLesson(lesson: Lesson, book: Book): Problem[] {
  // A lesson that is not there is missed in the list, once.
  if (!book.has(lesson.path)) return [];
  const file = checkFile(lesson, book);
  // Nothing more can be said of what cannot be read.
  if (book.unread.has(lesson.path)) return file;
  const rules = lesson.module ? [...ofEach, ...ofKind[lesson.kind]] : ofEach;
  return [...file, ...rules.flatMap((rule) => rule(lesson, book))];
}

function checkFile(page: Page, book: Book): Problem[] {
  return [...page.faults, ...ofPages.flatMap((rule) => rule(page, book))];
}
