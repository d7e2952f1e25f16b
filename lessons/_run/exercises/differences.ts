/**
 * An exercise and its solution say the same and are tested alike.
 *
 * @module
 */
import type { CodeToken, Page } from "../../_book/page.ts";

/** What differs between the two that should not, in the solution's file. */
export function differencesOf(
  exercise: Page,
  solution: Page,
): { line: number; message: string }[] {
  const [theirs, own] = [exercise, solution].map(({ tokens }) =>
    testsIn(tokens)
  );
  const changed = own.find(({ text }, index) => text !== theirs[index]?.text);
  const line = changed?.line ?? own.at(-1)?.line ?? 1;
  const tests = changed !== undefined || own.length !== theirs.length;
  return [
    ...(exercise.module?.text === solution.module?.text ? [] : [{
      line: solution.module?.line ?? 1,
      message: `its page comment is not that of ${exercise.path}: copy that`,
    }]),
    ...(tests
      ? [{ line, message: `its tests are not those of ${exercise.path}` }]
      : []),
  ];
}

/** The calls of `Deno.test`, each in one line. */
function testsIn(tokens: CodeToken[]): { text: string; line: number }[] {
  return tokens.flatMap(({ value, line }, index) => {
    const isTest = value === "Deno" && tokens[index + 1]?.value === "." &&
      tokens[index + 2]?.value === "test";
    return isTest ? [{ text: callIn(tokens.slice(index)), line }] : [];
  });
}

/** The call with which these tokens begin, to its closing parenthesis. */
function callIn(tokens: CodeToken[]): string {
  let depth = 0;
  const end = tokens.findIndex(({ value }) => {
    if (value === "(") depth++;
    return value === ")" && --depth === 0;
  });
  return tokens.slice(0, end + 1).map(({ value }) => value).join(" ");
}
