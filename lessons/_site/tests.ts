/**
 * The source of a lesson's tests.
 *
 * @module
 */
import type { Lesson, TestCase } from "../_book/book.ts";
import type { CodeToken } from "../_book/page.ts";

/** A test, and its text. */
export interface Test extends TestCase {
  /** The line on which it ends. */
  end: number;
  source: string;
}

/** The tests that stand in a lesson's file, each with its text. */
export function testsOf({ tests, tokens, source }: Lesson): Test[] {
  const lines = source.split("\n");
  return tests.flatMap((test) => {
    const end = endOf(test.line, tokens);
    return end === undefined ? [] : [{
      ...test,
      end,
      source: lines.slice(test.line - 1, end).join("\n"),
    }];
  });
}

/** The line on which the first call that starts on `line` ends. */
function endOf(line: number, tokens: CodeToken[]): number | undefined {
  let depth = 0;
  return tokens.find((token) => {
    if (token.line < line) return false;
    if (/^[([{]$/.test(token.value)) depth++;
    return /^[)\]}]$/.test(token.value) && --depth === 0;
  })?.line;
}
