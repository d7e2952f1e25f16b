/**
 * A small book that keeps every rule, for tests that break one.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { assemble, type Book, contentsPath } from "../assemble.ts";
import type { Export, TestCase } from "../deno.ts";
import { readMarkdown } from "../markdown.ts";
import { type Page, readPage } from "../page.ts";
import { describe } from "../problem.ts";
import { checkPages } from "./mod.ts";

const up = `/**
 * # Counting up
 *
 * Python counts. So does TypeScript. Write \`next()\`.
 *
 * **Trap:** Nobody stops at \`3\`.
 *
 * ## One after another
 *
 * Say what comes next.
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
 * assertEquals(new Counter().next(), 1);
 * \`\`\`
 *
 * - ✓ Counter starts at one
 * - ✓ UnguardedCounter starts where \`new\`
 *   says
 *
 * ## In practice
 *
 * As [counting down](./down.ts#one-after-another) does.
 *
 * ## Nobody stops (silent)
 *
 * \`\`\`ts
 * import { assertEquals } from "@std/assert";
 *
 * class Counter {
 *   next(): number { return 1; }
 * }
 * assertEquals(new Counter().next(), 1);
 * \`\`\`
 *
 * ## Your turn
 *
 * \`deno test lessons/counting/exercises/up.ts\` says when it counts.
 *
 * ## See also
 *
 * - [MDN](https://developer.mozilla.org/)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { helped } from "./up/mod.ts";

/** Counts. */
export class Counter {
  /** One. */
  next(): number {
    return 1; // always
  }
}

/** Counts, wrongly. */
export class UnguardedCounter {}

Deno.test("Counter starts at one", () => {
  assertEquals(new Counter().next(), 1);
});

Deno.test("UnguardedCounter starts where new says", () => {
  assertEquals(helped(), 1);
});

${
  Array.from({ length: 44 }, (_, index) => `const n${index} = ${index};`).join(
    "\n",
  )
}
`;

const objects = `/**
 * # Objects
 *
 * CPython has objects.
 *
 * ## An object is a struct
 *
 * \`\`\`python native posix
 * print(1)
 * \`\`\`
 *
 * \`\`\`text
 * 1
 * \`\`\`
 *
 * ## See also
 *
 * - [CPython](https://docs.python.org/)
 *
 * @module
 */
`;

const pool = `/**
 * # Pool
 *
 * Counts in Workers.
 *
 * ## See also
 *
 * - [Counting up](../up.ts)
 *
 * @module
 */

/** A pool. */
export class Pool {}
`;

const contents = `/**
 * # Contents
 *
 * All of it.
 *
 * ## Counting
 *
 * One, two, three.
 *
 * ## CPython
 *
 * Python itself.
 *
 * ## Phrasebook
 *
 * ### Counting
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | \`next(counter)\` | \`counter.next()\` | \`counting/up\` |
 * | \`range\` | \`for\` | \`counting/down\` |
 *
 * @module
 */
`;

const readme = `# Sample

## Contents

- **Counting**: [Counting up](lessons/counting/up.ts)

\`\`\`python
print(1)
\`\`\`

\`\`\`console
Counter starts at one ... ok (1ms)
\`\`\`
`;

/** The sample's exports: key and path. */
const exported: [string, string][] = [
  ["counting/up", "lessons/counting/up.ts"],
  ["counting/down", "lessons/counting/down.ts"],
  ["counting/pool", "lessons/counting/pool/mod.ts"],
  ["cpython/objects", "lessons/cpython/objects.ts"],
];

/** The sample's files, by their path from the project's root. */
export const files: Readonly<Record<string, string>> = {
  "README.md": readme,
  [contentsPath]: contents,
  "lessons/counting/up.ts": up,
  "lessons/counting/down.ts": up.replaceAll("Counter", "Timer").replace(
    "exercises/up.ts",
    "exercises/down.ts",
  ),
  "lessons/counting/pool/mod.ts": pool,
  "lessons/cpython/objects.ts": objects,
  "lessons/counting/up/mod.ts":
    "/** Helps. */\nexport function helped(): number {\n  return 1;\n}\n",
  "lessons/counting/exercises/up.ts": "",
  "lessons/counting/exercises/up.solution.ts": "",
  "lessons/counting/exercises/down.ts": "",
  "lessons/counting/exercises/down.solution.ts": "",
};

/** A book of these files, and of what `exports` names. */
export function bookOf(
  texts: Readonly<Record<string, string>>,
  entries: [string, string][] = exported,
): Book {
  const { ["README.md"]: text, ...modules } = texts;
  const read = (path: string) => readPage(path, modules[path] ?? "");
  const pages = entries.map(([, path]) => read(path));
  const paths = new Set([contentsPath, ...entries.map(([, path]) => path)]);
  const others = Object.keys(modules).filter((path) => !paths.has(path))
    .map(read);
  const isTooling = ({ path }: Page) => path.startsWith("lessons/_");
  return assemble({
    entries: entries.map(([key, path], index) => ({
      key,
      path,
      line: index + 1,
    })),
    contents: read(contentsPath),
    pages,
    files: others.filter((page) => !isTooling(page)),
    tooling: others.filter(isTooling),
    readme: {
      path: "README.md",
      source: text,
      ...readMarkdown({ text, line: 1 }),
    },
    exports: new Map(pages.map((page) => [page.path, exportsIn(page)])),
    tests: new Map(pages.map((page) => [page.path, testsIn(page)])),
    has: (path) => path in texts,
    unread: new Set(),
    faults: [],
  });
}

/** The problems of the sample with `part` of one file, where it stands once, changed. */
function broken(path: string, part: string, change: string): string[] {
  return check({ ...files, [path]: files[path].replace(part, () => change) });
}

/**
 * Registers a test that the sample, with `part` of a file changed, has these
 * problems: one for one mistake.
 */
export function breaks(
  what: string,
  path: string,
  [part, change]: [part: string, change: string],
  ...problems: string[]
): void {
  Deno.test(`checkPages() reports ${what}`, () => {
    assertEquals(broken(path, part, change), problems);
  });
}

/** The problems of a book of these files, as a person reads them. */
export function check(
  texts: Readonly<Record<string, string>>,
  entries?: [string, string][],
): string[] {
  return checkPages(bookOf(texts, entries)).map(describe);
}

/** What `deno doc --json` says of a module as plain as those of the sample. */
function exportsIn({ path, tokens }: Page): Export[] {
  return tokens.flatMap(({ value, line }, index) => {
    const [kind, name] = tokens.slice(index + 1);
    return value === "export"
      ? [{ name: name.value, kind: kind.value, path, line, doc: "" }]
      : [];
  });
}

/** What JUnit's report says of a module as plain as those of the sample. */
function testsIn({ tokens }: Page): TestCase[] {
  return tokens.flatMap(({ value, line }, index) =>
    value === "test"
      ? [{ name: JSON.parse(tokens[index + 2].value), line }]
      : []
  );
}
