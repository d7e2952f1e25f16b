/**
 * The steps of a check, the cheapest first.
 *
 * @module
 */
import {
  type Book,
  contentsPath,
  type Entry,
  readBook,
} from "../../_book/book.ts";
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

const hasFormat = (file: string) => /\.(?:m?tsx?|json|md|css)$/.test(file);
const isModule = (file: string) => /\.tsx?$/.test(file);
const isTest = (file: string) => /_test\.tsx?$/.test(file);
const isTooling = (file: string) => file.startsWith("lessons/_");
/** Exercises fail and may be refused by the compiler; their own step looks at them. */
const isExercise = (file: string) => file.includes("/exercises/");
const isUnsolved = (file: string) =>
  isExercise(file) && !file.endsWith(".solution.ts");

/**
 * What is to be done, in stages: where one fails, the next are not begun. The last
 * tells of lists that a page has made stale, and of what fails for want of a
 * permission alone.
 */
export type Stages = Step[][];

/** The steps that say all there is to say of these files. */
export function stepsFor(files: string[]): Stages {
  const listed = lessonsListed();
  const isAsked = ({ path }: Entry) =>
    files.includes(path) || files.includes("README.md"); // which quotes any
  const read = once(listed.filter(isAsked));
  const exported = new Set(listed.map(({ path }) => path));
  const formatted = files.filter(hasFormat);
  const { modules, finished, own, tooling } = sorted(files);
  const lessons = modules.filter((file) => exported.has(file));
  const plain = [...lessons, ...modules.filter(isTest)];
  const compiled = modules.filter((file) => !isExercise(file));
  const steps = [
    formatted.length > 0 && format(formatted),
    finished.length > 0 && lint(finished),
    lessons.length > 0 && docLint(lessons),
    files.length > 0 && pages(read, files),
    compiled.length > 0 && types(compiled),
    tooling.length > 0 && toolingTests(tooling),
    ...runs(lessons, own.filter(isTest), own),
  ].filter((step) => step !== false);
  const last = [
    lessons.length > 0 && lists(),
    plain.length > 0 && plainTests(["--no-check", ...plain]),
  ].filter((step) => step !== false);
  return [[loading(listed, modules, read)], steps, last];
}

/** The steps that say all there is to say of the project, which has these files. */
export function allSteps(files: string[]): Stages {
  const listed = lessonsListed();
  const read = once(listed);
  const lessons = listed.map(({ path }) => path);
  const { modules, own, tooling } = sorted(files);
  const steps = [
    format([]),
    lint([]),
    docLint([contentsPath, ...lessons]),
    lists(),
    pages(read),
    types([]),
    toolingTests(["--parallel", ...tooling]),
    ...runs(lessons, own.filter(isTest), own),
  ];
  return [[loading(listed, modules, read)], steps, [
    plainTests(["--parallel", "--no-check"]),
  ]];
}

/** Reads the book when it is asked for first, with the exports and tests of these lessons. */
function once(lessons: Entry[]): () => Promise<Book> {
  let book: Promise<Book> | undefined;
  return () => book ??= readBook(lessons.map(({ key }) => key));
}

/** The modules among files: those that leave nothing to do, and what they belong to. */
function sorted(files: string[]) {
  const modules = files.filter(isModule);
  const finished = modules.filter((file) => !isUnsolved(file));
  return {
    modules,
    finished,
    own: finished.filter((file) => !isTooling(file)),
    tooling: finished.filter((file) => isTest(file) && isTooling(file)),
  };
}
