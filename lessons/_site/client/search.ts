/**
 * Finds things in the site. A classic script, loaded with its index when it is
 * first asked for, so that it works from file://, where nothing can be fetched.
 *
 * @module
 */
import type { AsPlainObject } from "minisearch";
import { find, type FoundEntry, readIndex } from "./search_index.ts";

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

/** How many hits are shown. */
const most = 12;

const index = readIndex(globalThis.searchIndex);

globalThis.searchSite = (query) => find(index, query).slice(0, most).map(hitOf);

function hitOf(
  { address, title, heading, phrase, text, terms }: FoundEntry,
): Hit {
  const name = heading ? `${title} › ${heading}` : title;
  return {
    address,
    name,
    excerpt: phrase && !text ? phrase : best(text, terms),
    terms,
  };
}

/** The line that holds the most of the terms. */
function best(text: string, terms: string[]): string {
  const count = (line: string) => {
    const low = line.toLowerCase();
    return terms.filter((term) => low.includes(term)).length;
  };
  const lines = text.split("\n");
  return lines.reduce((a, b) => count(b) > count(a) ? b : a, lines[0]);
}
