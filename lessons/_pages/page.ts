/**
 * Reads a lesson's source as a page: the Markdown of its doc comments, and the
 * tests and exports that stand under it.
 *
 * @module
 */
import {
  type Block,
  type Bullet,
  type Line,
  readMarkdown,
  type Row,
} from "./markdown.ts";

/** A `python` block and the output that the page shows under it. */
export interface Cell {
  code: string;
  /** Whether it runs in the machine's own Python: threads, processes, sockets. */
  native: boolean;
  /** Whether it needs what Windows has not, such as `fork`. */
  posix: boolean;
  /** The `text` block that follows, or undefined where none does. */
  output: string | undefined;
  line: number;
}

/** A lesson, read as a page. */
export interface Page {
  /** The file's path from the project's root, with forward slashes. */
  path: string;
  /** The heading of the first level, or "" where there is none. */
  title: string;
  /** The paragraph under the title, or "". */
  lead: string;
  /** What follows `**In TypeScript:**` above the first section, or "". */
  label: string;
  /** The headings of the second level, in order. */
  sections: Line[];
  /** The items of the page's lists. */
  bullets: Bullet[];
  /** The rows of the page's tables. */
  rows: Row[];
  /** The blocks of every doc comment in the file, in order. */
  blocks: Block[];
  /** The `python` blocks, each with its output. */
  cells: Cell[];
  /** The link targets of every doc comment in the file. */
  links: Line[];
  /** The names of the `Deno.test` cases, in order. */
  tests: Line[];
  /** Every `Deno.test` call, also one whose name cannot be read off. */
  testCalls: Line[];
  /** The names that the module exports; it has no `export *`. */
  exports: Line[];
  /** What stands under the page comment. */
  code: string;
}

/** Reads `source`, the text of the file at `path`. */
export function readPage(path: string, source: string): Page {
  const comments = docComments(source);
  const module = comments.find(({ text }) => /^@module\b/m.test(text));
  const { headings, paragraphs, bullets, rows } = readMarkdown(
    module ?? { text: "", line: 1 },
  );
  const all = comments.map(readMarkdown);
  const blocks = all.flatMap((markdown) => markdown.blocks);
  const sections = headings.filter(({ depth }) => depth === 2);
  const opening = paragraphs.filter(({ line }) =>
    line < (sections.at(0)?.line ?? Infinity)
  ).map(({ text }) => text);
  const label = opening.find((text) => text.startsWith(LABEL));
  return {
    path,
    title: headings.find(({ depth }) => depth === 1)?.text ?? "",
    lead: opening.find((text) => text !== label) ?? "",
    label: label?.slice(LABEL.length) ?? "",
    sections,
    bullets,
    rows,
    blocks,
    cells: cellsIn(blocks),
    links: all.flatMap((markdown) => markdown.links),
    tests: linesMatching(TEST, source),
    testCalls: linesMatching(TEST_CALL, source),
    exports: [
      ...linesMatching(EXPORT, source),
      ...linesMatching(EXPORT_LIST, source).flatMap(({ text, line }) =>
        (text.match(/\w+(?=\s*(?:,|$))/g) ?? []).map((name) => ({
          text: name,
          line,
        }))
      ),
    ],
    code: source.replace(/^\/\*\*.*?\*\/\n/s, "").trim(),
  };
}

const LABEL = "**In TypeScript:** ";
const TEST_CALL = /^(Deno\.test(?:\.ignore|\.only)?)\(/gm;
const TEST =
  /^Deno\.test(?:\.ignore|\.only)?\(\s*(?:\{\s*name:\s*)?"((?:[^"\\]|\\.)*)"/gm;
const EXPORT =
  /^export (?:abstract |async )*(?:class|function\*?|const|let|interface|type|enum) (\w+)/gm;
const EXPORT_LIST = /^export (?:type )?\{([^}]*)\}/gm;

/** The doc comments of a file, without their stars, each line where it stood. */
function docComments(source: string): Line[] {
  return [...source.matchAll(/^[ \t]*\/\*\*.*?\*\//gms)].map((found) => ({
    text: found[0].replace(/\*\/$/, "").replace(/^[ \t]*\/?\*{1,2} ?/gm, ""),
    line: lineAt(source, found.index),
  }));
}

function cellsIn(blocks: Block[]): Cell[] {
  return blocks.flatMap(({ language, info, code, line }, index) => {
    if (language !== "python") return [];
    const next = blocks.at(index + 1);
    return [{
      code,
      native: info.split(" ").includes("native"),
      posix: info.split(" ").includes("posix"),
      output: next?.language === "text" ? next.code : undefined,
      line,
    }];
  });
}

function linesMatching(pattern: RegExp, source: string): Line[] {
  return [...source.matchAll(pattern)].map((found) => ({
    text: found[1].replaceAll(/\\(.)/g, "$1"),
    line: lineAt(source, found.index),
  }));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
