/**
 * The whole site: its links, its size, and what must not be in it.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";
import { readBook, root } from "../_book/book.ts";
import { granted } from "../_kit/granted.ts";
import { addressOf } from "./address.ts";
import { Store } from "./store.ts";
import type { Content, Site } from "./site.ts";

const ignore = !granted({ name: "read" }, { name: "run" }, { name: "env" });

Deno.test("the site is whole", { ignore }, async (test) => {
  // Not before, since the compiler asks for permissions as soon as it is loaded.
  const { Builder } = await import("./build.ts");
  const { site } = await new Builder().build();
  const pages = [...site].flatMap(([address, content]) =>
    address.endsWith(".html") && typeof content === "string"
      ? [{ address, html: content }]
      : []
  );

  await test.step("every link and every fragment leads somewhere", () => {
    const ids = new Map(
      pages.map(({ address, html }) => [address, idsIn(html)]),
    );
    const dead = pages.flatMap(({ address, html }) =>
      linksIn(html).filter((link) => !leads(link, address, site, ids))
        .map((link) => `${address}: ${link}`)
    );
    assertEquals(dead, []);
  });
  await test.step("no id stands twice on a page", () => {
    const twice = pages.flatMap(({ address, html }) => {
      const all = idsIn(html);
      return all.filter((id, index) => all.indexOf(id) !== index)
        .map((id) => `${address}: ${id}`);
    });
    assertEquals(twice, []);
  });
  await test.step("nothing of the machine that built it is in it", () => {
    const folder = fileURLToPath(root);
    const told = [...site].filter(([, content]) =>
      typeof content === "string" &&
      (content.includes(folder) || content.includes("file:///"))
    ).map(([path]) => path);
    assertEquals(told.filter((path) => !isLibrary(path)), []);
  });
  await test.step("each lesson is a page with its title, and Markdown", () => {
    const { html } = pages.find(({ address }) =>
      address === addressOf("classes/ordinary-class")
    ) ?? { html: "" };
    assert(html.includes("<title>An ordinary class · Parallel Text</title>"));
    assert(html.includes('<html lang="en-GB">'));
    assert(
      String(site.get("classes/ordinary-class.md")).startsWith(
        "# An ordinary class\n",
      ),
    );
    assert(
      String(site.get("llms.txt")).includes("(classes/ordinary-class.md)"),
    );
  });
  await test.step("a lesson explains the words beside its headings", () => {
    const wrong = pages.flatMap(({ address, html }) => {
      const [legend = ""] = /<div class="legend"[^]*?<\/div>/.exec(html) ?? [];
      const words = [
        ...html.matchAll(/ class="word (\w+)"[^>]* href="#legend"/g),
      ];
      return words.filter(([, word]) =>
        !legend.includes(`traps.html#${word}"`)
      )
        .map(([, word]) => `${address}: ${word}`);
    });
    assertEquals(wrong, []);
    const { html } =
      pages.find(({ address }) => address === "values/sorting.html") ??
        { html: "" };
    assert(html.includes("the result is not what you thought"));
  });
  await test.step("claims say that they open, and what does not run here where it does", () => {
    const all = pages.map(({ html }) => html).join("\n");
    const count = (text: string) => all.split(text).length - 1;
    assert(count('<ul class="claims"') > 90);
    assertEquals(
      count('Each line opens its test.</p><ul class="claims"'),
      count('<ul class="claims"'),
    );
    assert(count('<p class="needs">') > 50);
    assertEquals(
      count(
        "so it does not run here. In a terminal, in the book’s folder: <code>deno t",
      ),
      count('<p class="needs">'),
    );
  });
  await test.step("every page but the first says what the site is, and how to read it", () => {
    const silent = pages.filter(({ html }) =>
      !/<p class="about">[^]*?index\.html#how-to-read-a-page"/.test(html)
    );
    assertEquals(silent.map(({ address }) => address), ["index.html"]);
  });
  await test.step("the contents say what of Python a lesson answers", () => {
    const { html } = pages.find(({ address }) => address === "index.html") ??
      { html: "" };
    assert(
      /decorators\.html"[^]{1,60}<\/a><p class="answers">a decorator: /.test(
        html,
      ),
    );
  });
  await test.step("a cell's output ends in its error, as an error", () => {
    const { html } =
      pages.find(({ address }) => address === "flow/destructuring.html") ??
        { html: "" };
    assert(html.includes('<span class="error">ValueError: not enough values'));
  });
  await test.step("it has at most 150 pages and 6 MB, Pyodide and compiler aside", () => {
    assert(pages.length <= 150);
    const bytes = [...site].filter(([path]) => !isLibrary(path))
      .reduce((sum, [, content]) => sum + sizeOf(content), 0);
    assert(bytes < 6e6, `${bytes} bytes`);
  });
  await test.step("a page weighs at most 100 KB before the first Run", async () => {
    const shared = await Promise.all(
      ["site.css", "site.js", "theme.js"].map((path) => zipped(site.get(path))),
    );
    const most = Math.max(
      ...await Promise.all(pages.map(({ html }) => zipped(html))),
    );
    assert(shared.reduce((sum, bytes) => sum + bytes, most) < 100_000);
  });
});

Deno.test("a block without a Run is marked ts deno", { ignore }, async () => {
  const { Compiler } = await import("./compile.ts");
  const book = await readBook();
  const store = await Store.open<string>("compiled in a test", "1");
  const compiler = new Compiler(book, store, new Map());
  const unmarked = book.lessons
    .flatMap((lesson) =>
      [...compiler.runsOf(lesson)]
        .filter(([{ info }, { needs }]) => needs && info !== "deno")
        .map(([{ line }, { needs }]) =>
          `${lesson.path}:${line}: needs ${needs}`
        )
    );
  assertEquals(unmarked, []);
});

/** Whether a file is Pyodide or the compiler, which have their own size. */
function isLibrary(path: string): boolean {
  return /^run\/(?:pyodide\/|python\.js|compiler-)/.test(path);
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) =>
    link.replaceAll("&amp;", "&")
  );
}

function leads(
  link: string,
  address: string,
  site: Site,
  ids: Map<string, string[]>,
): boolean {
  const { protocol, host, pathname, hash } = new URL(
    link,
    `x://site/${address}`,
  );
  if (protocol === "data:") return true;
  if (host !== "site") return protocol === "https:" || protocol === "http:";
  const path = pathname.slice(1);
  if (!site.has(path)) return false;
  const id = decodeURIComponent(hash.slice(1));
  return id === "" || (ids.get(path)?.includes(id) ?? false);
}

function sizeOf(content: Content): number {
  return content instanceof URL
    ? Deno.statSync(content).size
    : new TextEncoder().encode(content).length;
}

async function zipped(content: Content | undefined): Promise<number> {
  const stream = new Blob([String(content)]).stream()
    .pipeThrough(new CompressionStream("gzip"));
  return (await new Response(stream).bytes()).length;
}
