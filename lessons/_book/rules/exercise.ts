/**
 * The exercise of a lesson.
 *
 * @module
 */
import type { Lesson } from "../book.ts";
import { type BookRule, type LessonRule, problems } from "./rule.ts";

/** A lesson has an exercise and its solution, and its page says how to run it. */
export const exercise: LessonRule = (lesson, { has }) => {
  const section = lesson.sections.find(({ heading }) =>
    heading === "Your turn"
  );
  const [file, solution] = exerciseOf(lesson);
  const said = section?.tokens.some(({ token }) => token.raw.includes(file));
  const line = section?.line ?? 1;
  return problems(
    lesson,
    section && !said && [line, `no command: \`deno test ${file}\``],
    !has(file) && [line, `no exercise: write ${file}`],
    !has(solution) && [line, `no solution: write ${solution}`],
  );
};

/** Every exercise belongs to a lesson. */
export const strays: BookRule = ({ lessons, files }) => {
  // A lesson that is missing in `exports` has a message of its own.
  const known = new Set([...lessons, ...files].flatMap(exerciseOf));
  return files
    .filter(({ path }) => path.includes("/exercises/") && !known.has(path))
    .flatMap((file) => {
      const message =
        "the exercise of no lesson: name it like its lesson's file";
      return problems(file, [1, message]);
    });
};

/** The paths of a lesson's exercise and of its solution. */
export function exerciseOf({ path }: Pick<Lesson, "path">): [string, string] {
  const stem = path.replace(/([^/]+)\.ts$/, "exercises/$1");
  return [`${stem}.ts`, `${stem}.solution.ts`];
}
