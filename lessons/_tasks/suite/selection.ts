/**
 * Which files somebody means who names lessons, chapters, files or folders.
 *
 * @module
 */
import { Refusal } from "./refusal.ts";
import { near } from "./near.ts";

/** What there is to choose from. */
export interface Stock {
  /** The lessons in reading order, each with the modules that it is made of. */
  lessons: { key: string; path: string; parts: string[] }[];
  /** The paths of all files, from the project's root. */
  files: string[];
}

/**
 * The files that `names` stand for, each a lesson's key or path, a chapter, a
 * file, or a folder. A lesson brings along what belongs to it, a part the
 * lessons that are made of it.
 *
 * @throws {Refusal} where a name stands for nothing; the message says what is near.
 */
export function select(names: string[], stock: Stock): string[] {
  return [...new Set(names.flatMap((name) => selectOne(name, stock)))];
}

function selectOne(name: string, stock: Stock): string[] {
  const { lessons, files } = stock;
  const path = name.replace(/^\.?\/|\/$/g, "");
  const short = path.replace(/^lessons\//, "");
  const lesson = lessons.find(({ key, path }) =>
    key === short || path === `lessons/${short}.ts`
  );
  const file = lesson?.path ?? path;
  if (files.includes(file)) return around(file, stock);
  if (lesson) return [file]; // whose absence is a fault of its own
  const under = files.filter((file) => file.startsWith(`lessons/${short}/`));
  if (under.length > 0) return under;
  throw new Refusal(unknown(name, stock));
}

/** A file with what should be checked when it has changed. */
function around(file: string, stock: Stock): string[] {
  const [, chapter, rest] = /^lessons\/([^/]+)\/(.+)$/.exec(file) ?? [];
  if (chapter === undefined) return [file];
  if (chapter.startsWith("_")) return [file, ...testsBeside(file, stock)];
  return ofLesson(chapter, stemOf(rest), stock) ??
    (rest.includes("/") ? aroundPart(file, stock) : [file]);
}

/** What a file in a chapter belongs to, going by its name. */
function stemOf(rest: string): string {
  return rest.replace(/^exercises\//, "").split("/")[0]
    .replace(/(?:_bench|\.solution)?\.ts$/, "");
}

/** A lesson's file, its exercise and bench, and the parts that are not lessons of their own. */
function ofLesson(
  chapter: string,
  stem: string,
  stock: Stock,
): string[] | undefined {
  const { lessons, files } = stock;
  const path = `lessons/${chapter}/${stem}.ts`;
  if (!files.includes(path)) return undefined;
  const parts = lessons.find((lesson) => lesson.path === path)?.parts ?? [];
  const folders = new Set([
    `lessons/${chapter}/${stem}/`,
    ...parts.map(folderOf),
  ]);
  const others = lessons.map((lesson) => folderOf(lesson.path));
  const own = [...folders].filter((folder) =>
    folder.startsWith(`lessons/${chapter}/`) && !others.includes(folder)
  );
  const beside = [
    `lessons/${chapter}/${stem}_bench.ts`,
    `lessons/${chapter}/exercises/${stem}.ts`,
    `lessons/${chapter}/exercises/${stem}.solution.ts`,
  ];
  const found = files.filter((file) =>
    beside.includes(file) || own.some((folder) => file.startsWith(folder))
  );
  return [path, ...found];
}

/** A part's folder, and the lessons that are made of the part. */
function aroundPart(file: string, { lessons, files }: Stock): string[] {
  const folder = folderOf(file);
  const beside = files.filter((other) => other.startsWith(folder));
  const users = lessons.filter(({ parts }) =>
    parts.some((part) => part.startsWith(folder))
  );
  return [...beside, ...users.map(({ path }) => path)];
}

function testsBeside(file: string, { files }: Stock): string[] {
  const folder = folderOf(file);
  return files.filter((other) =>
    folderOf(other) === folder && /_test\.tsx?$/.test(other)
  );
}

/** The folder that a file lies in, with a slash at its end. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/") + 1);
}

function unknown(name: string, { lessons }: Stock): string {
  const keys = lessons.map(({ key }) => key);
  const chapters = [...new Set(keys.map((key) => key.split("/")[0]))];
  const close = near(name, [...chapters, ...keys]);
  const hint = close.length > 0
    ? `near: ${close.join(", ")}`
    : `the chapters are: ${chapters.join(", ")}`;
  return `no lesson, chapter, file or folder is called "${name}"; ${hint}`;
}
