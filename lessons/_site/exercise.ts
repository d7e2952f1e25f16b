/**
 * The exercise of a lesson.
 *
 * @module
 */
import type { Lesson } from "../_book/book.ts";
import type { Page } from "../_book/page.ts";
import { exerciseOf as pathsOf } from "../_book/rules/exercise.ts";
import type { Run } from "./pages/here.ts";

/** An exercise, as its page shows it. */
export interface Exercise {
  /** The key of its lesson. */
  key: string;
  code: string;
  /** A hint, as Markdown, or "". */
  hint: string;
  /** The code of a solution. */
  answer: string;
  run: Run;
  /** The command that checks it in a terminal. */
  command: string;
}

/** The exercise of a lesson, if it has one with a solution. */
export function exerciseOf(
  lesson: Lesson,
  pageAt: (path: string) => Page | undefined,
  runOf: (exercise: Page, solution: Page) => Run,
): Exercise | undefined {
  const [exercise, solution] = pathsOf(lesson).map(pageAt);
  if (!exercise || !solution) return undefined;
  const [, hint = ""] = exercise.module?.text.split("@example Hint\n") ?? [];
  return {
    key: lesson.key,
    code: exercise.code,
    hint,
    answer: solution.code,
    run: runOf(exercise, solution),
    command: `deno test ${exercise.path}`,
  };
}
