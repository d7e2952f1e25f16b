/**
 * The tests of a module.
 *
 * @module
 */
import type { CodeToken } from "../page.ts";
import { type LessonRule, type PageRule, problems } from "./rule.ts";

/** Tests have names that can be read, each its own. */
export const names: LessonRule = (lesson) => {
  const seen = new Map<string, number>();
  return lesson.tests.flatMap(({ name, line }) => {
    const first = seen.get(name);
    seen.set(name, first ?? line);
    return problems(
      lesson,
      name.trim() === "" && [line, "a test without a name: say what it shows"],
      first !== undefined &&
        [
          line,
          `"${name}" is the name of the test in line ${first} too: say what differs`,
        ],
    );
  });
};

/** No test keeps the others from running. */
export const only: PageRule = (page) =>
  page.tokens.flatMap(({ value, line }, index) =>
    problems(
      page,
      value === "only" && isOption(page.tokens, index) &&
        [line, "`only` keeps the other tests from running: take it out"],
    )
  );

/** Whether `only` follows a test's dot, or is an option that is not false. */
function isOption(tokens: CodeToken[], index: number): boolean {
  const [before, dot] = tokens.slice(Math.max(index - 2, 0), index);
  const [colon, value] = tokens.slice(index + 1, index + 3);
  return dot?.value === "." &&
      ["test", "describe", "it"].includes(before.value) ||
    colon?.value === ":" && value?.value === "true";
}
