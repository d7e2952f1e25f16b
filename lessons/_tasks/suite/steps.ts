/**
 * The steps of a check, the cheapest first.
 *
 * @module
 */
import { listLessons } from "../../_book/book.ts";
import { docLint } from "../steps/doc_lint.ts";
import { format } from "../steps/format.ts";
import { runs } from "../steps/interim.ts";
import { lint } from "../steps/lint.ts";
import type { Step } from "../steps/step.ts";
import { types } from "../steps/types.ts";

/** The steps that say all there is to say of these files. */
export function stepsFor(files: string[]): Step[] {
  const exported = new Set(listLessons().map(({ path }) => path));
  const modules = files.filter((file) => /\.tsx?$/.test(file));
  const lessons = modules.filter((file) => exported.has(file));
  const tests = modules.filter((file) => /_test\.tsx?$/.test(file));
  const steps = [
    files.length > 0 && format(files),
    modules.length > 0 && lint(modules),
    lessons.length > 0 && docLint(lessons),
    modules.length > 0 && types(modules),
    ...runs(lessons, tests),
  ];
  return steps.filter((step) => step !== false);
}
