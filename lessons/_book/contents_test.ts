/**
 * Writes lists of lessons whose pages are known.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { Entry, Readme } from "./assemble.ts";
import { chapterProblems, withChapters, withLists } from "./contents.ts";
import { readMarkdown } from "./markdown.ts";
import { readPage } from "./page.ts";
import { describe } from "./problem.ts";

const entries: Entry[] = [
  { key: "first/one", path: "lessons/first/one.ts", line: 3 },
  { key: "first/two", path: "lessons/first/two.ts", line: 4 },
  { key: "third/three", path: "lessons/third/three.ts", line: 5 },
];

const traps = [
  "**Trap:** The compiler lets `a == b` through, and nobody says so at all here.",
  "**Carries over:** It is the same.",
  "No trap.",
];

const lessons = entries.map((entry, index) => ({
  ...entry,
  page: readPage(
    entry.path,
    `/**\n * # \`${entry.key}\`\n *\n * Lead.\n *\n * ${
      traps[index]
    }\n *\n * @module\n */\n`,
  ),
}));

/** A contents page of three chapters, with these lists. */
function contents(...lists: string[]): string {
  const sections = ["First", "Second", "Third"].map((title, index) =>
    ` * ## ${title}\n *\n * A sentence\n * in two lines.\n *\n${
      lists[index] ?? ""
    }`
  );
  return `/**\n * # Contents\n *\n${
    sections.join("")
  } * @module\n */\nexport {};\n`;
}

const wanted = contents(
  " * - [`first/one`](./first/one.ts): The compiler lets `a == b` through, and\n" +
    " *   nobody says so at all here.\n" +
    " * - [`first/two`](./first/two.ts). Carries over: It is the same.\n *\n",
  "",
  " * - [`third/three`](./third/three.ts)\n *\n",
);

/** The contents page after `deno task sync`. */
function synced(text: string): string {
  return withLists(readPage("lessons/mod.ts", text), lessons);
}

Deno.test("withLists() writes each chapter's list under its sentence, none where there is no lesson", () => {
  assertEquals(synced(contents()), wanted);
});

Deno.test("withLists() changes nothing the second time", () => {
  assertEquals(synced(wanted), wanted);
});

Deno.test("withLists() writes over a list that is stale", () => {
  const stale =
    " * - [`gone`](./gone.ts): Gone\n *   for ever.\n * - More\n *\n";
  assertEquals(synced(contents(stale, "", stale)), wanted);
});

Deno.test("withLists() takes the list out of a chapter that has no lesson any more", () => {
  const left = contents("", " * - [`gone`](./gone.ts)\n *\n");
  assertEquals(synced(left).includes("gone"), false);
});

Deno.test("withLists() finds a list that stands right under the heading", () => {
  const bare = wanted.replaceAll(" * A sentence\n * in two lines.\n *\n", "");
  const stale = bare.replaceAll("](./", "](./stale/");
  assertEquals(synced(stale), bare);
});

Deno.test("withLists() writes a list right under the sentence, whatever follows it", () => {
  const sentence = " * A sentence\n * in two lines.\n";
  const more = " * ### More\n *\n * - kept\n";
  const [before, after] = contents().split(`${sentence} *\n * ## Second`);
  const source = `${before}${sentence}${more} *\n * ## Second${after}`;
  assertEquals(
    synced(source),
    wanted.replace(" *\n * ## Second", `${more} *\n * ## Second`),
  );
});

Deno.test("withLists() fills lines up to 80 characters, and no further", () => {
  const widths = Array.from({ length: 60 }, (_, length) => {
    const [{ page, ...entry }] = lessons;
    const trap = {
      kind: "Trap" as const,
      text: `${"a".repeat(length)} end`,
      line: 6,
    };
    const text = withLists(readPage("lessons/mod.ts", contents()), [
      { ...entry, page: { ...page, trap } },
    ]);
    return text.split("\n").find((line) => line.includes("./first/one.ts"))
      ?.length;
  });
  assertEquals(Math.max(...widths.map((width) => width ?? 0)), 80);
});

Deno.test("withChapters() writes one line a chapter under `## Contents`, and nothing else", () => {
  const source =
    "# Title\n\n- a list\n\n## Contents\n\n- stale\n- list\n\n## More\n\n- a list\n";
  const readme: Readme = {
    path: "README.md",
    source,
    ...readMarkdown({ text: source, line: 1 }),
  };
  assertEquals(
    withChapters(readme, readPage("lessons/mod.ts", wanted), lessons),
    source.replace(
      "- stale\n- list",
      "- **First**: [`first/one`](lessons/first/one.ts), [`first/two`](lessons/first/two.ts)\n" +
        "- **Third**: [`third/three`](lessons/third/three.ts)",
    ),
  );
});

Deno.test("withChapters() writes a first list, and none into a README without contents", () => {
  const write = (source: string) => {
    const read = readMarkdown({ text: source, line: 1 });
    return withChapters(
      { path: "README.md", source, ...read },
      readPage("lessons/mod.ts", wanted),
      lessons.slice(2),
    );
  };
  const list = "- **Third**: [`third/three`](lessons/third/three.ts)";
  assertEquals(
    write("# Title\n\n## Contents\n\n## More\n\n- a list\n"),
    `# Title\n\n## Contents\n${list}\n\n## More\n\n- a list\n`,
  );
  assertEquals(write("# Title\n\n- a list\n"), "# Title\n\n- a list\n");
});

Deno.test("chapterProblems() finds a chapter without a heading, and one out of order", () => {
  const page = readPage("lessons/mod.ts", wanted);
  assertEquals(chapterProblems(page, entries), []);
  const [one, two, three] = entries;
  assertEquals(
    chapterProblems(page, [three, one, { ...two, key: "fourth/two" }])
      .map(describe),
    [
      "deno.json:3: first/one stands after a later chapter: order `exports` as the headings of lessons/mod.ts",
      'deno.json:4: no heading of lessons/mod.ts is the chapter "fourth": write one, with a sentence under it',
    ],
  );
});
