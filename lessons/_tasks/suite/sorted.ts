/**
 * Which of some files each step of a check looks at.
 *
 * @module
 */
import { contentsPath, type Entry } from "../../_book/book.ts";

/** Files, sorted by what can be wrong with them. */
export interface Sorted {
  /** Files that have a format. */
  formatted: string[];
  /** Modules. */
  modules: string[];
  /** Modules that leave nothing to do, for the linter. */
  finished: string[];
  /** Modules that have to compile; of exercises their own step says it. */
  compiled: string[];
  /** Modules of lessons, on which messages of the compiler can stand. */
  own: string[];
  /** What `exports` names, with the contents page. */
  documented: string[];
  /** The lessons, in reading order. */
  lessons: string[];
  /** Tests of what lessons are made of. */
  tests: string[];
  /** Tests of the tooling. */
  tooling: string[];
  /** All that has tests. */
  tested: string[];
  /** The keys of the lessons of which exports and tests have to be known. */
  asked: string[];
}

/** Sorts files of the project, whose `exports` are these. */
export function sorted(files: string[], listed: Entry[]): Sorted {
  const modules = files.filter(isModule);
  const finished = modules.filter((file) => !isUnsolved(file));
  const own = finished.filter((file) => !isTooling(file));
  const lessons = listed.map(({ path }) => path)
    .filter((path) => modules.includes(path));
  return {
    ...{ modules, finished, own, lessons },
    formatted: files.filter(hasFormat),
    compiled: modules.filter((file) => !isExercise(file)),
    documented: [
      ...modules.filter((file) => file === contentsPath),
      ...lessons,
    ],
    tests: own.filter(isTest),
    tooling: finished.filter((file) => isTest(file) && isTooling(file)),
    tested: [...lessons, ...modules.filter(isTest)],
    asked: listed.filter(({ path }) =>
      files.includes(path) || files.includes("README.md") // which quotes any
    ).map(({ key }) => key),
  };
}

const hasFormat = (file: string) => /\.(?:m?tsx?|json|md|css)$/.test(file);
const isModule = (file: string) => /\.tsx?$/.test(file);
const isTest = (file: string) => /_test\.tsx?$/.test(file);
const isTooling = (file: string) => file.startsWith("lessons/_");
const isExercise = (file: string) => file.includes("/exercises/");
/** Such an exercise fails, and the compiler may refuse it. */
const isUnsolved = (file: string) =>
  isExercise(file) && !file.endsWith(".solution.ts");
