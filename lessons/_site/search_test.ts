/**
 * What the search finds first.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readBook } from "../_book/book.ts";
import { granted } from "../_kit/granted.ts";
import { find, type Index } from "./client/search_index.ts";
import { outline } from "./outline.ts";
import { indexOf } from "./search.ts";

const ignore = !granted({ name: "read" }, { name: "run" });

/** What a reader types, and the pages of which one must come first. */
const queries: [query: string, ...lessons: string[]][] = [
  ["dataclass", "classes/data-classes"],
  ["asyncio.gather", "async/io-bound"],
  ["deadlock", "async/lock", "singleton/thread-safety"],
  ["finally", "resources/with"],
  ["dict.get", "values/nothing"],
  ["is", "values/equality"],
  ["//", "values/numbers", "values/whole-numbers"],
  ["f-string", "values/strings"],
  ["len", "values/lists", "values/dicts", "values/unicode"],
  ["sorted", "values/sorting"],
  ["sorted key", "values/sorting"],
  ["toSorted", "values/sorting"],
  ["isinstance", "types/narrowing"],
  ["None", "values/nothing"],
  ["deepcopy", "values/copies"],
  ["enum", "types/unions"],
  ["Optional", "values/nothing"],
  ["in", "values/lists"],
  ["zip", "values/loops"],
  ["nonlocal", "functions/scopes"],
  ["lambda", "values/reading", "functions/closures"],
  ["*args", "functions/rest"],
  ["GIL", "concurrency/interpreter-lock"],
  ["with", "resources/with"],
  ["__init__", "classes/ordinary-class"],
  ["Pool.map", "concurrency/worker-pool"],
  ["self", "classes/self"],
  ["Cannot read properties of undefined", "values/nothing"],
  ["TS2322", "types/brands", "types/erased"],
  ["TS18048", "values/nothing", "types/narrowing"],
  ["try/except", "types/narrowing"],
  ["except", "types/narrowing"],
  ["raise", "values/text-to-numbers"],
  ["print", "index"],
  ["sys.argv", "index"],
  ["pytest", "index"],
  ["with open", "resources/with"],
  ["for", "values/loops"],
  ["dict comprehension", "values/loops"],
  ["list comprehension", "values/loops"],
  ["mutable default", "functions/defaults"],
  ["__eq__", "classes/ordinary-class"],
  ["gil", "concurrency/interpreter-lock"],
  ["json", "values/json"],
  ["==", "values/equality"],
  ["silent", "index"],
  ["keyword arguments", "functions/arguments"],
  ["multiple inheritance", "classes/mixins"],
  ["operator overloading", "classes/operators"],
  ["modulo", "values/numbers"],
  ["chained comparison", "values/numbers"],
  ["flatten", "values/loops"],
  ["remove duplicates", "values/grouping"],
  ["type hints", "types/erased"],
  ["private attribute", "classes/ordinary-class"],
  ["ternary", "flow/leaving-loops"],
  ["dictionary", "values/dicts"],
  ["context manager", "resources/with"],
  ["garbage collection", "resources/garbage-collection"],
  ["pattern matching", "flow/switch"],
  ["environment variable", "singleton/uses"],
  ["circular import", "projects/import-order"],
  ["sort descending", "values/sorting"],
  ["timezone", "values/dates"],
  ["truthiness", "values/truth"],
  ["truthy", "values/truth"],
  ["decorator", "functions/decorators"],
  ["closure", "functions/closures"],
  ["sort by two keys", "values/sorting"],
  ["class default argument", "functions/defaults"],
  ["class with default argument", "functions/defaults"],
  ["read a file line by line", "resources/with"],
  ["readlines", "resources/with"],
  ["how to read a file", "resources/with"],
  ["namedtuple", "classes/data-classes"],
  ["walrus", "values/regular-expressions"],
  ["elif", "values/reading"],
  ["__hash__", "values/keys"],
  ["class", "classes/ordinary-class"],
  ["thread pool", "async/io-bound"],
  ["sleep", "async/turns"],
  ["length of a list", "values/lists"],
  ["isdigit", "values/text-to-numbers"],
  ["divmod", "values/numbers"],
  ["**", "values/numbers"],
  ["max of a list", "values/numbers"],
  ["money", "values/rounding"],
  ["replace all", "values/strings"],
  ["number to string", "values/strings"],
  ["emoji", "values/unicode"],
  ["check if empty", "values/truth"],
  ["not in", "values/lists"],
  ["nested list", "values/lists"],
  ["sort strings ignoring case", "values/sorting"],
  ["filter", "values/loops"],
  ["map", "values/loops"],
  ["OrderedDict", "values/dicts"],
  ["merge dicts", "values/dicts"],
  ["hashable", "values/keys"],
  ["while", "values/reading"],
  ["slots", "classes/proxies"],
  ["unhandled rejection", "async/unawaited"],
  ["race condition", "async/lock", "singleton/thread-safety"],
  ["virtualenv", "projects/environments", "index"],
  ["benchmark", "index"],
  ["Numba", "speed/compiled"],
];

/** What a reader types, and the place to which the first hit must lead. */
const places: [query: string, address: string][] = [
  ["try/except", "types/narrowing.html#in-practice"],
  ["list.index", "values/lists.html#not-found-is-1"],
  ["sort by two keys", "values/sorting.html"],
];

Deno.test("the page about a thing comes first", { ignore }, async () => {
  const index = await built();
  const wrong = queries.flatMap(([query, ...lessons]) => {
    const [first] = find(index, query);
    const key = first?.address.replace(/\.html.*/, "");
    return lessons.includes(key) ? [] : [{ query, key }];
  });
  assertEquals(wrong, []);
  const found = find(index, "dataclass").map(({ address }) => address);
  assertEquals(new Set(found).size, found.length); // each of them once
});

Deno.test(
  "a row of the phrasebook leads to where its code stands",
  { ignore },
  async () => {
    const index = await built();
    assertEquals(
      places.map(([query]) => [query, find(index, query)[0]?.address]),
      places,
    );
  },
);

/** The index of the book. */
async function built(): Promise<Index> {
  const book = await readBook([]);
  return indexOf(
    book,
    new Map(book.lessons.map((lesson) => [lesson, outline(lesson)])),
  );
}
