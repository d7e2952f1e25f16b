/**
 * The pair that a page begins with, and the outputs of cells.
 *
 * @module
 */
import type { Block } from "../page.ts";
import { type LessonRule, type PageRule, problems } from "./rule.ts";

/** The lessons whose first section has a table instead. */
const withTable = ["speed/choosing"];

/** The first section has a Python cell, its output, and right under it the TypeScript. */
export const pair: LessonRule = (lesson) => {
  const [section] = lesson.sections;
  if (!section || withTable.includes(lesson.key)) return [];
  const languages = section.tokens.map(({ token }) =>
    token.type === "code" ? `${token.lang}`.split(" ")[0] : token.type
  );
  const at = languages.indexOf("python");
  if (at === -1) {
    const message = "the first section has no `python` cell: begin with a pair";
    return problems(lesson, [section.line, message]);
  }
  const [output, block] = languages.slice(at + 1);
  return problems(
    lesson,
    // Whoever runs the cell tells what it prints, where no output follows.
    output === "text" && block !== "ts" && [
      section.tokens[at].line,
      "a `ts` block does not stand right under this cell's output: move it there",
    ],
  );
};

/** Every output follows a cell. */
export const outputs: PageRule = (page) =>
  page.blocks.flatMap(({ language, line, comment }, index) => {
    const before: Block | undefined = page.blocks[index - 1];
    // A block in an unknown language has a message of its own.
    const isAnswer = before?.comment === comment &&
      !["text", "ts", "sh", "bench", "diagram"].includes(before.language);
    return problems(
      page,
      language === "text" && !isAnswer &&
        [
          line,
          "a `text` block that is no cell's output: put it under its cell",
        ],
    );
  });
