/**
 * Links: each leads somewhere, in a form that everybody can follow.
 *
 * @module
 */
import { resolve } from "../assemble.ts";
import type { Book } from "../book.ts";
import { type Link, slugOf, walk } from "../markdown.ts";
import {
  type BookRule,
  type Found,
  type LessonRule,
  type PageRule,
  problems,
} from "./rule.ts";

/** Every link of a module leads somewhere. */
export const links: PageRule = (page, book) =>
  problems(page, ...page.links.map((link) => wrong(link, page.path, book)));

/** Every link of the README leads somewhere. */
export const readmeLinks: BookRule = (book) =>
  problems(
    book.readme,
    ...book.readme.links.map((link) => wrong(link, book.readme.path, book)),
  );

/** Why a link of the file at `path` leads nowhere, if it does. */
function wrong(
  { target, line, kind }: Link,
  path: string,
  book: Book,
): Found | undefined {
  if (kind === "tag") return;
  if (/^[a-z][a-z+.-]*:/i.test(target)) {
    if (URL.parse(target)?.protocol === "https:") return;
    return [line, `${target} is no https address: mend it`];
  }
  const [file, fragment] = target.split("#");
  const to = resolve(file, path);
  if (!book.has(to)) {
    const isListed = book.entries.some((entry) => entry.path === to);
    // What the list misses has a message of its own.
    return isListed ? undefined : [line, `there is no ${to}: mend the link`];
  }
  const slugs = slugsOf(to, book);
  // A page that is not there yet has a message of its own.
  if (fragment !== undefined && slugs.length > 0 && !slugs.includes(fragment)) {
    return [line, `${to} has no #${fragment}: one of ${slugs.join(", ")}`];
  }
}

/** The fragments of a page. */
function slugsOf(path: string, book: Book): string[] {
  const page = [book.contents, ...book.lessons].find((page) =>
    page.path === path
  );
  if (page) return page.sections.map(({ heading }) => slugOf(heading));
  if (path !== book.readme.path) return [];
  return book.readme.tokens.flatMap(({ token }) =>
    token.type === "heading" ? [slugOf(token.text)] : []
  );
}

/** A page has no `{@link}`, which the terminal prints as it stands. */
export const tags: LessonRule = (lesson) =>
  problems(
    lesson,
    ...lesson.links.filter(({ kind }) => kind === "tag")
      .map(({ target, line }): Found => [
        line,
        `the terminal prints {@link ${target}} raw: write ${cureOf(target)}`,
      ]),
  );

function cureOf(target: string): string {
  return target.startsWith("[")
    ? "a link to the lesson's file, `[title](../chapter/lesson.ts)`"
    : `\`${target}\` between backticks`;
}

/** No link stands in a table's cell: a lesson is named by its key there. */
export const tables: LessonRule = (lesson) =>
  problems(
    lesson,
    ...lesson.sections.flatMap(({ tokens }) => tokens)
      .filter(({ token }) => token.type === "table")
      .flatMap(({ token, line }) => [...walk([token], line)])
      .filter(({ token }) => token.type === "link")
      .map(({ line }): Found => [
        line,
        "a link in a table: name a lesson by its key, in backticks",
      ]),
  );
