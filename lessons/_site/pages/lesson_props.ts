/**
 * What the pages of lessons are made of.
 *
 * @module
 */
import type { Lesson } from "../../_book/book.ts";
import type { Page } from "../../_book/page.ts";
import type { ListedChapter } from "../chapters.ts";
import type { Exercise } from "../exercise.ts";
import type { OutlinedSection } from "../outline.ts";
import type { Test } from "../tests.ts";

/** What a lesson's page is made of. */
export interface LessonProps {
  lesson: Lesson;
  chapters: ListedChapter[];
  sections: OutlinedSection[];
  /** The tests that no claim of the page names. */
  others: Test[];
  /** The lesson's code without its tests, and the modules that it is made of. */
  files: { path: string; code: string }[];
  exercise?: Exercise;
  /** The file of each export, by its path. */
  pageAt(path: string): Page | undefined;
}
