/**
 * What the first page tells besides its lists of lessons and its phrasebook.
 *
 * @module
 */
import type { Token } from "marked";
import type { Book } from "../_book/book.ts";
import { Ids } from "./address.ts";
import { plain } from "./text.ts";

/** A section of the first page that is no list. */
export interface ToldSection {
  /** Its fragment. */
  id: string;
  /** Its heading, as Markdown. */
  heading: string;
  tokens: Token[];
}

/** The sections that are no lists, in order. */
export function toldIn(
  { contents, chapters }: Pick<Book, "contents" | "chapters">,
): ToldSection[] {
  const lists = new Set(["Phrasebook", ...chapters.map(({ title }) => title)]);
  const ids = new Ids("contents", "lesson", ...chapters.map(({ key }) => key));
  return contents.sections.filter(({ heading }) => !lists.has(heading))
    .map(({ heading, tokens }) => ({
      id: ids.of(plain(heading)),
      heading,
      tokens: tokens.map(({ token }) => token),
    }));
}
