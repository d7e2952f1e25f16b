/**
 * Reads the book again after a change: what has not changed is not asked for.
 *
 * @module
 */
import { type Book, type Lesson, readBook } from "../_book/book.ts";

/** Reads the book. @param before how it was read the last time. */
export async function reread(before: Book | undefined): Promise<Book> {
  if (!before) return await readBook();
  const now = await readBook([]);
  const same = now.lessons.filter((lesson) => isSame(lesson, now, before));
  const keys = new Set(same.map(({ key }) => key));
  const others = now.lessons.filter(({ key }) => !keys.has(key));
  const fresh = await readBook(others.map(({ key }) => key));
  const lessons = fresh.lessons.map((lesson) => {
    const known = before.lessons.find(({ key }) => key === lesson.key);
    if (!known || !keys.has(lesson.key)) return lesson;
    return { ...lesson, exports: known.exports, tests: known.tests };
  });
  const chapters = fresh.chapters.map((chapter) => ({
    ...chapter,
    lessons: lessons.filter((lesson) => lesson.chapter === chapter.key),
  }));
  return { ...fresh, lessons, chapters };
}

/** Whether a lesson, and all that it is made of, is as it was. */
function isSame(lesson: Lesson, now: Book, before: Book): boolean {
  return [lesson.path, ...lesson.parts].every((path) =>
    sourceAt(path, now) === sourceAt(path, before)
  );
}

function sourceAt(path: string, { lessons, files }: Book): string | undefined {
  return [...lessons, ...files].find((page) => page.path === path)?.source;
}
