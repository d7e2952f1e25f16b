/**
 * Reads Markdown into the pieces that a page is made of, each with its line.
 *
 * @module
 */
import { marked, type Token, type Tokens } from "marked";

/** A piece of text and the line of the file on which it starts, from 1. */
export interface Line {
  text: string;
  line: number;
}

/** A heading; `depth` counts its `#`. */
export interface Heading extends Line {
  depth: number;
}

/** An item of a list, and the heading that it stands under. */
export interface Bullet extends Line {
  under: string;
}

/** A row of a table, below its heading. */
export interface Row {
  cells: string[];
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

/** A piece of Markdown, taken apart; each list is in the order of the text. */
export interface Markdown {
  headings: Heading[];
  paragraphs: Line[];
  bullets: Bullet[];
  rows: Row[];
  blocks: Block[];
  /** The targets of `{@link …}` and of Markdown links, outside code. */
  links: Line[];
}

/** Takes apart `text`, which starts on `line` of its file. */
export function readMarkdown({ text, line }: Line): Markdown {
  const markdown: Markdown = {
    headings: [],
    paragraphs: [],
    bullets: [],
    rows: [],
    blocks: [],
    links: linksIn({ text, line }),
  };
  for (const token of marked.lexer(text)) {
    place(token, line, markdown);
    line += newlines(token.raw);
  }
  return markdown;
}

function place(token: Token, line: number, markdown: Markdown): void {
  switch (token.type) {
    case "heading":
      markdown.headings.push({ text: token.text, depth: token.depth, line });
      break;
    case "paragraph":
      markdown.paragraphs.push({ text: unwrap(token.text), line });
      break;
    case "code":
      markdown.blocks.push(blockOf(token as Tokens.Code, line));
      break;
    case "table":
      (token as Tokens.Table).rows.forEach((row, index) => {
        const cells = row.map(({ text }) => text);
        // The heading and the line under it come first.
        markdown.rows.push({ cells, line: line + 2 + index });
      });
      break;
    case "list": {
      const under = markdown.headings.at(-1)?.text ?? "";
      for (const { text, raw } of (token as Tokens.List).items) {
        markdown.bullets.push({ text: unwrap(text), under, line });
        line += newlines(raw);
      }
    }
  }
}

function blockOf({ lang = "", text }: Tokens.Code, line: number): Block {
  const [language, ...info] = lang.split(/\s+/);
  return { language, info: info.join(" "), code: text, line };
}

function linksIn({ text, line }: Line): Line[] {
  const prose = text.replace(/^```.*?^```|`[^`\n]*`/gms, blank);
  const target = /\{@link(?:code|plain)? ([^\s}|]+)[^}]*\}|\]\(([^)\s]+)\)/g;
  return [...prose.matchAll(target)].map((found) => ({
    text: found[1] ?? found[2],
    line: line + newlines(prose.slice(0, found.index)),
  }));
}

/** Spaces for everything but the line breaks, so that lines still count. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

function unwrap(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ").trim();
}

function newlines(text: string): number {
  return text.split("\n").length - 1;
}
