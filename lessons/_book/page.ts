/**
 * Reads a module as a page: the Markdown of its doc comments, and the code that
 * stands under it.
 *
 * @module
 */
import type { Tokens } from "marked";
import {
  type Block,
  type Link,
  newlines,
  type Placed,
  readMarkdown,
} from "./markdown.ts";
import { type Fault, faultsIn } from "./faults.ts";
import type { Problem } from "./problem.ts";
import { type CodeToken, type Comment, scan } from "./scanner.ts";

export type { Block, CodeToken, Comment, Link, Placed };

/** Where a mistake shows: the words that a heading may end in. */
export const words = ["refused", "throws", "silent", "slow"] as const;

/** One of the four words. */
export type Word = typeof words[number];

/** What a page says of the habit: that it bites, or that it carries over. */
export interface Trap {
  kind: "Trap" | "Carries over";
  /** The sentence, as Markdown. */
  text: string;
  line: number;
}

/** A list item right under a `ts` block: the name of a test that proves more. */
export interface Claim {
  /** The name as Markdown, without the tick that says in a terminal what it is. */
  text: string;
  line: number;
  block: Block;
}

/** What stands under a heading of the second level. */
export interface Section {
  /** The heading's Markdown, without the word. */
  heading: string;
  word?: Word;
  /** The line of the heading. */
  line: number;
  /** What stands under the heading. */
  tokens: Placed[];
  claims: Claim[];
}

/** A `python` block and the output that the page shows under it. */
export interface Cell {
  code: string;
  /** Whether it runs in the machine's own Python: threads, processes, sockets. */
  native: boolean;
  /** Whether it needs what Windows has not, such as `fork`. */
  posix: boolean;
  /** The `text` block that follows, or undefined where none does. */
  output: string | undefined;
  line: number;
}

/** A module, read as a page. */
export interface Page {
  /** The file, from the project's root, with forward slashes. */
  path: string;
  /** The text of the file. */
  source: string;
  /** The heading of the first level, as Markdown, or "". */
  title: string;
  /** The paragraph under the title, as Markdown, or "". */
  lead: string;
  trap?: Trap;
  /** What stands between the title and the first section, lead and trap included. */
  opening: Placed[];
  /** The sections of the page comment, in order. */
  sections: Section[];
  /** The page comment: the one with `@module`, up to that tag. */
  module?: Comment;
  /** Every doc comment of the file, the page comment included. */
  comments: Comment[];
  /** Every fenced block of every doc comment, in order. */
  blocks: Block[];
  /** The `python` blocks, each with its output. */
  cells: Cell[];
  /** The links of every doc comment. */
  links: Link[];
  /** What stands under the page comment. */
  code: string;
  /** The line on which `code` starts. */
  codeLine: number;
  /** The tokens of the file's code, without comments. */
  tokens: CodeToken[];
  /** What could not be read. */
  faults: Problem[];
}

/** Reads `source`, the text of the file at `path`. */
export function readPage(path: string, source: string): Page {
  const text = source.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const { comments, tokens } = scan(text);
  const pages = comments.map(untilModule);
  const module = pages.find((page, at) => page !== comments[at]);
  const all = pages.map((page) => ({ page, markdown: readMarkdown(page) }));
  const blocks = all.flatMap(({ markdown }) => markdown.blocks);
  const { opening, sections, title } = structure(
    all.find(({ page }) => page === module)?.markdown.tokens ?? [],
    blocks,
  );
  return {
    path,
    source,
    title,
    ...leadAndTrap(opening),
    opening,
    sections,
    module,
    comments: pages,
    blocks,
    cells: cellsIn(blocks),
    links: all.flatMap(({ markdown }) => markdown.links),
    ...codeUnder(text, module),
    tokens,
    faults: [
      ...comments.flatMap(unseenIn),
      ...all.flatMap(({ page, markdown }) => faultsIn(page, markdown)),
    ].map((fault) => ({ path, ...fault })),
  };
}

const MODULE = /^@module\b/m;

/** The comment up to `@module`; the same comment, if it has no such tag. */
function untilModule(comment: Comment): Comment {
  const found = MODULE.exec(comment.text);
  return found
    ? { ...comment, text: comment.text.slice(0, found.index) }
    : comment;
}

/** What stands after `@module`, where nobody sees it. */
function unseenIn({ text, line }: Comment): Fault[] {
  const found = MODULE.exec(text);
  if (!found || text.endsWith(found[0])) return [];
  const message = "text after `@module`, which nobody sees: move it above";
  return [{ line: line + newlines(text.slice(0, found.index)), message }];
}

function structure(tokens: Placed[], blocks: Block[]) {
  const starts = tokens.flatMap(({ token }, index) =>
    token.type === "heading" && token.depth === 2 ? [index] : []
  );
  const opening = tokens.slice(0, starts[0]);
  const first = opening.at(0)?.token;
  const title = first?.type === "heading" && first.depth === 1
    ? first.text
    : "";
  if (title) opening.shift();
  const sections = starts.map((start, at) =>
    sectionOf(tokens.slice(start, starts[at + 1]), blocks)
  );
  return { title, opening, sections };
}

function sectionOf([head, ...tokens]: Placed[], blocks: Block[]): Section {
  const { text } = head.token as Tokens.Heading;
  const [, heading, last] = /^(.*) \((\w+)\)$/.exec(text) ?? [];
  const word = words.find((word) => word === last);
  return {
    heading: word ? heading : text,
    word,
    line: head.line,
    tokens,
    claims: tokens.flatMap((placed, index) =>
      claimsIn(placed, blockAt(tokens[index - 1], blocks))
    ),
  };
}

function blockAt(
  placed: Placed | undefined,
  blocks: Block[],
): Block | undefined {
  return placed?.token.type === "code"
    ? blocks.find(({ line }) => line === placed.line)
    : undefined;
}

function claimsIn({ token, line }: Placed, block?: Block): Claim[] {
  if (token.type !== "list" || block?.language !== "ts") return [];
  return (token as Tokens.List).items.map(({ text, raw }) => {
    const claim = { text: unwrap(text).replace(/^✓ /, ""), line, block };
    line += newlines(raw);
    return claim;
  });
}

function leadAndTrap(opening: Placed[]): { lead: string; trap?: Trap } {
  const paragraphs = opening.flatMap(({ token, line }) =>
    token.type === "paragraph" ? [{ text: unwrap(token.text), line }] : []
  );
  const traps = paragraphs.flatMap(({ text, line }) => {
    const found = /^\*\*(Trap|Carries over):\*\*\s*(.*)$/.exec(text);
    if (!found) return [];
    const kind: Trap["kind"] = found[1] === "Trap" ? "Trap" : "Carries over";
    return [{ kind, text: found[2], line }];
  });
  const lead = paragraphs.find(({ line }) => line !== traps.at(0)?.line);
  return { lead: lead?.text ?? "", trap: traps.at(0) };
}

function cellsIn(blocks: Block[]): Cell[] {
  return blocks.flatMap(({ language, info, code, line, comment }, index) => {
    if (language !== "python") return [];
    const next = blocks.at(index + 1);
    const answers = next?.language === "text" && next.comment === comment;
    return [{
      code,
      native: info.split(" ").includes("native"),
      posix: info.split(" ").includes("posix"),
      output: answers ? next.code : undefined,
      line,
    }];
  });
}

function codeUnder(source: string, module?: Comment) {
  const lines = source.split("\n");
  let codeLine = (module?.end ?? 0) + 1;
  while (lines[codeLine - 1] === "") codeLine++;
  return { code: lines.slice(codeLine - 1).join("\n").trimEnd(), codeLine };
}

/** The text in one line. */
export function unwrap(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ").trim();
}
