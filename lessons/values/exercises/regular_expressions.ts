/**
 * `numbered()` keeps the lines that have a digit. It forgets some of them.
 *
 * Run it with `deno test lessons/values/exercises/regular_expressions.ts`.
 *
 * @example Hint
 * One pattern serves all lines. What does it remember from one line to the next?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

const digit = /\d/g;

export function numbered(lines: string[]): string[] {
  return lines.filter((line) => digit.test(line));
}

Deno.test("numbered() keeps every line with a digit", () => {
  const lines = ["no 1", "2", "none", "3"];
  assertEquals(numbered(lines), ["no 1", "2", "3"], "the pattern started late");
});
