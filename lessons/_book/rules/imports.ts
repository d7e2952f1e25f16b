/**
 * Imports run one way: from tasks to tooling to lessons to parts to the kit.
 *
 * @module
 */
import { resolve } from "../assemble.ts";
import type { Book } from "../book.ts";
import { importsOf } from "../code.ts";
import type { Page } from "../page.ts";
import type { Problem } from "../problem.ts";
import { type BookRule, problems } from "./rule.ts";

/** An import of a module of the project. */
interface Edge {
  from: Page;
  to: string;
  line: number;
}

/** What each room may import, itself aside. */
const allowed: Record<string, string[]> = {
  _tasks: ["_site", "_run", "_book", "_kit"],
  _site: ["_run", "_book", "_kit"],
  _run: ["_book", "_kit"],
  _book: [],
  lesson: ["part", "_kit"],
  bench: ["lesson", "part", "_kit"],
  exercise: ["part", "_kit"],
  part: ["_kit"],
  _kit: [],
  _std: [],
};

/** No module imports one of a room above its own, and no lesson another lesson. */
export const oneWay: BookRule = (book) =>
  edgesOf(book).filter((edge) => !isAllowed(edge)).flatMap(
    ({ from, to, line }) => {
      const room = roomOf(from.path);
      const message = `${room} imports ${roomOf(to)} ${to}: ${cureOf(room)}`;
      return problems(from, [line, message]);
    },
  );

function isAllowed({ from, to }: Edge): boolean {
  const [room, other] = [roomOf(from.path), roomOf(to)];
  const mayBeOwn = room !== "lesson" && room !== "exercise";
  return room === other && mayBeOwn || allowedIn(room).includes(other);
}

function allowedIn(room: string): string[] {
  return allowed[room] ?? [];
}

function cureOf(room: string): string {
  return room.startsWith("_")
    ? `it may import ${[room, ...allowedIn(room)].join(", ")} only`
    : "make a part of what both need";
}

/** No module imports itself by way of others; fixtures may, to show what happens. */
export const circles: BookRule = (book) => {
  const targets = new Map<string, Edge[]>();
  for (const edge of edgesOf(book).filter(isAllowed)) {
    if (edge.from.path.includes("/fixtures/")) continue;
    targets.set(edge.from.path, [...targets.get(edge.from.path) ?? [], edge]);
  }
  const done = new Set<string>();
  return [...targets.keys()].flatMap((path) =>
    circleFrom(path, [], targets, done)
  );
};

function circleFrom(
  path: string,
  trail: string[],
  targets: Map<string, Edge[]>,
  done: Set<string>,
): Problem[] {
  if (done.has(path)) return [];
  const found = (targets.get(path) ?? []).flatMap(({ from, to, line }) => {
    const start = [...trail, path].indexOf(to);
    if (start === -1) return circleFrom(to, [...trail, path], targets, done);
    const circle = [...trail, path].slice(start).concat(to).join(" → ");
    return problems(from, [line, `imports run in a circle, ${circle}: cut it`]);
  });
  done.add(path);
  return found;
}

function edgesOf({ contents, lessons, files, tooling }: Book): Edge[] {
  return [contents, ...lessons, ...files, ...tooling].flatMap((from) =>
    importsOf(from.tokens)
      .filter(({ specifier }) => /^\.\.?\//.test(specifier))
      .map(({ specifier, line }) => ({
        from,
        to: resolve(specifier, from.path),
        line,
      }))
      // A module may import itself, to show that it is one.
      .filter(({ to }) => to.startsWith("lessons/") && to !== from.path)
  );
}

/** What a file is, by its place alone. */
function roomOf(path: string): string {
  const [, folder, ...rest] = path.split("/");
  if (folder.startsWith("_")) return folder;
  if (rest.length > 1) return rest[0] === "exercises" ? "exercise" : "part";
  return path.endsWith("_bench.ts") ? "bench" : "lesson";
}
