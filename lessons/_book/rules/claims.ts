/**
 * Claims: list items right under a `ts` block, which are the names of tests.
 *
 * @module
 */
import { type LessonRule, plain, problems } from "./rule.ts";

/** Every claim is, word for word, the name of a test of the file, and stands once. */
export const claims: LessonRule = (lesson) => {
  const names = new Set(lesson.tests.map(({ name }) => plain(name)));
  const seen = new Map<string, number>();
  return lesson.sections.flatMap(({ claims }) => claims)
    .flatMap(({ text, line }) => {
      const name = plain(text);
      const first = seen.get(name);
      seen.set(name, first ?? line);
      return problems(
        lesson,
        !names.has(name) &&
          [
            line,
            `no test is called "${name}": copy a test's name, word for word`,
          ],
        first !== undefined &&
          [line, `the claim of line ${first} again: drop one`],
      );
    });
};

/** A lesson makes at least two claims. */
export const twoClaims: LessonRule = (lesson) => {
  const count = lesson.sections.flatMap(({ claims }) => claims).length;
  return problems(
    lesson,
    count < 2 && [
      1,
      `${count} of at least two claims: list tests' names right under \`ts\` blocks`,
    ],
  );
};
