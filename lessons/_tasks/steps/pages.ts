/**
 * Whether pages keep the rules of the book.
 *
 * @module
 */
import { listLessons, readBook } from "../../_book/book.ts";
import { checkPages } from "../../_book/rules/mod.ts";
import { failed, type Step } from "./step.ts";

/** Holds these files to the rules of the book; without any, the whole book. */
export function pages(files?: string[]): Step {
  const name = "pages";
  return {
    name,
    async *run() {
      const keys = files && listLessons()
        .filter(({ path }) => files.includes(path)).map(({ key }) => key);
      const problems = checkPages(await readBook(keys), files);
      yield* problems.map((problem) => failed(name, problem));
    },
  };
}
