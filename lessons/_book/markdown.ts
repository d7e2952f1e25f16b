/**
 * Reads Markdown: its tokens, each with its line, and the blocks and links at
 * any depth.
 *
 * @module
 */
import { marked, type Token, type Tokens } from "marked";
import type { Comment } from "./scanner.ts";

/** A piece of Markdown, and the line of the file on which it starts. */
export type Passage = Pick<Comment, "text" | "line">;

/** A token of marked's, and the line of the file on which it starts. */
export interface Placed {
  token: Token;
  line: number;
}

/** A fenced block. */
export interface Block {
  /** The first word after the fence: `python`, `text`, `ts`, `sh`. */
  language: string;
  /** The other words after the fence, such as `native`. */
  info: string;
  /** What stands between the fences. */
  code: string;
  /** The line of the opening fence. */
  line: number;
  /** The line of the closing fence. */
  endLine: number;
  /** The text that the block stands in. */
  comment: Passage;
}

/** A link or an image. */
export interface Link {
  /** Where it leads: an address, a path, a fragment, a name. */
  target: string;
  line: number;
  /** `tag` is a `{@link …}`. */
  kind: "link" | "image" | "tag";
}

/** A piece of Markdown, taken apart. */
export interface Markdown {
  /** The tokens of the first level, in order, without the space between them. */
  tokens: Placed[];
  /** Every token at any depth, each before those that it is made of. */
  all: Placed[];
  blocks: Block[];
  links: Link[];
}

/** Takes apart a comment's text, or a whole file's. */
export function readMarkdown(comment: Passage): Markdown {
  const lexed = marked.lexer(comment.text);
  const all = [...walk(lexed, comment.line)];
  return {
    tokens: [...place(lexed, comment.line)]
      .filter(({ token }) => token.type !== "space"),
    all,
    blocks: all.filter(({ token }) => isFenced(token))
      .map((placed) => blockOf(placed, comment)),
    links: all.flatMap(linksIn),
  };
}

/** Every token at any depth, each before those that it is made of. */
export function* walk(tokens: Token[], line: number): Generator<Placed> {
  for (const placed of place(tokens, line)) {
    yield placed;
    for (const child of childrenOf(placed)) yield* walk(...child);
  }
}

function* place(tokens: Token[], line: number): Generator<Placed> {
  for (const token of tokens) {
    yield { token, line };
    line += newlines(token.raw);
  }
}

/** The lists of tokens that a token is made of, each with its line. */
function childrenOf({ token, line }: Placed): [Token[], number][] {
  switch (token.type) {
    case "list":
      return [...place(token.items, line)]
        .map((item) => [tokensOf(item.token), item.line]);
    case "table": {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].flatMap((cells, index) =>
        // The line of dashes stands between the heading and the rows.
        cells.map(({ tokens }): [Token[], number] => [
          tokens,
          line + index + Math.min(index, 1),
        ])
      );
    }
    default:
      return [[tokensOf(token), line]];
  }
}

function tokensOf(token: Token): Token[] {
  return "tokens" in token ? token.tokens ?? [] : [];
}

/** Whether a token is a block between fences. */
function isFenced(token: Token): boolean {
  return token.type === "code" && token.codeBlockStyle !== "indented";
}

function blockOf({ token, line }: Placed, comment: Passage): Block {
  const { lang = "", text, raw } = token as Tokens.Code;
  const [language, ...info] = lang.split(/\s+/);
  const endLine = line + newlines(raw.trimEnd());
  return { language, info: info.join(" "), code: text, line, endLine, comment };
}

function linksIn({ token, line }: Placed): Link[] {
  switch (token.type) {
    case "link":
    case "image":
      return [{ target: token.href, line, kind: token.type }];
    case "text":
      if (tokensOf(token).length > 0) return [];
      return [...token.raw.matchAll(/\{@link(?:code|plain)?\s+([^\s}|]+)/g)]
        .map((found) => ({
          target: found[1],
          line: line + newlines(token.raw.slice(0, found.index)),
          kind: "tag",
        }));
    default:
      return [];
  }
}

/** The fragment of a heading: its words in small letters, joined by hyphens. */
export function slugOf(heading: string): string {
  return (heading.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join("-");
}

/** The line breaks in a text. */
export function newlines(text: string): number {
  return text.split("\n").length - 1;
}
