/**
 * Writes the lists of lessons in `lessons/mod.ts` and `README.md` out of what
 * `deno.json` exports; with `--check`, says which are stale.
 *
 * @module
 */
import {
  contentsPath,
  listLessons,
  readPages,
  readReadme,
  root,
} from "../_book/book.ts";
import { chapterProblems, withChapters, withLists } from "../_book/contents.ts";
import { describe, type Problem } from "../_book/problem.ts";

/** A file as it is, and as it should be. */
interface Draft {
  path: string;
  source: string;
  wanted: string;
}

const entries = listLessons();
const pages = readPages(entries.map(({ path }) => path));
const lessons = entries.map((entry, index) => ({
  ...entry,
  page: pages[index],
}));
const [contents] = readPages([contentsPath]);
const readme = readReadme();
const drafts: Draft[] = [
  {
    path: contentsPath,
    source: contents.source,
    wanted: withLists(contents, lessons),
  },
  {
    path: readme.path,
    source: readme.source,
    wanted: await format(
      withChapters(readme.source, readme.tokens, contents, lessons),
    ),
  },
];
const stale = drafts.filter(({ source, wanted }) => source !== wanted);
const problems = chapterProblems(contents, entries);
if (Deno.args.includes("--check")) problems.push(...stale.map(staleLine));
else {
  for (const { path, wanted } of stale) {
    await Deno.writeTextFile(new URL(path, root), wanted);
  }
}
for (const problem of problems) console.error(describe(problem));
console.log(summary());
Deno.exit(problems.length === 0 ? 0 : 1);

/** The first line of a draft that is not as it should be. */
function staleLine({ path, source, wanted }: Draft): Problem {
  const lines = wanted.split("\n");
  const index = source.split("\n").findIndex((line, at) => line !== lines[at]);
  const message = "the list of lessons is stale: run `deno task sync`";
  return { path, line: (index === -1 ? lines.length : index) + 1, message };
}

/** The text of a Markdown file as `deno fmt` leaves it. */
async function format(text: string): Promise<string> {
  const process = new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--ext=md", "-"],
    cwd: root,
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const writer = process.stdin.getWriter();
  await writer.write(new TextEncoder().encode(text));
  await writer.close();
  return new TextDecoder().decode((await process.output()).stdout);
}

function summary(): string {
  if (problems.length > 0) return `sync: ${problems.length} to mend`;
  const written = Deno.args.includes("--check") ? [] : stale;
  return written.length === 0
    ? `sync: the lists of ${lessons.length} lessons are right`
    : `sync: wrote ${written.map(({ path }) => path).join(" and ")}`;
}
