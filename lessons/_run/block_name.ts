/**
 * The names that Deno gives to blocks.
 *
 * @module
 */
import type { Block } from "../_book/page.ts";

/** The name of a `ts` block in the module at an address: `file:///x.ts#4-7.ts`. */
export function nameOf({ line, endLine }: Block, module: string): string {
  return `${module}#${line}-${endLine + 1}.ts`;
}

/** Takes such a name apart; undefined if it is that of a whole module. */
export function readName(
  name: string,
): { module: string; line: number } | undefined {
  const [, module, line] = /^(.*)#(\d+)-\d+\.\w+$/.exec(name) ?? [];
  return module ? { module, line: Number(line) } : undefined;
}
