/**
 * Builds the reading site: `deno doc --html`, with Python highlighted.
 *
 * @module
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Book, exported, readBook, root } from "./book.ts";
import { lessonsInIndex, sharperSearch, withCode, withDepth } from "./dress.ts";

/** The folder that the site is written to. */
export const site: string = join(fileURLToPath(root), "site");

/**
 * Writes the site into `folder`, and resolves to a line that says what is in
 * it. What the folder held before stays there until the new site is whole.
 *
 * @throws {Error} with what `deno doc` said, if a lesson cannot be read.
 */
export async function buildSite(folder: string): Promise<string> {
  const book = readBook();
  const draft = `${folder}.new`;
  await removeIfThere(draft);
  await runDenoDoc(draft);
  await highlightPython(draft);
  await dress(draft, book);
  await removeIfThere(folder);
  await Deno.rename(draft, folder);
  return describe(book);
}

async function runDenoDoc(folder: string): Promise<void> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "doc",
      "--html",
      "--name=Parallel Text",
      `--output=${folder}`,
      "lessons/mod.ts",
      ...exported.map(({ path }) => path),
    ],
    cwd: root,
    env: { NO_COLOR: "1" },
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr).trim());
}

/** Adds what `deno doc` leaves out: Prism's grammar for Python, and our style sheet. */
async function highlightPython(folder: string): Promise<void> {
  const grammar = import.meta.resolve("prismjs/components/prism-python.min.js");
  const style = new URL("./site.css", import.meta.url);
  await append(join(folder, "prism.js"), await read(new URL(grammar)));
  await append(join(folder, "styles.css"), await read(style));
}

async function dress(
  folder: string,
  { lessons, contents: { rows } }: Book,
): Promise<void> {
  await append(join(folder, "search_index.js"), lessonsInIndex(lessons, rows));
  await change(join(folder, "search.js"), sharperSearch);
  for (const path of pagesIn(folder)) {
    await change(join(folder, path), (html) => withDepth(html, path));
  }
  for (const lesson of lessons) {
    const page = join(folder, lesson.key, "index.html");
    await change(page, (html) => withCode(html, lesson));
  }
}

/** The paths of the HTML files under a folder, from that folder, with forward slashes. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => path.replaceAll("\\", "/"));
}

async function change(
  file: string,
  alter: (text: string) => string,
): Promise<void> {
  await Deno.writeTextFile(file, alter(await read(file)));
}

function append(file: string, text: string): Promise<void> {
  return Deno.writeTextFile(file, `\n${text}`, { append: true });
}

function read(file: string | URL): Promise<string> {
  return Deno.readTextFile(file);
}

function describe({ lessons }: Book): string {
  const claims = sum(lessons.map(({ tests }) => tests.length));
  const cells = sum(lessons.map(({ cells }) => cells.length));
  const blocks = sum(
    lessons.map(({ blocks }) =>
      blocks.filter(({ language }) => language === "ts").length
    ),
  );
  return `${lessons.length} lessons, ${claims} claims, ${cells} Python cells, ${blocks} TypeScript blocks`;
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

async function removeIfThere(folder: string): Promise<void> {
  try {
    await Deno.remove(folder, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
