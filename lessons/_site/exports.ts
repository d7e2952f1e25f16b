/**
 * What a lesson exports, as its page shows it.
 *
 * @module
 */
import type { Export } from "../_book/book.ts";
import type { CodeToken, Page } from "../_book/page.ts";

/** The declaration of an export up to its body or value. @param page the file of the declaration. */
export function signatureOf({ line }: Export, page: Page): string {
  const end = endOf(page.tokens.filter((token) => token.line >= line));
  const lines = page.source.split("\n").slice(line - 1, end?.line);
  return lines.join("\n").replace(/^export (?:default )?/, "")
    .replace(/ =(?: .*)?$|\s*\{\}?$|;$/, "");
}

/** The first token that belongs to the body or the value, or ends the declaration. */
function endOf(tokens: CodeToken[]): CodeToken | undefined {
  let depth = 0;
  return tokens.find(({ value }) => {
    if (/^[)\]}]$/.test(value)) depth--;
    if (depth === 0 && /^[{=;]$/.test(value)) return true;
    if (/^[([{]$/.test(value)) depth++;
    return false;
  });
}
