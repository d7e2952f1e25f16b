/**
 * Whether pages keep the rules of the book.
 *
 * @module
 */
import type { Book } from "../../_book/book.ts";
import { checkPages } from "../../_book/rules/mod.ts";
import { failed, type Step } from "./step.ts";

/** Holds these files to the rules of the book; without any, the whole book. */
export function pages(read: () => Promise<Book>, files?: string[]): Step {
  const name = "pages";
  return {
    name,
    async *run() {
      const problems = checkPages(await read(), files);
      yield* problems.map((problem) => failed(name, problem));
    },
  };
}
