/**
 * The names under which tests are run. They tell where a test stands, which Deno's
 * reports do not once somebody else calls its `Deno.test`.
 *
 * @module
 */
import { readName } from "../block_name.ts";
import { pathOf } from "../paths.ts";

/** A test or a block, and where it stands. */
export interface Placed {
  /** The name of the test; "" for a whole module. */
  name: string;
  /** The path of the module. */
  path: string;
  /** The line, from 1. */
  line: number;
}

/** Reads the name under which a test is run, or the address of a module or a block. */
export function placed(name: string): Placed {
  const [, own, url, line] = /^(.*) @(\S+):(\d+)$/s.exec(name) ?? [];
  if (url) return { name: own, path: pathOf(url), line: Number(line) };
  const block = readName(name);
  if (block) return { name, path: pathOf(block.module), line: block.line };
  return { name: "", path: pathOf(name), line: 1 };
}
