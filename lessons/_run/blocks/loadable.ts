/**
 * The blocks of pages, without those that keep Deno from loading any.
 *
 * @module
 */
import type { Block, Page } from "../../_book/page.ts";
import type { Problem } from "../../_book/problem.ts";
import { nameOf } from "../block_name.ts";
import { Copies } from "../copies.ts";
import { urlOf } from "../paths.ts";

/** A block, and the path of the page that it stands on. */
export interface PlacedBlock {
  path: string;
  block: Block;
}

/** What `deno check` and `deno test` are given. */
export interface Loadable {
  /** The paths of pages and of copies. */
  files: string[];
  /** The entries of an import map for the copies. */
  imports: Record<string, string>;
  /** The blocks that can be run, by the names that Deno gives them. */
  blocks: Map<string, PlacedBlock>;
  /** The lines, as `path:line`, of which the pages' reader tells a fault. */
  faulty: Set<string>;
}

/** Pages, and those of their blocks that cannot be loaded. */
export class Pages {
  readonly #folder: string;
  readonly #broken = new Set<Block>();
  /** The pages by the paths of the files that stand for them. */
  #files: Map<string, Page>;

  /** Copies of pages are made in the folder. */
  constructor(pages: Page[], folder: string) {
    this.#folder = folder;
    this.#files = new Map(
      pages.filter(({ blocks }) => blocks.some(isTypeScript))
        .map((page) => [page.path, page]),
    );
  }

  /** What Deno can be given as far as is known. */
  prepare(): Loadable {
    const copies = new Copies(this.#folder);
    const files = new Map<string, Page>();
    const blocks = new Map<string, PlacedBlock>();
    for (const page of this.#files.values()) {
      const broken = page.blocks.filter((block) => this.#broken.has(block));
      const file = broken.length === 0
        ? page.path
        : copies.write(page, without(page.source, broken));
      files.set(file, page);
      for (const block of page.blocks) {
        if (!isTypeScript(block) || this.#broken.has(block)) continue;
        blocks.set(nameOf(block, urlOf(file)), { path: page.path, block });
      }
    }
    this.#files = files;
    const faults = [...files.values()].flatMap(({ faults }) => faults);
    return {
      files: [...files.keys()],
      imports: copies.imports,
      blocks,
      faulty: new Set(faults.map(({ path, line }) => `${path}:${line}`)),
    };
  }

  /**
   * Leaves out the block in which a fault lies, or else its page. Returns the fault
   * as one of the page's, or undefined if it lies in none that is left.
   */
  leaveOut({ path, line, message }: Problem): Problem | undefined {
    const page = this.#files.get(path);
    if (!page) return undefined;
    const block = page.blocks.find((block) =>
      block.line === line && !this.#broken.has(block)
    );
    if (block) this.#broken.add(block);
    else this.#files.delete(path);
    return { path: page.path, line, message };
  }
}

function isTypeScript({ language }: Block): boolean {
  return language === "ts";
}

/** The text with nothing in the place of these blocks: every line stays where it is. */
function without(source: string, blocks: Block[]): string {
  return source.split("\n").map((text, index) =>
    blocks.some(({ line, endLine }) =>
        index + 1 >= line && index + 1 <= endLine
      )
      ? ""
      : text
  ).join("\n");
}
