/**
 * Reads the book again after a change: what has not changed is not asked for.
 *
 * @module
 */
import { type Book, listLessons, readBook, root } from "../_book/book.ts";
import type { Page } from "../_book/page.ts";

/** Reads the book. @param before how it was read the last time. */
export async function reread(before: Book | undefined): Promise<Book> {
  if (!before) return readBook();
  const changed = new Set(
    [...before.lessons, ...before.files].filter(hasChanged)
      .map(({ path }) => path),
  );
  const known = new Map(
    before.lessons
      .filter(({ path, parts }) =>
        ![path, ...parts].some((path) => changed.has(path))
      )
      .map((lesson) => [lesson.key, lesson]),
  );
  const others = listLessons().filter(({ key }) => !known.has(key));
  const book = await readBook(others.map(({ key }) => key));
  const lessons = book.lessons.map((lesson) => {
    const { exports, tests } = known.get(lesson.key) ?? lesson;
    return { ...lesson, exports, tests };
  });
  const chapters = book.chapters.map((chapter) => ({
    ...chapter,
    lessons: lessons.filter((lesson) => lesson.chapter === chapter.key),
  }));
  return { ...book, lessons, chapters };
}

/** Whether a file holds another text than it did, or is gone. */
function hasChanged({ path, source }: Page): boolean {
  try {
    return Deno.readTextFileSync(new URL(path, root)) !== source;
  } catch {
    return true; // it is gone, or reading it again says why it cannot be read
  }
}
