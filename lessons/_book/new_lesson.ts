/**
 * Begins a lesson: its file, its exercise, and its place in `exports`.
 *
 * @module
 */
import { chapterOf } from "./assemble.ts";
import { contentsPath, type Entry, listLessons, readPages } from "./book.ts";
import { template } from "./template.ts";

/** The file of a lesson that was begun, or why none was. */
export type Begun = { path: string } | { refusal: string };

/** Writes the files of a lesson and lists it at the end of its chapter. */
export function beginLesson(key: string, at: URL): Begun {
  const entries = listLessons(at);
  const [contents] = readPages([contentsPath], at);
  const chapters = contents.sections.map(({ heading }) =>
    heading.toLowerCase()
  );
  const refusal = refusalOf(key, entries, chapters);
  if (refusal) return { refusal };
  const [chapter, name] = key.replaceAll("-", "_").split("/");
  const path = `lessons/${chapter}/${name}.ts`;
  const exercise = `lessons/${chapter}/exercises/${name}`;
  const texts = template(`${exercise}.ts`);
  const files: [string, string][] = [
    [path, texts.lesson],
    [`${exercise}.ts`, texts.exercise],
    [`${exercise}.solution.ts`, texts.solution],
  ];
  for (const [path, text] of files) {
    const file = new URL(path, at);
    Deno.mkdirSync(new URL(".", file), { recursive: true });
    try {
      Deno.writeTextFileSync(file, text, { createNew: true });
    } catch (error) {
      if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
      return {
        refusal: `${path} is there already: list it in \`exports\`, or move it`,
      };
    }
  }
  list({ key, path }, entries, chapters, at);
  return { path };
}

/** Why there can be no new lesson of this key. */
function refusalOf(
  key: string,
  entries: Entry[],
  chapters: string[],
): string | undefined {
  if (
    !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(key)
  ) {
    return `"${key}" is no key: write \`chapter/some-lesson\`, in small letters`;
  }
  const found = entries.find((entry) => entry.key === key);
  if (found) return `${key} is there already: ${found.path}`;
  const chapter = chapterOf(key);
  if (chapter === "cpython") {
    return "the chapter cpython has no pairs: copy one of its pages";
  }
  if (!chapters.includes(chapter)) {
    return `there is no chapter "${chapter}": write its heading and a sentence into ${contentsPath} first`;
  }
}

/** Adds an entry to `exports`, after the last of its chapter or of those before it. */
function list(
  { key, path }: Pick<Entry, "key" | "path">,
  entries: Entry[],
  chapters: string[],
  at: URL,
): void {
  const rank = ({ key }: Pick<Entry, "key">) =>
    chapters.indexOf(chapterOf(key));
  const before = entries.findLast((entry) => rank(entry) <= rank({ key }));
  const file = new URL("deno.json", at);
  const lines = Deno.readTextFileSync(file).split("\n");
  const index = before?.line ??
    lines.findIndex((line) => line.includes('"."')) + 1;
  const isLast = !lines[index - 1].trimEnd().endsWith(",");
  if (isLast) lines[index - 1] += ",";
  lines.splice(index, 0, `    "./${key}": "./${path}"${isLast ? "" : ","}`);
  Deno.writeTextFileSync(file, lines.join("\n"));
}
