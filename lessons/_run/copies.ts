/**
 * Changed copies of modules, which import what the originals import.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../_book/book.ts";
import type { Page } from "../_book/page.ts";
import { nameOf } from "./block_name.ts";

/** Copies in a folder of their own. */
export class Copies {
  readonly #folder: string;
  readonly #own = new Set<string>();

  /** Makes their folder in another, given by its absolute path, and no copy yet. */
  constructor(folder: string) {
    this.#folder = Deno.makeTempDirSync({ dir: folder });
  }

  /**
   * Writes a copy of a page with another text, and the same lines; returns its
   * path. There may be several copies of one page.
   */
  write({ path, blocks }: Page, text: string): string {
    const ending = `.${this.#own.size}$&`;
    const copy = join(this.#folder, path).replace(/\.\w+$/, ending);
    const url = pathToFileURL(copy).href;
    this.#own.add(url);
    for (const block of blocks) this.#own.add(nameOf(block, url));
    Deno.mkdirSync(dirname(copy), { recursive: true });
    Deno.writeTextFileSync(copy, text);
    return copy;
  }

  /** The entries of an import map that lead from the copies to the project. */
  get imports(): Record<string, string> {
    const folder = pathToFileURL(`${this.#folder}/`).href;
    const own = Array.from(this.#own, (url) => [url, url]);
    return { [folder]: root.href, ...Object.fromEntries(own) };
  }
}
