/**
 * What the pages that `deno doc --html` writes are given on top: the code that
 * stands under each page comment, and a search that finds lessons.
 *
 * @module
 */
import type { Lesson } from "./book.ts";
import type { Row } from "./markdown.ts";

/**
 * Puts the code of a lesson, and of the modules that it is made of, between its
 * page and the list of its exports.
 *
 * @throws {Error} if the HTML has no place for them.
 */
export function withCode(
  html: string,
  { path, code, companions }: Lesson,
): string {
  const place = html.search(/<section class="section"|<\/section>\s*<\/main>/);
  if (place < 0) throw new Error("no place for the code: deno doc has changed");
  const blocks = [{ path, code }, ...companions].map(({ path, code }) =>
    `<p><code>${escape(path)}</code></p>
<pre class="highlight"><code class="language-ts">${escape(code)}</code></pre>`
  );
  return `${html.slice(0, place)}<div class="markdown">
<h2 id="the-code">The code</h2>
${blocks.join("\n")}
</div>
${html.slice(place)}`;
}

/**
 * Tells a page's search how far below the root the page is; `deno doc` leaves
 * that out where there are several entry points.
 *
 * @param path the page's path from the root of the site.
 */
export function withDepth(html: string, path: string): string {
  const folders = path.split("/").slice(0, -2).join("/");
  return html.replace(
    '<meta name="doc-current-file" content="">',
    `<meta name="doc-current-file" content="${escape(folders)}">`,
  );
}

/**
 * The search, following the addresses of its index instead of making its own,
 * and content with fewer near misses.
 *
 * @throws {Error} if it is not written as expected.
 */
export function sharperSearch(search: string): string {
  return exchange(
    exchange(search, "${result.file}/~/${result.name}.html", "${result.url}"),
    "threshold: 0.4",
    "threshold: 0.2",
  );
}

function exchange(text: string, part: string, other: string): string {
  if (!text.includes(part)) {
    throw new Error(`no "${part}" in the search: deno doc has changed`);
  }
  return text.replace(part, () => other);
}

/**
 * A script that adds the lessons to the index of the search: by title, by key,
 * and by their phrases in both languages.
 *
 * @param phrases rows of the phrasebook: the Python term, the TypeScript term,
 * and last the link to a lesson.
 */
export function lessonsInIndex(lessons: Lesson[], phrases: Row[]): string {
  const kind = [{ char: "¶", kind: "Namespace", title: "Lesson" }];
  const nodes = lessons.flatMap(({ key, title, lead }) => {
    const terms = phrases
      .filter(({ cells }) => cells.at(-1) === `{@link [${key}]}`)
      .flatMap(({ cells }) => cells.slice(0, 2))
      .flatMap((cell) => cell.split(/[,;] /));
    return [...new Set([title, key, ...terms].map(plain))].map((name) => ({
      kind,
      name,
      file: key,
      doc: name === plain(title) ? plain(lead) : plain(title),
      url: `${key}/index.html`,
    }));
  });
  return `window.DENO_DOC_SEARCH_INDEX.nodes.push(...${
    JSON.stringify(nodes)
  });`;
}

function plain(markdown: string): string {
  return markdown.replaceAll("`", "");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
