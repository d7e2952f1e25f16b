/**
 * Reads a lesson's source as a page: title, lead, label, sections, blocks,
 * claims, links, and the tests and exports that stand under them.
 *
 * @module
 */
import { marked, type Token, type Tokens } from "marked";

/** A piece of text and the line of the file on which it starts, from 1. */
export interface Line {
  text: string;
  line: number;
}

/** A fenced block. */
export interface Block {
  /** The first word of the info string: `python`, `text`, `ts`, `sh`. */
  language: string;
  /** The rest of the info string, such as `native`. */
  info: string;
  /** What stands between the fences. */
  code: string;
  /** The line of the opening fence. */
  line: number;
}

/** A `python` block and the output that the page shows under it. */
export interface Cell {
  code: string;
  /** Whether it runs in the machine's own Python: threads, processes, sockets. */
  native: boolean;
  /** The `text` block that follows at once, or undefined where none does. */
  output: string | undefined;
  line: number;
}

/** A lesson, read as a page. */
export interface Page {
  /** The file's path from the project's root, with forward slashes. */
  path: string;
  /** The heading of the first level, or "" where there is none. */
  title: string;
  /** The paragraph under the title, or "". */
  lead: string;
  /** What follows `**In TypeScript:**`, or "". */
  label: string;
  /** The headings of the second level, in order. */
  sections: Line[];
  /** The blocks of every doc comment in the file, in order. */
  blocks: Block[];
  cells: Cell[];
  /** The bullets under `## Proven below`. */
  claims: Line[];
  /** The bullets under `## See also`. */
  seeAlso: Line[];
  /** The targets of `{@link …}` and of Markdown links. */
  links: Line[];
  /** The names of the `Deno.test` cases, in order. */
  tests: Line[];
  /** Every `Deno.test` call, also one whose name cannot be read off. */
  testCalls: Line[];
  /** The names that the module exports. */
  exports: Line[];
}

/** Reads `source`, the text of the lesson at `path`. */
export function readPage(path: string, source: string): Page {
  const comments = docComments(source);
  const module = comments.find(({ text }) => /^@module\b/m.test(text));
  const body = module ? lex(module) : [];
  const blocks = comments.flatMap(lex).flatMap(blockOf);
  return {
    path,
    title: body.flatMap((placed) => headingOf(1, placed)).at(0)?.text ?? "",
    lead: body.at(1)?.token.type === "paragraph" ? unwrap(body[1].token) : "",
    label: body.flatMap(labelOf).at(0) ?? "",
    sections: body.flatMap((placed) => headingOf(2, placed)),
    blocks,
    cells: cellsOf(blocks),
    claims: bulletsUnder("Proven below", body),
    seeAlso: bulletsUnder("See also", body),
    links: comments.flatMap(linksOf),
    tests: linesMatching(TEST, source),
    testCalls: linesMatching(TEST_CALL, source),
    exports: linesMatching(EXPORT, source),
  };
}

const TEST_CALL = /^(Deno\.test(?:\.ignore|\.only)?)\(/gm;
const TEST =
  /^Deno\.test(?:\.ignore|\.only)?\(\s*(?:\{\s*name:\s*)?"((?:[^"\\]|\\.)*)"/gm;
const EXPORT =
  /^export (?:abstract |async )*(?:class|function\*?|const|let|interface|type|enum) (\w+)/gm;

/** The doc comments of a file without their stars, each line where it stood. */
function docComments(source: string): Line[] {
  return [...source.matchAll(/^[ \t]*\/\*\*.*?\*\//gms)].map((found) => ({
    text: found[0].replace(/\*\/$/, "").replace(/^[ \t]*\/?\*{1,2} ?/gm, ""),
    line: lineAt(source, found.index),
  }));
}

type Placed = { token: Token; line: number };

/** The Markdown tokens of a comment, without the space between them. */
function lex({ text, line }: Line): Placed[] {
  const placed: Placed[] = [];
  for (const token of marked.lexer(text)) {
    if (token.type !== "space") placed.push({ token, line });
    line += token.raw.split("\n").length - 1;
  }
  return placed;
}

function headingOf(depth: number, { token, line }: Placed): Line[] {
  return token.type === "heading" && token.depth === depth
    ? [{ text: token.text, line }]
    : [];
}

function labelOf({ token }: Placed): string[] {
  const label = /^\*\*In TypeScript:\*\* (.*)$/s.exec(token.raw.trim());
  return label ? [label[1]] : [];
}

function blockOf({ token, line }: Placed): Block[] {
  if (token.type !== "code") return [];
  const [language = "", ...info] = (token.lang ?? "").split(/\s+/);
  return [{ language, info: info.join(" "), code: token.text, line }];
}

function cellsOf(blocks: Block[]): Cell[] {
  return blocks.flatMap(({ language, info, code, line }, index) => {
    if (language !== "python") return [];
    const next = blocks.at(index + 1);
    return [{
      code,
      native: info.split(" ").includes("native"),
      output: next?.language === "text" ? next.code : undefined,
      line,
    }];
  });
}

function bulletsUnder(heading: string, body: Placed[]): Line[] {
  const start = body.findIndex(({ token }) =>
    token.type === "heading" && token.text === heading
  );
  const list = body.at(start + 1);
  if (start < 0 || list?.token.type !== "list") return [];
  let { line } = list;
  return (list.token as Tokens.List).items.map((item) => {
    const bullet = { text: unwrap(item), line };
    line += item.raw.split("\n").length - 1;
    return bullet;
  });
}

/** Link targets, outside code. */
function linksOf(comment: Line): Line[] {
  const prose = comment.text.replace(
    /^```.*?^```|`[^`\n]*`/gms,
    (code) => code.replace(/[^\n]/g, " "),
  );
  const target = /\{@link(?:code|plain)? ([^\s}|]+)[^}]*\}|\]\(([^)\s]+)\)/g;
  return [...prose.matchAll(target)].map((found) => ({
    text: found[1] ?? found[2],
    line: comment.line + lineAt(prose, found.index) - 1,
  }));
}

function linesMatching(pattern: RegExp, source: string): Line[] {
  return [...source.matchAll(pattern)].map((found) => ({
    text: found[1].replaceAll(/\\(.)/g, "$1"),
    line: lineAt(source, found.index),
  }));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** The text of a token on one line. */
function unwrap(token: Token): string {
  return "text" in token ? token.text.replaceAll(/\s*\n\s*/g, " ") : "";
}
