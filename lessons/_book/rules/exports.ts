/**
 * What a lesson exports, and what its page shows of it.
 *
 * @module
 */
import {
  type Declaration,
  declarationsOf,
  freeNames,
  wordsOf,
} from "../code.ts";
import type { Book, Lesson } from "../book.ts";
import type { Block } from "../page.ts";
import type { Problem } from "../problem.ts";
import { scan } from "../scanner.ts";
import { type LessonRule, problems, tsBlocks } from "./rule.ts";

/** A lesson has at most three exports. */
export const atMostThree: LessonRule = (lesson) =>
  problems(
    lesson,
    lesson.exports.length > 3 && [
      lesson.exports[3].line,
      `${lesson.exports.length} exports: at most three; make a part of the rest`,
    ],
  );

/** What a block uses of the code under the page is exported. */
export const forgotten: LessonRule = (lesson) => {
  const exported = new Set(lesson.exports.map(({ name }) => name));
  const hidden = new Map(
    declarationsOf(lesson.tokens).filter(({ name }) => !exported.has(name))
      .map(({ name, line }) => [name, line]),
  );
  const users = new Map<string, number>();
  for (const block of tsBlocks(lesson)) {
    for (const name of freeNames(scan(block.code).tokens)) {
      if (!users.has(name)) users.set(name, block.line);
    }
  }
  return [...hidden].flatMap(([name, line]) =>
    problems(
      lesson,
      users.has(name) && [
        line,
        `\`${name}\` is not exported, and the block of line ${
          users.get(name)
        } uses it: export it`,
      ],
    )
  );
};

/** A declaration on a page that has the name of an export has its code, comments aside. */
export const declarations: LessonRule = (lesson, book) =>
  tsBlocks(lesson).flatMap((block) =>
    declarationsOf(scan(block.code).tokens).flatMap((shown) => {
      const real = realOf(shown.name, lesson, book);
      if (real.length === 0) return [];
      const differences = real.map((one) => differenceOf(shown, one));
      return differences.includes(undefined)
        ? []
        : [differing(lesson, block, shown, differences[0] ?? shown.line)];
    })
  );

function differing(
  { path }: Lesson,
  block: Block,
  { name }: Declaration,
  line: number,
): Problem {
  const message =
    `this is not the \`${name}\` that is exported: show its code, or change the name`;
  return { path, line: block.line + line, message };
}

/** The declarations of an export, in the lesson or in one of its parts. */
function realOf(name: string, lesson: Lesson, book: Book): Declaration[] {
  if (!lesson.exports.some((one) => one.name === name)) return [];
  const parts = book.files.filter(({ path }) => lesson.parts.includes(path));
  const found = [lesson, ...parts].map(({ tokens }) =>
    declarationsOf(tokens).filter((one) => one.name === name)
  );
  return found.find(({ length }) => length > 0) ?? [];
}

/** The line of the first token that differs, in the first of two declarations. */
function differenceOf(
  shown: Declaration,
  real: Declaration,
): number | undefined {
  const [words, others] = [wordsOf(shown.tokens), wordsOf(real.tokens)];
  const at = words.findIndex(({ value }, index) =>
    value !== others[index]?.value
  );
  if (at !== -1) return words[at].line;
  return words.length < others.length
    ? words[words.length - 1].line
    : undefined;
}

/** A bug that is kept is named by a test, and so is its cure, here or in a part. */
export const twins: LessonRule = (lesson) =>
  lesson.exports.flatMap(({ name, line }) => {
    const noun = /^(?:unguarded|racy|leaky)(\P{Ll}.*)$/iu.exec(name)?.[1]
      .toLowerCase();
    if (noun === undefined) return [];
    const cured = lesson.exports.some((other) =>
      other.name !== name && other.name.toLowerCase().endsWith(noun) &&
      isTested(lesson, other.name)
    );
    return problems(
      lesson,
      !isTested(lesson, name) &&
        [line, `no test's name has \`${name}\`: show the bug`],
      !cured &&
        [
          line,
          `no test's name has a cured …${noun}, exported here: show the cure`,
        ],
    );
  });

function isTested({ tests }: Lesson, name: string): boolean {
  return tests.some((test) =>
    test.name.split(/[^\p{L}\p{N}_$]+/u).includes(name)
  );
}
