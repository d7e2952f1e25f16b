/**
 * What is asked of a block.
 *
 * @module
 */
import { importsOf } from "../../_book/code.ts";
import { scan } from "../../_book/scanner.ts";

/** How many assertions a block must execute: all of its own; -1 if it needs none. */
export function asked(code: string): number {
  const { tokens } = scan(code);
  const assertions = new Set(
    importsOf(tokens).filter(({ specifier }) => specifier.startsWith("@std/"))
      .flatMap(({ bindings }) => bindings.map(({ name }) => name))
      .filter((name) => name.startsWith("assert")),
  );
  const calls =
    tokens.filter(({ value }, index) =>
      assertions.has(value) && tokens[index + 1]?.value === "("
    ).length;
  return calls === 0 && code.includes("@ts-expect-error") ? -1 : calls;
}
