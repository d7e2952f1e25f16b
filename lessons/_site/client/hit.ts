/**
 * What is shown of something that was found.
 *
 * @module
 */
import type { AsPlainObject } from "minisearch";
import type { FoundEntry } from "./search_index.ts";

/** Something that was found. */
export interface Hit {
  /** Where it stands, from the root of the site. */
  address: string;
  /** What it is called. */
  name: string;
  /** The line of it that matches best. */
  excerpt: string;
  /** The words that matched. */
  terms: string[];
}

declare global {
  /** The index, as the site's own script tells it. */
  var searchIndex: AsPlainObject;
  /** Finds things, the best first. */
  var searchSite: ((query: string) => Hit[]) | undefined;
}

/** What is shown of an entry. */
export function hitOf(
  { address, title, heading, phrase, text, terms }: Pick<
    FoundEntry,
    "address" | "title" | "heading" | "phrase" | "text" | "terms"
  >,
): Hit {
  return {
    address,
    name: heading ? `${title} › ${heading}` : title,
    excerpt: phrase || best(text, terms),
    terms,
  };
}

/** The first of the lines that hold the most of the terms. */
function best(text: string, terms: string[]): string {
  const count = (line: string) => {
    const low = line.toLowerCase();
    return terms.filter((term) => low.includes(term)).length;
  };
  return text.split("\n").reduce((a, b) => count(b) > count(a) ? b : a);
}
