/**
 * What stands on the screen while somebody practises, 80 columns wide.
 *
 * @module
 */
import type { Exercise } from "./exercise.ts";

const width = 80;

/** What one exercise's screen is made of. */
export interface View {
  exercise: Exercise;
  /** How many exercises pass, and how many there are. */
  done: number;
  all: number;
  /** Where it fails; empty where it passes, undefined while it runs. */
  faults: string[] | undefined;
  /** Whether the hint is shown. */
  hint: boolean;
}

const keys = "h hint   n next   p previous   l list   Ctrl-C leaves";

/** The screen of one exercise. */
export function screen({ exercise, done, all, faults, hint }: View): string {
  const { path, title, task } = exercise;
  return [
    spread(title, `${done} of ${all}`),
    wrap(task),
    path,
    ...verdict(path, faults),
    ...(hint ? [`Hint: ${wrap(exercise.hint || "there is none")}`] : []),
    keys,
  ].join("\n\n") + "\n";
}

function verdict(path: string, faults: string[] | undefined): string[] {
  if (faults === undefined) return ["running …"];
  if (faults.length > 0) return faults.map(wrapLines);
  const solution = path.replace(/\.ts$/, ".solution.ts");
  return [`It passes. An answer to compare with:\n${solution}`];
}

/** The list of all exercises, those that pass with a tick, by chapter. */
export function list(
  exercises: Exercise[],
  passed: ReadonlySet<string>,
): string {
  return byChapter(exercises).map(([chapter, group]) =>
    [chapter, ...group.map((one) => `  ${row(one, passed)}`)].join("\n")
  ).join("\n\n") + "\n";
}

/** A line a chapter, and under the one that is worked on its exercises. */
export function overview(
  exercises: Exercise[],
  passed: ReadonlySet<string>,
  at: Exercise,
): string {
  return byChapter(exercises).flatMap(([chapter, group]) => {
    const done = group.filter(({ path }) => passed.has(path)).length;
    const open = group.includes(at) ? group : [];
    return [
      `${chapter.padEnd(14)}${done} of ${group.length}`,
      ...open.map((one) => `${one === at ? ">" : " "} ${row(one, passed)}`),
    ];
  }).join("\n") + "\n\nl back to the exercise\n";
}

function byChapter(exercises: Exercise[]): [string, Exercise[]][] {
  return [...Map.groupBy(exercises, ({ path }) => path.split("/")[1])];
}

function row({ path, title }: Exercise, passed: ReadonlySet<string>): string {
  return `${passed.has(path) ? "✓" : "·"} ${title}`;
}

/** Two texts at the two ends of a line. */
function spread(left: string, right: string): string {
  return left + right.padStart(width - left.length);
}

/** The paragraphs of a text, none of its lines longer than the screen is wide. */
function wrap(text: string): string {
  return text.split(/\n{2,}/).map((paragraph) =>
    fold(paragraph.replaceAll(/\s+/g, " "))
  ).join("\n\n");
}

function wrapLines(text: string): string {
  return text.split("\n").map((line) => line.length > width ? fold(line) : line)
    .join("\n");
}

function fold(line: string): string {
  const lines = [""];
  for (const word of line.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > width && lines.at(-1) !== "") lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join("\n");
}
