/**
 * The files that hold lists of lessons, as they are and as they should be.
 *
 * @module
 */
import { contentsPath, listLessons, readPages, readReadme } from "./book.ts";
import {
  chapterProblems,
  isContents,
  withChapters,
  withLists,
} from "./contents.ts";
import { formatMarkdown } from "./deno.ts";
import type { Problem } from "./problem.ts";

/** A file as it is, and as it should be. */
export interface Draft {
  path: string;
  source: string;
  wanted: string;
}

/** What the lists are made of, and what that gives. */
export interface Lists {
  /** The contents page and the README. */
  drafts: Draft[];
  /** Chapters that `exports` and the contents page do not agree on, and lists without a place. */
  problems: Problem[];
}

/** Reads what `deno.json` exports, and drafts the lists anew. */
export async function draftLists(at: URL): Promise<Lists> {
  const entries = listLessons(at);
  const [contents, ...pages] = readPages(
    [contentsPath, ...entries.map(({ path }) => path)],
    at,
  );
  const lessons = entries.map((entry, index) => ({
    ...entry,
    page: pages[index],
  }));
  const readme = readReadme(at);
  const problems = chapterProblems(contents, entries);
  if (!readme.tokens.some(isContents)) {
    const message =
      "no `## Contents`: write the heading where the list belongs";
    problems.push({ path: readme.path, line: 1, message });
  }
  return {
    problems,
    drafts: [
      {
        path: contentsPath,
        source: contents.source,
        wanted: withLists(contents, lessons),
      },
      {
        path: readme.path,
        source: readme.source,
        wanted: await formatMarkdown(
          withChapters(readme, contents, lessons),
          at,
        ),
      },
    ],
  };
}

/** Whether a file is not as it should be. */
export function isStale({ source, wanted }: Draft): boolean {
  return source !== wanted;
}

/** The first line of a file that is not as it should be. */
export function stalePlace({ path, source, wanted }: Draft): Problem {
  const lines = source.split("\n");
  const index = wanted.split("\n").findIndex((line, at) => line !== lines[at]);
  const message = "the list of lessons is stale: run `deno task sync`";
  return { path, line: index + 1, message };
}

/** Writes the files that are not as they should be, and returns their paths. */
export async function writeLists(
  drafts: Draft[],
  at: URL,
): Promise<string[]> {
  const stale = drafts.filter(isStale);
  for (const { path, wanted } of stale) {
    await Deno.writeTextFile(new URL(path, at), wanted);
  }
  return stale.map(({ path }) => path);
}
