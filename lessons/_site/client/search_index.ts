/**
 * The index of the search: what is built with the site and read in the browser.
 *
 * @module
 */
import MiniSearch, {
  type AsPlainObject,
  type Options,
  type SearchResult,
} from "minisearch";

/** Something that can be found. */
export interface Entry {
  id: number;
  /** Where it stands, from the root of the site. */
  address: string;
  /** The title of its lesson. */
  title: string;
  /** The heading of its section, or "". */
  heading: string;
  /** A row of the phrasebook, to be shown, or "". */
  phrase: string;
  /** What it says, a sentence or a line of code in each line. */
  text: string;
}

/** What is shown of an entry. */
const stored = ["address", "title", "heading", "phrase", "text"] as const;

const options: Options<Entry> = {
  fields: ["phrase", "title", "heading", "text"],
  storeFields: [...stored],
  tokenize: (text, field) => tokensOf(text, field !== "text"),
  searchOptions: {
    boost: { phrase: 2 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => term.length > 6 ? 1 : false,
    combineWith: "AND",
  },
};

/** An index. */
export type Index = MiniSearch<Entry>;

/** An index with nothing in it. */
export function emptyIndex(): Index {
  return new MiniSearch(options);
}

/** The index that `toJSON` has made plain objects of. */
export function readIndex(plain: AsPlainObject): Index {
  return MiniSearch.loadJS(plain, options);
}

/** An entry that was found, and the words of it that matched. */
export type FoundEntry = Entry & SearchResult;

/**
 * What holds all words of the query, the best first; where nothing does, what
 * holds most of them. What the query names comes before what only holds it, and
 * each place comes once.
 */
export function find(index: Index, query: string): FoundEntry[] {
  const asked = withoutFillers(query);
  const all = index.search(asked);
  const found =
    (all.length > 0
      ? all
      : index.search(asked, { combineWith: "OR" })) as FoundEntry[];
  found.sort((a, b) =>
    named(b, asked) - named(a, asked) ||
    b.queryTerms.length - a.queryTerms.length
  );
  const places = new Set<string>();
  return found.filter(({ address }) => places.size < places.add(address).size);
}

/** Words that stand everywhere, in both languages' code hardly ever. */
const fillers = new Set("a an the to of by how do i".split(" "));

/** A text without the words that say nothing, unless it has no others. */
function withoutFillers(text: string): string {
  const words = text.split(/\s+/);
  const telling = words.filter((word) => !fillers.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).join(" ");
}

/** How well the query names an entry: as a whole, by its beginning, or not. */
function named({ title, heading, phrase }: FoundEntry, asked: string): number {
  const [python] = phrase.split(" → ");
  const names = phrase ? python.split(/, | or |: /) : heading ? [] : [title];
  const [first, ...others] = names.map((name) =>
    withoutFillers(name).toLowerCase()
  );
  const low = asked.toLowerCase();
  if ([first, ...others].includes(low)) return 2;
  return begins(first, low) ? 1 : 0;
}

/** Whether a text begins with words, and not in the middle of one. */
function begins(text: string | undefined, words: string): boolean {
  if (!text?.startsWith(words)) return false;
  const joint = text.slice(words.length - 1, words.length + 1);
  return !/^[\p{L}\p{N}_]{2}/u.test(joint);
}

/**
 * The words of a text: names with dots or hyphens whole and in parts, as in
 * `asyncio.gather` and `f-string`, names such as `@dataclass` and `__slots__` also
 * without their signs, signs such as `//`, and both words of `try/except`.
 *
 * @param signs whether signs are words; every line of code is full of them.
 */
export function tokensOf(text: string, signs: boolean): string[] {
  const found = text.replace(/(?<=\p{L})\/(?=\p{L})/gu, " ").match(
    /[\p{L}\p{N}_$#@]+(?:[.-][\p{L}\p{N}_]+)*|[^\s\p{L}\p{N}_"'`‘’“”()[\]{},;]+/gu,
  ) ?? [];
  return found.flatMap((token) => {
    if (!/[\p{L}\p{N}_]/u.test(token)) return signs ? [token] : [];
    const parts = token.split(/^[@#]|^__|__$|[.-]/).filter(Boolean);
    return parts[0] === token ? [token] : [token, ...parts];
  });
}
