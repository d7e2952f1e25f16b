/**
 * Builds the index of the search.
 *
 * @module
 */
import type { Token, Tokens } from "marked";
import type { Book, Lesson, Phrase } from "../_book/book.ts";
import { toldIn, type ToldSection } from "./contents.ts";
import { addressOf } from "./address.ts";
import {
  emptyIndex,
  type Entry,
  type Index,
  tokensOf,
} from "./client/search_index.ts";
import type { OutlinedSection, Part } from "./outline.ts";
import { inline, plain, sentences, textOf } from "./text.ts";

/** What can be found, but for its number. */
type Found = Omit<Entry, "id">;

/** How both languages say a thing, as Markdown. */
type Pair = Pick<Phrase, "python" | "typescript">;

/** The script that tells the search its index. */
export function searchScript(
  book: Book,
  outlines: Map<Lesson, OutlinedSection[]>,
): string {
  const index = JSON.stringify(indexOf(book, outlines));
  return `globalThis.searchIndex = ${index};\n`;
}

/** The index: the phrases, the lessons and their sections, and what the contents tell. */
export function indexOf(
  book: Book,
  outlines: Map<Lesson, OutlinedSection[]>,
): Index {
  const { phrases, contents } = book;
  const searched = withoutSources(outlines);
  const found = [
    ...phrases.flatMap((phrase) => phraseOf(phrase, searched)),
    ...[...searched].flatMap(([lesson, sections]) => [
      lessonOf(lesson),
      ...sections.flatMap((section) => sectionOf(section, lesson)),
    ]),
    ...toldIn(book).flatMap((section) => told(section, contents.title)),
  ];
  const index = emptyIndex();
  index.addAll(found.map((entry, id) => ({ id, ...entry })));
  return index;
}

/** The sections in which a lesson itself says something. */
function withoutSources(
  outlines: Map<Lesson, OutlinedSection[]>,
): Map<Lesson, OutlinedSection[]> {
  return new Map(
    [...outlines].map(([lesson, sections]) => [
      lesson,
      sections.filter(({ heading }) => heading !== "See also"),
    ]),
  );
}

/** A row of the phrasebook leads to where its lesson says it. */
function phraseOf(
  phrase: Phrase,
  outlines: Map<Lesson, OutlinedSection[]>,
): Found[] {
  const [lesson, sections] =
    [...outlines].find(([{ key }]) => key === phrase.lesson) ?? [];
  if (!lesson || !sections) return [];
  return [{
    address: addressOf(lesson.key) + placeOf(phrase, sections),
    title: plain(lesson.title),
    heading: "",
    ...row(phrase),
  }];
}

/**
 * The fragment of the section that holds most of a row's code, where words that
 * few sections hold count for more; none, for the page's top, if its first
 * section holds at least half as much.
 */
function placeOf(phrase: Phrase, sections: OutlinedSection[]): string {
  const { python, typescript } = phrase;
  const code = `${codeIn(python)} ${codeIn(typescript)}`;
  const words = new Set(tokensOf(code, false));
  const held = sections.map(({ parts }) =>
    new Set(tokensOf(parts.flatMap(linesOf).join("\n"), false))
  );
  const rarity = (word: string) =>
    1 / held.filter((words) => words.has(word)).length;
  const worth = held.map((section) =>
    [...words].filter((word) => section.has(word))
      .reduce((sum, word) => sum + rarity(word), 0)
  );
  const best = worth.indexOf(Math.max(...worth));
  return worth[best] > 2 * worth[0] ? `#${sections[best].id}` : "";
}

/** A thing in both languages, to be found and shown. */
function row({ python, typescript }: Pair): Pick<Found, "phrase" | "text"> {
  return { phrase: `${plain(python)} → ${plain(typescript)}`, text: "" };
}

/** A section of the first page: each row of its tables, and the rest. */
function told({ id, heading, tokens }: ToldSection, title: string): Found[] {
  const place = {
    address: `index.html#${id}`,
    title: plain(title),
    heading: plain(heading),
  };
  const tables = tokens.filter(({ type }) =>
    type === "table"
  ) as Tokens.Table[];
  const rest = tokens.filter(({ type }) => type !== "table");
  const text = rest.flatMap(linesIn).join("\n");
  return [
    { ...place, phrase: "", text },
    ...tables.flatMap(({ rows }) =>
      rows.map(([left, right]) => ({
        ...place,
        ...row({ python: left.text, typescript: right.text }),
      }))
    ),
  ];
}

function lessonOf(lesson: Lesson): Found {
  const { key, title, lead, trap, tests, exports } = lesson;
  return {
    address: addressOf(key),
    title: plain(title),
    heading: "",
    phrase: "",
    text: [
      ...(trap ? [plain(trap.text)] : []),
      ...sentences(plain(lead)),
      ...tests.map(({ name }) => name),
      exports.map(({ name }) => name).join(" "),
    ].join("\n"),
  };
}

/** The code in a piece of Markdown; all of it, where there is none. */
function codeIn(markdown: string): string {
  const code = inline(markdown).filter(({ type }) => type === "codespan");
  return code.length > 0
    ? code.map((token) => textOf([token])).join(" ")
    : plain(markdown);
}

function sectionOf(
  { id, heading, parts }: OutlinedSection,
  { key, title }: Lesson,
): Found[] {
  const text = parts.flatMap(linesOf).join("\n");
  if (!text) return [];
  return [{
    address: `${addressOf(key)}#${id}`,
    title: plain(title),
    heading: plain(heading),
    phrase: "",
    text,
  }];
}

function linesOf(part: Part): string[] {
  if (part.kind === "prose") return part.tokens.flatMap(linesIn);
  const { cell, block } = part;
  return [
    ...(cell?.source.code.split("\n") ?? []),
    ...(cell?.source.output?.split("\n") ?? []),
    ...(block?.source.code.split("\n") ?? []),
    ...(block?.claims.map(({ text }) => plain(text)) ?? []),
  ].map((line) => line.trim()).filter(Boolean);
}

/** The sentences of a paragraph, the items of a list, the cells of a table. */
function linesIn(token: Token): string[] {
  switch (token.type) {
    case "list":
      return token.items.map(({ tokens }: Tokens.ListItem) => textOf(tokens));
    case "table": {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((cells) =>
        cells.map(({ tokens }) => textOf(tokens)).join(" · ")
      );
    }
    case "code":
      return token.text.split("\n");
    default:
      return sentences(textOf([token]));
  }
}
