/**
 * Builds the site out of the book.
 *
 * @module
 */
import type { Book } from "../_book/book.ts";
import { reread } from "./reread.ts";
import { Fault } from "./fault.ts";
import { Highlighter } from "./highlight.ts";
import { addScripts } from "./bundle.ts";
import { Compiler } from "./compile.ts";
import { addPages } from "./pages.tsx";
import type { Site } from "./site.ts";
import { version } from "./sources.ts";
import { Store } from "./store.ts";
import { styleSheet } from "./style.ts";
import type { Line } from "./highlight.ts";

/** What a build may be told. */
export interface BuildOptions {
  /** Where the site will stand on its host, for the page that says that there is none: `/`, `/name/`. */
  under?: string;
  /** Whether its pages reload when they change. */
  live?: boolean;
  /** How the book is read, again after a change. */
  read?: typeof reread;
}

/** A site, and a line that says what is in it. */
export interface Built {
  site: Site;
  summary: string;
}

/** Builds the site, and builds it again: what has not changed is not made anew. */
export class Builder {
  readonly #options: BuildOptions;
  #book: Book | undefined;

  /** What is built, and how. */
  constructor(options: BuildOptions = {}) {
    this.#options = options;
  }

  /** What a site is without its pages: scripts and style. */
  async frame(): Promise<Site> {
    const site: Site = new Map([["site.css", styleSheet()]]);
    await addScripts(site, this.#options.live ?? false);
    return site;
  }

  /**
   * Builds the site.
   *
   * @throws {Fault} if a lesson cannot be read.
   */
  async build(): Promise<Built> {
    const { under = "/", read = reread } = this.#options;
    const made = version();
    const [book, colours, compiled] = await Promise.all([
      read(this.#book),
      Store.open<Line[]>("colours", made),
      Store.open<string>("compiled", made),
    ]);
    throwFaults(book);
    this.#book = book;
    const site = await this.frame();
    addPages(site, {
      book,
      under,
      colour: await Highlighter.open(colours),
      compiler: new Compiler(book, compiled, site),
    });
    await Promise.all([colours.save(), compiled.save()]);
    return { site, summary: summaryOf(site, book) };
  }
}

function throwFaults({ faults, lessons }: Book): void {
  const all = [...faults, ...lessons.flatMap(({ faults }) => faults)];
  if (all.length > 0) throw new Fault(all);
}

function summaryOf(site: Site, { lessons }: Book): string {
  const pages = [...site.keys()].filter((path) => path.endsWith(".html"));
  const cells = lessons.flatMap(({ cells }) => cells);
  const blocks = lessons.flatMap(({ blocks }) => blocks)
    .filter(({ language }) => language === "ts");
  return `${pages.length} pages for ${lessons.length} lessons, with ` +
    `${cells.length} Python cells and ${blocks.length} TypeScript blocks`;
}
