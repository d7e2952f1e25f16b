/**
 * A book of two pages that keep every rule, for tests that break one.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { type Book, entryIn } from "./book.ts";
import { readMarkdown } from "./markdown.ts";
import { readPage } from "./page.ts";
import type { Problem } from "../_book/problem.ts";

/** A page that keeps every rule. */
export const good = `/**
 * # Counting
 *
 * Python counts. So does TypeScript.
 *
 * **In TypeScript:** the same
 *
 * ## One after another
 *
 * \`\`\`python
 * print(1)
 * \`\`\`
 *
 * \`\`\`text
 * 1
 * \`\`\`
 *
 * \`\`\`ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(new GuardedCounter().next(), 1);
 * \`\`\`
 *
 * ## Beware
 *
 * Of {@link UnguardedCounter}.
 *
 * ## Proven below
 *
 * - UnguardedCounter starts at zero
 * - GuardedCounter starts where \`new\`
 *   says
 *
 * ## See also
 *
 * - Next: {@link [chapter/next]}
 * - [MDN](https://developer.mozilla.org/)
 *
 * @module
 */

/** Counts, wrongly. */
export class UnguardedCounter {}

/** Counts. */
export class GuardedCounter {}

Deno.test("UnguardedCounter starts at zero", () => {});

Deno.test("GuardedCounter starts where new says", () => {});
`;

const next = good
  .replace("# Counting", "# Next")
  .replace(
    "- Next: {@link [chapter/next]}",
    "- Previous: {@link [chapter/good]}",
  );

export const list = `
- {@link [chapter/good]} Counting (the same)
- {@link [chapter/next]} Next (the same)

| Python | TypeScript | | lesson |
| --- | --- | --- | --- |
| count | count | the same | {@link [chapter/good]} |
| next | next | the same | {@link [chapter/next]} |
`;

export const readme = `
- [Counting](good.ts) (the same)
- [Next](next.ts) (the same)

\`\`\`python
print(1)
\`\`\`

\`\`\`console
python good.ts:10 ... ok (2ms)
UnguardedCounter starts at zero ... ok (1ms)
\`\`\`
`;

/** A book of two good pages, with any of its parts replaced. */
export function book(
  parts: {
    good?: string;
    list?: string;
    readme?: string;
    other?: string;
    collects?: Book["collects"];
  },
): Book {
  const contents = readMarkdown({ text: parts.list ?? list, line: 1 });
  const front = readMarkdown({ text: parts.readme ?? readme, line: 1 });
  return {
    lessons: [
      {
        key: "chapter/good",
        ...readPage("good.ts", parts.good ?? good),
        companions: [],
      },
      { key: "chapter/next", ...readPage("next.ts", next), companions: [] },
    ],
    contents: {
      ...readPage("mod.ts", ""),
      links: contents.links,
      rows: contents.rows,
      entries: contents.bullets.flatMap(entryIn),
    },
    readme: { ...front, entries: front.bullets.flatMap(entryIn) },
    others: [readPage("other.ts", parts.other ?? "")],
    collects: parts.collects ?? ((path) => path !== "other.ts"),
    has: (path) => path === "good.ts" || path === "next.ts",
  };
}

/** The text with `part`, which must stand in it once, changed. */
export function replaceOnce(
  text: string,
  part: string,
  change: string,
): string {
  assertEquals(text.split(part).length, 2, `the text has "${part}" once`);
  return text.replace(part, () => change);
}

/** The problems as a person reads them. */
export function report(problems: Problem[]): string[] {
  return problems.map(({ path, line, message }) =>
    `${path}:${line}: ${message}`
  );
}
