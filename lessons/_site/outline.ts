/**
 * A lesson's page, taken apart into what stands side by side and what does not.
 *
 * @module
 */
import type { Token } from "marked";
import type {
  Block,
  Cell,
  Claim,
  Page,
  Placed,
  Section,
  Word,
} from "../_book/page.ts";
import { Ids } from "./address.ts";
import { plain } from "./text.ts";

/** A Python cell or a TypeScript block, and its name on the page. */
export interface Listed<T> {
  /** Its fragment: `py-1`, `ts-2`. */
  id: string;
  /** Its place among those of its language, from 1. */
  number: number;
  source: T;
}

/** A TypeScript block, and what the tests under it prove. */
export interface Proven extends Listed<Block> {
  claims: Claim[];
}

/** What a section is made of. */
export type Part =
  | { kind: "prose"; tokens: Token[] }
  | { kind: "pair"; cell?: Listed<Cell>; block?: Proven };

/** A section of a page. */
export interface OutlinedSection {
  /** Its fragment. */
  id: string;
  /** Its heading, as Markdown. */
  heading: string;
  word?: Word;
  parts: Part[];
}

/** The sections of a page, in order. */
export function outline(page: Page): OutlinedSection[] {
  const ids = new Ids(
    "contents",
    "lesson",
    "code",
    "exercise",
    "legend",
    "tests",
  );
  const numbers = { py: 0, ts: 0 };
  return page.sections.map((section) => ({
    id: ids.of(plain(section.heading)),
    heading: section.heading,
    word: section.word,
    parts: partsOf(section, page, numbers),
  }));
}

/** How many cells and blocks there were so far. */
interface Numbers {
  py: number;
  ts: number;
}

function partsOf(section: Section, page: Page, numbers: Numbers): Part[] {
  const parts: Part[] = [];
  const claimed = new Set(section.claims.map(({ line }) => line));
  for (const placed of section.tokens) {
    if (claimed.has(placed.line)) continue;
    const last = parts.at(-1);
    const cell = page.cells.find(({ line }) => line === placed.line);
    const block = page.blocks.find(({ line }) => line === placed.line);
    if (cell) {
      parts.push({ kind: "pair", cell: listed("py", cell, numbers) });
    } else if (block?.language === "ts") {
      const proven = {
        ...listed("ts", block, numbers),
        claims: section.claims.filter((claim) => claim.block === block),
      };
      if (last?.kind === "pair" && !last.block) last.block = proven;
      else parts.push({ kind: "pair", block: proven });
    } else if (!isOutput(placed, last)) {
      if (last?.kind === "prose") last.tokens.push(placed.token);
      else parts.push({ kind: "prose", tokens: [placed.token] });
    }
  }
  return parts;
}

function listed<T>(
  prefix: keyof Numbers,
  source: T,
  numbers: Numbers,
): Listed<T> {
  const number = ++numbers[prefix];
  return { id: `${prefix}-${number}`, number, source };
}

/** Whether a token is the output of the cell before it, which shows it. */
function isOutput({ token }: Placed, before: Part | undefined): boolean {
  return token.type === "code" &&
    before?.kind === "pair" && before.cell?.source.output === token.text;
}
