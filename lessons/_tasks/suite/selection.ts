/**
 * Which files somebody means who names lessons, chapters, files or folders.
 *
 * @module
 */
import { lessonsListed, projectFiles } from "./project.ts";
import { Refusal } from "./refusal.ts";

/** What there is to choose from. */
export interface Stock {
  /** The lessons in reading order. */
  lessons: { key: string; path: string }[];
  /** The paths of all files of the project, from its root. */
  files: string[];
}

/**
 * The files that `names` stand for, each a lesson's key or path, a chapter, a
 * file, or a folder. A lesson brings along what belongs to it.
 *
 * @throws {Refusal} where a name stands for nothing; the message says what is near.
 */
export function select(
  names: string[],
  stock: Stock = { lessons: lessonsListed(), files: projectFiles() },
): string[] {
  return [...new Set(names.flatMap((name) => selectOne(name, stock)))];
}

function selectOne(name: string, stock: Stock): string[] {
  const { lessons, files } = stock;
  const plain = name.replace(/^\.?\/|\/$/g, "");
  const wanted = plain.replace(/^lessons\//, "");
  const lesson = lessons.find(({ key, path }) =>
    key === wanted || path === plain
  );
  if (lesson) return belongingTo(lesson.path, files);
  const exact = files.filter((file) => file === plain);
  if (exact.length > 0) {
    return exact.flatMap((file) => belongingTo(file, files));
  }
  const under = files.filter((file) => file.startsWith(`lessons/${wanted}/`));
  if (under.length > 0) return under;
  throw new Refusal(unknown(name, wanted, stock));
}

/**
 * A lesson's file with its bench, its parts and its exercise, whichever of them
 * is named; of any other file only itself.
 */
function belongingTo(file: string, files: string[]): string[] {
  const [, chapter, rest] = /^lessons\/([^_/][^/]*)\/(.+)$/.exec(file) ?? [];
  if (chapter === undefined) return [file];
  const stem = rest.replace(/^exercises\//, "")
    .replace(/(?:_bench|\.solution)?\.ts$/, "").split("/")[0];
  const own = [
    `lessons/${chapter}/${stem}.ts`,
    `lessons/${chapter}/${stem}_bench.ts`,
    `lessons/${chapter}/exercises/${stem}.ts`,
    `lessons/${chapter}/exercises/${stem}.solution.ts`,
  ];
  const folder = `lessons/${chapter}/${stem}/`;
  const found = files.filter((path) =>
    own.includes(path) || path.startsWith(folder)
  );
  return found.length > 0 ? found : [file];
}

function unknown(name: string, wanted: string, { lessons }: Stock): string {
  const chapters = new Set(lessons.map(({ key }) => key.split("/")[0]));
  const names = [...chapters, ...lessons.map(({ key }) => key)];
  const near = names
    .map((name) => ({ name, likeness: likeness(name, wanted) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3).filter(({ likeness }) => likeness > 0.4);
  const hint = near.length > 0
    ? `near: ${near.map(({ name }) => name).join(", ")}`
    : `the chapters are: ${[...chapters].join(", ")}`;
  return `no lesson, chapter, file or folder is called "${name}"; ${hint}`;
}

/** How much alike two words are, from 0 to 1: the share of pairs of letters that both have. */
function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map((word) => {
    const plain = ` ${word.toLowerCase().replaceAll(/[^a-z]+/g, " ")} `;
    return new Set(Array.from(plain, (letter, at) => letter + plain[at + 1]));
  });
  return 2 * left.intersection(right).size / (left.size + right.size);
}
