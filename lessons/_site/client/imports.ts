/**
 * Finds what a module of JavaScript imports.
 *
 * @module
 */
import tokensOf, { type Token } from "js-tokens";

const skipped = new Set<Token["type"]>([
  "WhiteSpace",
  "LineTerminatorSequence",
  "SingleLineComment",
  "MultiLineComment",
]);

/**
 * The module with other specifiers.
 *
 * @param change the new specifier for one that stands after `from` or `import`,
 * and for its line, from 1.
 */
export function relink(
  module: string,
  change: (specifier: string, line: number) => string,
): string {
  let before = "";
  let text = "";
  let line = 1;
  for (const { type, value } of tokensOf(module)) {
    const isSpecifier = type === "StringLiteral" &&
      (before === "from" || before === "import");
    text += isSpecifier
      ? JSON.stringify(change(value.slice(1, -1), line))
      : value;
    line += value.split("\n").length - 1;
    if (skipped.has(type)) continue;
    before = value;
  }
  return text;
}
