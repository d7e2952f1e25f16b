/**
 * Files that a block shows in comments, since it imports them.
 *
 * @module
 */
import { dirname, join } from "node:path/posix";
import { wordsOf } from "../code.ts";
import type { Block } from "../page.ts";
import { scan } from "../scanner.ts";
import { type LessonRule, problems, tsBlocks } from "./rule.ts";

/** The comment lines under `// some/file.ts:`. */
interface Shown {
  /** The file, from the lesson's folder. */
  file: string;
  code: string;
  /** The line of the page's file that names it. */
  line: number;
}

/**
 * The comment lines under one that names a file and ends in a colon, such as
 * `// models/user.ts:`, stand in that file, its comments aside.
 */
export const shown: LessonRule = (lesson, book) =>
  tsBlocks(lesson).flatMap(shownIn)
    .flatMap(({ file, code, line }) => {
      const path = join(dirname(lesson.path), file);
      const real = book.files.find((other) => other.path === path);
      if (!real) return problems(lesson, [line, `there is no ${path} to show`]);
      const holds = textOf(real.source).includes(textOf(code));
      return problems(
        lesson,
        !holds && [
          line,
          `this does not stand in ${path}: show its code, in its order`,
        ],
      );
    });

function shownIn({ code, line }: Block): Shown[] {
  const lines = code.split("\n").map((text) =>
    /^\s*\/\/ ?(.*)$/.exec(text)?.[1]
  );
  return lines.flatMap((text, index) => {
    const file = text?.match(/(?:^|\s)([\w./-]+\.ts)\b.*:$/)?.[1];
    if (file === undefined) return [];
    const after = lines.slice(index + 1);
    const end = after.indexOf(undefined);
    const under = after.slice(0, end === -1 ? undefined : end);
    return [{ file, code: under.join("\n"), line: line + index + 1 }];
  });
}

/** The words of code, each between spaces. */
function textOf(code: string): string {
  const words = wordsOf(scan(code).tokens).map(({ value }) => value);
  return ` ${words.join(" ")} `;
}
