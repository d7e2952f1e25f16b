/**
 * Finds the places at which code expects an error of the compiler's.
 *
 * @module
 */
import tokensOf from "js-tokens";
import type { Block, Page } from "../../_book/page.ts";

/** A comment that hides the errors of the next line of code. */
export interface Directive {
  /** Its line, from 1. */
  line: number;
  /** The line of the code, from 1. */
  codeLine: number;
  /** The code that it names, or "". */
  code: string;
  /** The words that it quotes, or "". */
  words: string;
  /** The block that it stands in; undefined in the module's own code. */
  block?: Block;
}

const NAME = "@ts-expect-error";

/** The directives of a page, on it and under it. */
export function directivesOf({ source, blocks }: Page): Directive[] {
  return [
    ...directivesIn(source, 0),
    ...blocks.filter(({ language }) => language === "ts").flatMap((block) =>
      directivesIn(block.code, block.line).map((found) => ({ ...found, block }))
    ),
  ];
}

/** The directives in code whose first line stands under the line `offset`. */
function directivesIn(code: string, offset: number): Directive[] {
  const lines = code.split("\n");
  const found: Directive[] = [];
  let line = 1;
  for (const { value } of tokensOf(code)) {
    const text = value.replace(/^\/[/*]\s*|\s*\*\/$/g, "");
    if (text.startsWith(NAME)) {
      const [, name = "", words = ""] =
        /^\s+(TS\d+)(?::\s*(.*))?$/.exec(text.slice(NAME.length)) ?? [];
      const codeLine = offset + codeLineAfter(lines, line);
      found.push({ line: offset + line, codeLine, code: name, words });
    }
    line += value.split("\n").length - 1;
  }
  return found;
}

/** The next line that is neither empty nor a comment, counted from 1. */
function codeLineAfter(lines: string[], line: number): number {
  const index = lines.findIndex((text, index) =>
    index >= line && !/^\s*(?:\/\/.*)?$/.test(text)
  );
  return index + 1;
}

/** The text of a page in which the directive is none, and no block but its own. */
export function without(page: Page, { line, block }: Directive): string {
  const others = page.blocks.filter((other) => other !== block);
  return page.source.split("\n").map((text, index) => {
    const number = index + 1;
    if (number === line) return text.replace(NAME, "expected:");
    const isOther = others.some((other) =>
      number >= other.line && number <= other.endLine
    );
    return isOther ? "" : text;
  }).join("\n");
}

/** A module in which a block stands alone, in its lines, and the directive is none. */
export function alone(_page: Page, { line, block }: Directive): string {
  if (!block) throw new TypeError("the directive stands in no block");
  const above = "\n".repeat(block.line);
  return (above + block.code).split("\n").map((text, index) =>
    index + 1 === line ? text.replace(NAME, "expected:") : text
  ).join("\n");
}
