/**
 * Claims: list items right under a `ts` block, each a tick and the name of a test.
 *
 * @module
 */
import { type Found, type LessonRule, plain, problems } from "./rule.ts";

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

/** A tick begins every claim, and no other list item. */
export const ticks: LessonRule = (lesson) => {
  const { module, sections } = lesson;
  const claimed = new Set(
    sections.flatMap(({ claims }) => claims).map(({ line }) => line),
  );
  const ticked = new Set(
    module?.text.split("\n").flatMap((text, index) =>
      /^\s*- ✓ /.test(text) ? [module.line + index] : []
    ),
  );
  return problems(
    lesson,
    ...[...claimed.difference(ticked)].map((line): Found => [
      line,
      "a claim without a tick: begin it with `- ✓ `",
    ]),
    ...[...ticked.difference(claimed)].map((line): Found => [
      line,
      "a tick before what is no claim: put the list right under a `ts` block",
    ]),
  );
};

/** A lesson makes at least two claims. */
export const twoClaims: LessonRule = (lesson) => {
  const count = lesson.sections.flatMap(({ claims }) => claims).length;
  return problems(
    lesson,
    count < 2 && [
      1,
      `${count} of at least two claims: list tests' names right under \`ts\` blocks, as \`- ✓ …\``,
    ],
  );
};
