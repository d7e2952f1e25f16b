/**
 * What the README shows is taken from lessons.
 *
 * @module
 */
import { type BookRule, problems } from "./rule.ts";

/** The README's code stands in a lesson, to the letter, and the tests that it prints are there. */
export const quotations: BookRule = (book) => {
  // What cannot be read may be what is quoted.
  if (book.unread.size > 0) return [];
  const codes = new Set(
    book.lessons.flatMap(({ blocks }) => blocks.map(({ code }) => code)),
  );
  const names = new Set(
    book.lessons.flatMap(({ tests }) => tests.map(({ name }) => name)),
  );
  return book.readme.blocks.flatMap(({ language, code, line }) => {
    if (["python", "text", "ts"].includes(language) && !codes.has(code)) {
      const message =
        `this \`${language}\` block stands in no lesson: copy it from one`;
      return problems(book.readme, [line, message]);
    }
    if (language !== "console") return [];
    return [...code.matchAll(/^(.+) \.\.\. ok\b/gm)]
      .filter(([, name]) => !names.has(name))
      .flatMap(([, name]) =>
        problems(book.readme, [
          line,
          `"${name}" is no test: copy what a run prints`,
        ])
      );
  });
};
