/**
 * Dresses small pages of HTML.
 *
 * @module
 */
import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { lessonsInIndex, sharperSearch, withCode, withDepth } from "./dress.ts";
import { book } from "./sample.ts";

const [lesson] = book({}).lessons;

Deno.test("withCode() puts the code before the exports, as text", () => {
  const html = '<p>page</p><section class="section">exports</section>';
  const dressed = withCode(html, { ...lesson, code: "a < b && c;" });
  assertStringIncludes(dressed, "a &lt; b &amp;&amp; c;");
  assertEquals(
    dressed.indexOf("page") < dressed.indexOf("&lt;") &&
      dressed.indexOf("&lt;") < dressed.indexOf("exports"),
    true,
  );
});

Deno.test("withCode() throws where there is no place", () => {
  assertThrows(() => withCode("<p>page</p>", lesson), Error, "no place");
});

Deno.test("withDepth() says how far below the root a page is", () => {
  const html = '<meta name="doc-current-file" content="">';
  const folders = (path: string) =>
    /content="(.*)"/.exec(withDepth(html, path))?.[1];
  assertEquals(folders("index.html"), "");
  assertEquals(folders("chapter/lesson/index.html"), "chapter");
  assertEquals(folders("chapter/lesson/~/Symbol.html"), "chapter/lesson");
});

Deno.test("sharperSearch() throws where the search is another one", () => {
  const search =
    "threshold: 0.4 `${pathToRoot}${result.file}/~/${result.name}.html`";
  assertEquals(
    sharperSearch(search),
    "threshold: 0.2 `${pathToRoot}${result.url}`",
  );
  assertThrows(() => sharperSearch("``"), Error, "has changed");
});

Deno.test("lessonsInIndex() adds titles, keys and phrases", () => {
  const { lessons: [lesson], contents: { rows } } = book({});
  const script = lessonsInIndex([lesson], rows);
  for (const name of ["Counting", "chapter/good", "count"]) {
    assertStringIncludes(script, `"name":"${name}"`);
  }
  assertEquals(script.includes('"name":"next"'), false);
  assertStringIncludes(script, '"url":"chapter/good/index.html"');
});
