/**
 * What a rule is.
 *
 * @module
 */
import type { Book, Lesson } from "../book.ts";
import type { Block, Page } from "../page.ts";
import type { Problem } from "../problem.ts";

/** Returns where a lesson breaks the rule. */
export type LessonRule = (lesson: Lesson, book: Book) => Problem[];

/** Returns where a module breaks the rule, be it a lesson or not. */
export type PageRule = (page: Page, book: Book) => Problem[];

/** Returns where the book as a whole breaks the rule. */
export type BookRule = (book: Book) => Problem[];

/** A line of a file, and what is wrong there, and what to do. */
export type Found = [line: number, message: string];

/** What was found in the file at a path, as problems. */
export function problems(
  { path }: { path: string },
  ...found: (Found | false | undefined)[]
): Problem[] {
  return found.filter((one) => one !== false && one !== undefined)
    .map(([line, message]) => ({ path, line, message }));
}

/** The TypeScript blocks of a page. */
export function tsBlocks({ blocks }: Page): Block[] {
  return blocks.filter(({ language }) => language === "ts");
}

/** The text without backticks. */
export function plain(text: string): string {
  return text.replaceAll("`", "");
}

/** How many sentences a text has, code aside. */
export function sentencesIn(text: string): number {
  const prose = text.replaceAll(/`[^`]*`/g, "code");
  return prose.split(/[.?!](?:\s|$)/).filter((part) => part !== "").length;
}
