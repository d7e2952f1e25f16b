/**
 * The chapters as the site lists them: each lesson of the book stands in one.
 *
 * @module
 */
import type { Book, Lesson } from "../_book/book.ts";

/** A chapter and its lessons, in reading order. */
export interface ListedChapter {
  key: string;
  title: string;
  /** What it is about, as Markdown, or "". */
  sentence: string;
  lessons: Lesson[];
}

/** The chapters in reading order. */
export function chaptersOf({ lessons, chapters }: Book): ListedChapter[] {
  return [...Map.groupBy(lessons, ({ chapter }) => chapter)]
    .map(([key, lessons]) => {
      const told = chapters.find((chapter) => chapter.key === key);
      return {
        key,
        title: told?.title ?? key[0].toUpperCase() + key.slice(1),
        sentence: told?.sentence ?? "",
        lessons,
      };
    });
}
