/**
 * What the pages that `deno doc --html` writes are given on top: the code that
 * stands under each page comment, and a search that finds lessons.
 *
 * @module
 */
import type { Lesson } from "./book.ts";

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
 * The search, following the addresses of its index instead of making its own.
 *
 * @throws {Error} if it makes them in another way than expected.
 */
export function followingAddresses(search: string): string {
  const made = "${result.file}/~/${result.name}.html";
  if (!search.includes(made)) {
    throw new Error("no addresses in the search: deno doc has changed");
  }
  return search.replace(made, "${result.url}");
}

/** A script that adds the lessons, by title and by section, to the index of the search. */
export function lessonsInIndex(lessons: Lesson[]): string {
  const kind = [{ char: "¶", kind: "Namespace", title: "Lesson" }];
  const nodes = lessons.flatMap(({ key, title, lead, sections }) =>
    [title, key, ...sections.map(({ text }) => text)]
      .filter((name) => !sharedSections.has(name))
      .map((name) => ({
        kind,
        name: plain(name),
        file: key,
        doc: plain(lead),
        url: `${key}/index.html`,
      }))
  );
  return `window.DENO_DOC_SEARCH_INDEX.nodes.push(...${
    JSON.stringify(nodes)
  });`;
}

/** Sections that every lesson has, so that a search for one finds none in particular. */
const sharedSections = new Set([
  "Often said, and wrong",
  "Beware",
  "In practice",
  "Proven below",
  "See also",
]);

function plain(markdown: string): string {
  return markdown.replaceAll("`", "");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
