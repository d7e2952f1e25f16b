/**
 * The tests of a module.
 *
 * @module
 */
import type { CodeToken } from "../page.ts";
import { type BookRule, type LessonRule, problems } from "./rule.ts";

/** Tests have names that can be read. */
export const names: LessonRule = (lesson) =>
  lesson.tests.flatMap(({ name, line }) =>
    problems(
      lesson,
      name.trim() === "" && [line, "a test without a name: say what it shows"],
    )
  );

/**
 * No test of the tooling keeps the others from running. Whoever runs the tests of
 * lessons and of their parts tells of those.
 */
export const only: BookRule = (book) =>
  book.tooling.filter(({ path }) => /_test\.tsx?$/.test(path))
    .flatMap((page) =>
      page.tokens.flatMap(({ value, line }, index) =>
        problems(
          page,
          value === "only" && isOption(page.tokens, index) &&
            [line, "`only` keeps the other tests from running: take it out"],
        )
      )
    );

/** Whether `only` follows a test's dot, or is an option that is not false. */
function isOption(tokens: CodeToken[], index: number): boolean {
  const at = (step: number) => tokens[index + step]?.value;
  return at(-1) === "." && ["test", "describe", "it"].includes(at(-2)) ||
    at(1) === ":" && at(2) === "true";
}
