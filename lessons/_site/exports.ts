/**
 * What a lesson exports, as its page shows it.
 *
 * @module
 */
import type { Export } from "../_book/book.ts";
import type { CodeToken, Page } from "../_book/page.ts";

/** The declaration of an export up to its body or value. @param page the file of the declaration. */
export function signatureOf({ line }: Export, page: Page): string {
  const tokens = page.tokens.filter((token) => token.line >= line);
  const from = tokens.findIndex(({ value }) => value === "export");
  const start = tokens.at(from)?.line ?? line;
  const end = endOf(tokens.slice(from))?.line ?? start;
  const lines = page.source.split("\n").slice(start - 1, end);
  const text = lines.join("\n").trimEnd();
  return text.replace(/^export (?:default )?/, "")
    .replace(/ =(?: .*)?$|\s*\{\}?$|;$/, "");
}

/** The first token that belongs to the body or the value, or ends the declaration. */
function endOf(tokens: CodeToken[]): CodeToken | undefined {
  let depth = 0;
  for (const token of tokens) {
    const { type, value } = token;
    if (type !== "Punctuator") continue;
    if (depth === 0 && /^[{=;]$/.test(value)) return token;
    if (/^[([{]$/.test(value)) depth++;
    if (/^[)\]}]$/.test(value)) depth--;
  }
  return undefined;
}
