/**
 * Builds the reading site: `deno doc --html`, with Python highlighted.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { exported, readLessons, root } from "./book.ts";

/** The folder that the site is written to. */
export const site: URL = new URL("site/", root);

/**
 * Writes the site into `folder`, and resolves to a line that says what is in
 * it. What the folder held before stays there until the new site is whole.
 *
 * @throws {Error} with what `deno doc` said, if a lesson cannot be read.
 */
export async function buildSite(folder: URL): Promise<string> {
  const draft = new URL(`${folder.href.replace(/\/$/, "")}.new/`);
  await removeIfThere(draft);
  await runDenoDoc(draft);
  await append(new URL("prism.js", draft), await pythonGrammar());
  await append(new URL("styles.css", draft), await style());
  await removeIfThere(folder);
  await Deno.rename(draft, folder);
  return describe();
}

async function runDenoDoc(folder: URL): Promise<void> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "doc",
      "--html",
      "--name=Parallel Text",
      `--output=${fileURLToPath(folder)}`,
      "lessons/mod.ts",
      ...exported.map(({ path }) => path),
    ],
    cwd: root,
    env: { NO_COLOR: "1" },
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr).trim());
}

/** Prism's grammar for Python, which `deno doc` leaves out of its own Prism. */
function pythonGrammar(): Promise<string> {
  return Deno.readTextFile(
    new URL(import.meta.resolve("prismjs/components/prism-python.min.js")),
  );
}

function style(): Promise<string> {
  return Deno.readTextFile(new URL("./site.css", import.meta.url));
}

function append(file: URL, text: string): Promise<void> {
  return Deno.writeTextFile(file, `\n${text}`, { append: true });
}

function describe(): string {
  const lessons = readLessons();
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

async function removeIfThere(folder: URL): Promise<void> {
  try {
    await Deno.remove(folder, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
