/**
 * The site of a small book, file for file. Where a change is meant, this writes
 * the pages down anew:
 *
 *     deno test -A -u lessons/_site/sample_test.ts
 *
 * @module
 */
import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import type { Book } from "../_book/book.ts";
import { granted } from "../_kit/granted.ts";
import { Fault } from "./fault.ts";
import { sampleBook, sampleBuilder } from "./sample/book.ts";
import { inLines } from "./sample/lines.ts";

const ignore = !granted({ name: "read" }, { name: "run" }, { name: "env" });

Deno.test("the pages of a small book are as they were", {
  ignore,
}, async (test) => {
  const { site, summary } = await (await sampleBuilder()).build();
  const blocks = "5 Python cells and 6 TypeScript blocks";
  assertEquals(summary, `8 pages for 4 lessons, with ${blocks}`);
  site.set("search-index.json", storedIn(site.get("search-index.js")));
  for (const [path, content] of site) {
    if (/^[^/]*\.(?:js|css)$|^run\/(?!code)/.test(path)) continue;
    const text = withoutVersions(inLines(String(content)));
    await test.step(path, async (test) => {
      await test.assertSnapshot(text, { serializer: (text) => text });
    });
  }
});

/** What the search shows of what it finds. */
function storedIn(script: unknown): string {
  const [, json] = /^globalThis\.searchIndex = (.*);\n$/.exec(`${script}`) ??
    [];
  return JSON.stringify(JSON.parse(json).storedFields, null, 1);
}

/** A page that does not change with the versions of what it was run on. */
function withoutVersions(html: string): string {
  return html.replace(
    /(?<=run: )Deno [\d.]+, TypeScript [\d.]+, CPython 3\.14\.\d+ in WebAssembly \(Pyodide [\d.]+\)(?=\.)/,
    "(versions)",
  );
}

Deno.test("a book that cannot be read is not built", { ignore }, async () => {
  const fault = (line: number) => ({ path: "x.ts", line, message: "is torn" });
  const { lessons: [first, ...others], ...rest } = sampleBook();
  const lessons = [first, ...others];
  const torn = [{ ...first, faults: [fault(2)] }, ...others];
  const books: [book: Book, message: string][] = [
    [{ ...rest, lessons, faults: [fault(1)] }, "x.ts:1: is torn"],
    [{ ...rest, lessons: torn }, "x.ts:2: is torn"],
  ];
  for (const [book, expected] of books) {
    const built = await sampleBuilder({ read: () => Promise.resolve(book) });
    const { message } = await assertRejects(() => built.build(), Fault);
    assertEquals(message, expected);
  }
});

Deno.test("a book is read again with what was read before", {
  ignore,
}, async () => {
  const book = sampleBook();
  const before: unknown[] = [];
  const built = await sampleBuilder({
    read(last) {
      before.push(last);
      return Promise.resolve(book);
    },
  });
  await built.build();
  await built.build();
  assertEquals(before, [undefined, book]);
});

Deno.test("scripts and style are there before the book is read", {
  ignore,
}, async () => {
  const frame = async (live?: boolean) =>
    [...(await (await sampleBuilder({ live })).frame()).keys()]
      .filter((path) => !/-[A-Z0-9]{8}\.js$/.test(path)).sort(); // parts of others
  const still = [
    "run/edit.js",
    "run/pyodide/pyodide.asm.wasm",
    "run/pyodide/python_stdlib.zip",
    "run/python.js",
    "run/std/assert.js",
    "run/typescript.js",
    "search.js",
    "site.css",
    "site.js",
    "theme.js",
  ];
  assertEquals(await frame(), still);
  assertEquals(await frame(true), ["reload.js", ...still]);
});

Deno.test("the style sheet is made of every part", { ignore }, async () => {
  let rest = String((await (await sampleBuilder()).frame()).get("site.css"));
  const folder = new URL("./style/", import.meta.url);
  for (const { name } of Deno.readDirSync(folder)) {
    const part = Deno.readTextFileSync(new URL(name, folder));
    assertStringIncludes(rest, part);
    rest = rest.replace(part, "");
  }
  assertEquals(rest.trim(), "");
});
