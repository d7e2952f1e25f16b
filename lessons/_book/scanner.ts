/**
 * Takes TypeScript apart into doc comments and the tokens of its code.
 *
 * @module
 */
import tokensOf, { type Token } from "js-tokens";

/** A doc comment, without its stars. */
export interface Comment {
  /** One line for each line of the file, from the opening on. */
  text: string;
  /** The line of the opening. */
  line: number;
  /** The line of the closing. */
  end: number;
  /** The first line that has no star, if there is one. */
  bare?: number;
}

/** A token of the code: no space and no comment. */
export interface CodeToken {
  type: Token["type"];
  value: string;
  line: number;
}

/** A file, taken apart. */
export interface Scan {
  comments: Comment[];
  tokens: CodeToken[];
}

const SKIPPED: ReadonlySet<string> = new Set([
  "WhiteSpace",
  "LineTerminatorSequence",
  "SingleLineComment",
  "MultiLineComment",
]);

/** Takes `source` apart. */
export function scan(source: string): Scan {
  const comments: Comment[] = [];
  const tokens: CodeToken[] = [];
  let line = 1;
  for (const { type, value } of tokensOf(source)) {
    const end = line + value.split(/\r\n|[\n\r\u2028\u2029]/).length - 1;
    if (/^\/\*\*[^/]/.test(value)) {
      const bare = value.split("\n").findIndex((text) =>
        !/^\s*\/?\*/.test(text)
      );
      comments.push({
        text: withoutStars(value),
        line,
        end,
        ...(bare !== -1 && { bare: line + bare }),
      });
    } else if (!SKIPPED.has(type)) tokens.push({ type, value, line });
    line = end;
  }
  return { comments, tokens };
}

function withoutStars(comment: string): string {
  return comment.slice(3, -2).replace(/\s+$/, "")
    .replace(/^[ \t]/, "")
    .replace(/^[ \t]*\* ?/gm, "");
}
