/**
 * What the search finds first.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readBook } from "../_book/book.ts";
import { granted } from "../_kit/granted.ts";
import { find, tokensOf } from "./client/search_index.ts";
import { outline } from "./outline.ts";
import { indexOf } from "./search.ts";

const ignore = !granted({ name: "read" }, { name: "run" });

Deno.test("tokensOf() keeps names whole and in parts, and signs where they are words", () => {
  assertEquals(tokensOf("await asyncio.gather(a, b)", true), [
    ...["await", "asyncio.gather", "asyncio", "gather", "a", "b"],
  ]);
  assertEquals(tokensOf("`f-string` x // y", true), [
    ...["f-string", "f", "string", "x", "//", "y"],
  ]);
  assertEquals(tokensOf("try/except", true), ["try", "except"]);
  assertEquals(tokensOf("x // y #z @w $v", false), [
    "x",
    "y",
    "#z",
    "z",
    "@w",
    "w",
    "$v",
  ]);
});

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
];

Deno.test("the page about a thing comes first", { ignore }, async () => {
  const book = await readBook([]);
  const outlines = new Map(
    book.lessons.map((lesson) => [lesson, outline(lesson)]),
  );
  const index = indexOf(book, outlines);
  const wrong = queries.flatMap(([query, ...lessons]) => {
    const [first] = find(index, query);
    const key = first?.address.replace(/\.html.*/, "");
    return lessons.includes(key) ? [] : [{ query, key }];
  });
  assertEquals(wrong, []);
  const places = find(index, "dataclass").map(({ address }) => address);
  assertEquals(new Set(places).size, places.length); // each of them once
});
