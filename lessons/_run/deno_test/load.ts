/**
 * Finds what keeps a run of `deno test` or `deno check` from starting.
 *
 * @module
 */
import type { Problem } from "../../_book/problem.ts";
import { readName } from "../block_name.ts";
import { pathOf } from "../paths.ts";

/**
 * The module that Deno could not load, or the block, by the line of its fence, and
 * why; undefined if it has loaded all.
 */
export function loadFault(stderr: string): Problem | undefined {
  const found =
    /^error: (?!Test failed|Type checking failed)(?<message>[^]*?)\n +at (?<url>file:\S+?):(?<line>\d+):\d+$/m
      .exec(stderr)?.groups;
  if (!found) return undefined;
  const { message, url } = found;
  const block = readName(url);
  return block
    ? { path: pathOf(block.module), line: block.line, message }
    : { path: pathOf(url), line: Number(found.line), message };
}
