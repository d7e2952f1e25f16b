/**
 * What is a word, and what is found by words.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import {
  emptyIndex,
  type Entry,
  find,
  readIndex,
  tokensOf,
} from "./search_index.ts";

Deno.test("tokensOf() keeps names whole and in parts, and signs where they are words", () => {
  assertEquals(tokensOf("await asyncio.gather(a, b)", true), [
    ...["await", "asyncio.gather", "asyncio", "gather", "a", "b"],
  ]);
  assertEquals(tokensOf("`f-string` x // y", true), [
    ...["f-string", "f", "string", "x", "//", "y"],
  ]);
  assertEquals(tokensOf("try/except", true), ["try", "except"]);
  assertEquals(tokensOf("__slots__ a__b", true), [
    ...["__slots__", "slots", "a__b"],
  ]);
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

/** An index of these texts, each of them under its own address. */
function indexOf(...texts: (string | Partial<Entry>)[]) {
  const index = emptyIndex();
  index.addAll(texts.map((given, id) => ({
    ...{ id, address: `${id}`, title: "", heading: "x", phrase: "", text: "" },
    ...(typeof given === "string" ? { text: given } : given),
  })));
  return index;
}

/** What a query finds, in order, each by its address and the words that matched. */
function finding(index: ReturnType<typeof indexOf>) {
  return (query: string) =>
    find(index, query).map(({ address, terms }) =>
      [address, ...terms].join(" ")
    );
}

Deno.test("what holds most words comes first; words such as `a` count for nothing", () => {
  const found = finding(indexOf(
    "apple a a a a the the by by",
    "a cherry and an apple, it says",
    "a by the to",
  ));
  assertEquals(found("a cherry by the apple tree"), [
    "1 cherry apple",
    "0 apple",
  ]);
  assertEquals(found("THE By").sort(), ["0 the by", "2 the by"]);
});

Deno.test("what holds every word hides what does not", () => {
  const found = finding(indexOf("apple cherry", "apple"));
  assertEquals(found("apple cherry"), ["0 apple cherry"]);
});

Deno.test("a word is found by its first three letters, and with one mistake in seven", () => {
  const found = finding(indexOf("dictionary", "in", "inside", "sorted"));
  assertEquals(found("dic"), ["0 dictionary"]);
  assertEquals(found("in"), ["1 in"]);
  assertEquals(found("dictionry"), ["0 dictionary"]);
  assertEquals(found("dictonry"), []);
  assertEquals(found("soorted"), ["3 sorted"]);
  assertEquals(found("sorten"), []);
});

Deno.test("titles, headings and phrases are found, too, and come first", () => {
  const found = finding(indexOf(
    "zebra",
    { heading: "a zebra" },
    { heading: "", title: "zebra fish" },
    { phrase: "zebra → horse" },
  ));
  assertEquals(found("zebra"), ["3 zebra", "2 zebra", "1 zebra", "0 zebra"]);
  assertEquals(found("horse"), ["3 horse"]);
});

Deno.test("an index that was told as JSON finds the same", () => {
  const told = JSON.parse(JSON.stringify(indexOf("apple // b", "cherry")));
  const found = finding(readIndex(told));
  assertEquals(found("cherries"), []);
  assertEquals(found("cherry"), ["1 cherry"]);
});

Deno.test("signs are found where they are words, and not in every line of code", () => {
  const found = finding(indexOf("apple // b", { phrase: "a // b → c" }));
  assertEquals(found("//"), ["1 //"]);
});

Deno.test("words that stand everywhere are no words, in either case", () => {
  const found = finding(indexOf("cherry", "a the cherry pie"));
  assertEquals(found("The cherry").length, 2);
});

Deno.test("of what holds some words that with the most comes first", () => {
  const many = "and so many other words that it is not about this at all";
  const found = finding(indexOf(
    { title: "cherry", phrase: "cherry" },
    `apple ${many} ${many} cherry`,
  ));
  assertEquals(found("cherry apple tree"), ["1 cherry apple", "0 cherry"]);
  const rare = finding(indexOf(
    ...["zebra", "apple cherry"],
    ...Array<string>(20).fill("apple"),
    ...Array<string>(20).fill("cherry"),
  ));
  assertEquals(rare("zebra apple cherry")[0], "1 apple cherry");
});

Deno.test("what a query names comes before what it begins, and that before the rest", () => {
  const loud = { heading: "zebra", title: "zebra" };
  const quiet = "so much else stands here that a word of it weighs little";
  const titled = (title: string) => ({ heading: "", title, text: quiet });
  const first = (query: string, ...others: Partial<Entry>[]) => {
    const [place] = finding(indexOf(loud, ...others))(query);
    return place.split(" ")[0];
  };
  assertEquals(first("zebra", titled("The Zebra")), "1");
  assertEquals(first("ZEBRA", titled("zebra crossing at night")), "1");
  const begun = { ...titled("zebra zebra"), text: "zebra" };
  assertEquals(first("zebra", begun, titled("zebra")), "2");
  assertEquals(first("zebra", titled("zebrafish")), "0");
  const phrase = (python: string) => ({ phrase: `${python} → ${quiet}` });
  assertEquals(first("zebra", phrase("quagga, horse or zebra: x")), "1");
  assertEquals(first("zebra", phrase("quagga, zebra crossing")), "0");
  assertEquals(first("zebra(", phrase("zebra(quagga)")), "1");
});
