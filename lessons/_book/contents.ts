/**
 * The lists of lessons on the contents page and in the README, as they should
 * be.
 *
 * @module
 */
import { chapterOf, type Entry, type Readme } from "./assemble.ts";
import { newlines, type Placed } from "./markdown.ts";
import type { Page } from "./page.ts";
import type { Problem } from "./problem.ts";

/** A lesson, as a list shows it. */
export interface Listed extends Entry {
  page: Page;
}

/** Lines of a file, and what should stand there instead. */
interface Region {
  /** The first line, from 1. */
  start: number;
  /** The line after the last; `start`, if there is nothing yet. */
  end: number;
  lines: string[];
}

/** The text of the contents page with each chapter's list under its heading. */
export function withLists(contents: Page, lessons: Listed[]): string {
  const regions = contents.sections.flatMap(({ heading, line, tokens }) => {
    const members = inChapter(heading.toLowerCase(), lessons);
    const region = regionUnder(tokens, line);
    if (members.length === 0 && region.start === region.end) return [];
    const items = members.flatMap((lesson) => wrap(itemOf(lesson)));
    const lines = items.map((line) => ` * ${line}`);
    return [
      region.start === region.end
        ? { ...region, lines: [" *", ...lines] }
        : { ...region, lines },
    ];
  });
  return replace(contents.source, regions);
}

/** The text of the README with one line a chapter under `## Contents`. */
export function withChapters(
  { source, tokens }: Readme,
  contents: Page,
  lessons: Listed[],
): string {
  const start = tokens.findIndex(isContents);
  if (start === -1) return source;
  const region = regionUnder(tokens.slice(start + 1), tokens[start].line);
  const lines = contents.sections.flatMap(({ heading }) => {
    const links = inChapter(heading.toLowerCase(), lessons)
      .map(({ page, path }) => `[${page.title}](${path})`);
    return links.length > 0 ? [`- **${heading}**: ${links.join(", ")}`] : [];
  });
  return replace(source, [{ ...region, lines }]);
}

/** What `exports` and the chapters of the contents page do not agree on. */
export function chapterProblems(
  contents: Page,
  entries: Entry[],
): Problem[] {
  const order = contents.sections.map(({ heading }) => heading.toLowerCase());
  let last = 0;
  return entries.flatMap(({ key, line }) => {
    const chapter = chapterOf(key);
    const rank = order.indexOf(chapter);
    const problem = rank === -1
      ? `no heading of ${contents.path} is the chapter "${chapter}": write one, with a sentence under it`
      : rank < last
      ? `${key} stands after a later chapter: order \`exports\` as the headings of ${contents.path}`
      : "";
    last = Math.max(rank, last);
    return problem ? [{ path: "deno.json", line, message: problem }] : [];
  });
}

function inChapter(chapter: string, lessons: Listed[]): Listed[] {
  return lessons.filter(({ key }) => chapterOf(key) === chapter);
}

/** `[title](path)`, and what the page says of the habit. */
function itemOf({ path, page: { title, trap } }: Listed): string {
  const link = `[${title}](${path.replace("lessons/", "./")})`;
  if (!trap) return `- ${link}`;
  return trap.kind === "Trap"
    ? `- ${link}: ${trap.text}`
    : `- ${link}. ${trap.kind}: ${trap.text}`;
}

/** Whether a heading of the README is the one that the list stands under. */
export function isContents({ token }: Placed): boolean {
  return token.type === "heading" && token.text === "Contents";
}

/** The list that comes first under the heading of a line or its paragraph, or the place for it. */
function regionUnder(tokens: Placed[], line: number): Omit<Region, "lines"> {
  const [first] = tokens;
  const list = tokens.slice(0, first?.token.type === "paragraph" ? 2 : 1)
    .find(({ token }) => token.type === "list");
  if (list) return { start: list.line, end: endOf(list) };
  const end = first?.token.type === "paragraph" ? endOf(first) : line + 1;
  return { start: end, end };
}

/** The line after the last of a token. */
function endOf({ token, line }: Placed): number {
  return line + newlines(token.raw.trimEnd()) + 1;
}

/** Breaks an item into lines of at most 77 characters, none inside a code span. */
function wrap(item: string): string[] {
  const lines = [""];
  for (const word of item.match(/(?:`[^`]*`|[^\s`])+/g) ?? []) {
    const last = lines[lines.length - 1];
    if (last.length + 1 + word.length > 77) lines.push(`  ${word}`);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

function replace(source: string, regions: Region[]): string {
  const lines = source.split("\n");
  for (const { start, end, lines: wanted } of regions.toReversed()) {
    lines.splice(start - 1, end - start, ...wanted);
  }
  return lines.join("\n");
}
