/**
 * Markdown as text, and text as a typographer sets it.
 *
 * @module
 */
import { Lexer, type Token } from "marked";

/** The tokens of Markdown that is less than a paragraph. */
export function inline(markdown: string): Token[] {
  return Lexer.lexInline(markdown);
}

/** What Markdown says, without its marks. */
export function plain(markdown: string): string {
  return textOf(inline(markdown));
}

/** The first sentence of a paragraph that comes first, as Markdown without links, or "". */
export function firstSentence([first]: Token[]): string {
  if (first?.type !== "paragraph") return "";
  const unlinked = inline(first.text).map((token) =>
    token.type === "link" ? token.text : token.raw
  ).join("");
  return sentences(unlinked)[0].replace(/:$/, ".");
}

/** The sentences of a text, each on one line. */
export function sentences(text: string): string[] {
  return text.replaceAll("\n", " ").split(/(?<=[.:?]) (?=[\p{Lu}`])/u);
}

/** What tokens say, without their marks. */
export function textOf(tokens: Token[]): string {
  return tokens.map((token) =>
    "tokens" in token && token.tokens
      ? textOf(token.tokens)
      : "text" in token
      ? token.text
      : token.type === "br"
      ? " "
      : ""
  ).join("");
}

/**
 * Typographic quotation marks, apostrophes and ranges.
 *
 * @param before the character that stands before the text, or "".
 */
export function typeset(text: string, before = ""): string {
  return text
    .replace(/["']/g, (mark, at: number) => {
      const opens = /^[\s([{—–-]?$/.test(at > 0 ? text[at - 1] : before);
      return mark === '"' ? (opens ? "“" : "”") : opens ? "‘" : "’";
    })
    .replace(/(\d)-(?=\d)/g, "$1–")
    .replace(/ - /g, " – ")
    .replaceAll("...", "…");
}
