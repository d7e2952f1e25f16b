/**
 * The steps of a check, the cheapest first.
 *
 * @module
 */
import { type Book, readBook } from "../../_book/book.ts";
import { plainTests, toolingTests } from "../steps/tests.ts";
import { docLint } from "../steps/doc_lint.ts";
import { format } from "../steps/format.ts";
import { runs } from "../steps/runs.ts";
import { lint } from "../steps/lint.ts";
import { loading } from "../steps/loading.ts";
import { lists } from "../steps/lists.ts";
import { pages } from "../steps/pages.ts";
import type { Step } from "../steps/step.ts";
import { types } from "../steps/types.ts";
import { lessonsListed } from "./project.ts";
import { sorted } from "./sorted.ts";

/**
 * What is to be done, in stages: where one fails, the next are not begun. The last
 * tells of lists that a page has made stale, and of what fails for want of a
 * permission alone.
 */
export type Stages = Step[][];

/** The steps that say all there is to say of these files. */
export function stepsFor(files: string[]): Stages {
  const listed = lessonsListed();
  const of = sorted(files, listed);
  const read = once(of.asked);
  const steps = [
    of.formatted.length > 0 && format(of.formatted),
    of.finished.length > 0 && lint(of.finished),
    of.documented.length > 0 && docLint(of.documented),
    pages(read, files),
    of.compiled.length > 0 && types(of.compiled),
    of.tooling.length > 0 && toolingTests(of.tooling),
    ...runs(of.lessons, of.tests, of.own),
  ].filter((step) => step !== false);
  const last = [
    of.documented.length > 0 && lists(),
    of.tested.length > 0 && plainTests(of.tested),
  ].filter((step) => step !== false);
  return [[loading(listed, of.modules, read)], steps, last];
}

/** The steps that say all there is to say of the project, which has these files. */
export function allSteps(files: string[]): Stages {
  const listed = lessonsListed();
  const of = sorted(files, listed);
  const read = once(of.asked);
  const steps = [
    format([]),
    lint([]),
    docLint(of.documented),
    lists(),
    pages(read),
    types([]),
    toolingTests(of.tooling),
    ...runs(of.lessons, of.tests, of.own),
  ];
  return [[loading(listed, of.modules, read)], steps, [plainTests([])]];
}

/** Reads the book when it is asked for first, with the exports and tests of these lessons. */
function once(keys: string[]): () => Promise<Book> {
  let book: Promise<Book> | undefined;
  return () => book ??= readBook(keys);
}
