/**
 * A lesson for tests, out of its source.
 *
 * @module
 */
import type { Lesson } from "../../_book/book.ts";
import { readPage } from "../../_book/page.ts";

/** The lesson whose file is `lessons/<key>.ts`. */
export function lessonOf(
  key: string,
  source: string,
  names: string[] = [],
): Lesson {
  const path = `lessons/${key}.ts`;
  return {
    ...readPage(path, source),
    key,
    chapter: key.split("/")[0],
    kind: "lesson",
    exports: names.map((name) => ({
      name,
      kind: "variable",
      path,
      line: 1,
      doc: "",
    })),
    tests: [],
    parts: [],
  };
}
