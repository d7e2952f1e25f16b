/**
 * How long a page, its lines and its file are.
 *
 * @module
 */
import { isUnsaid } from "./said.ts";
import { type LessonRule, problems } from "./rule.ts";

/** A page has at most 120 lines, See also not counted. */
export const pageLength: LessonRule = (lesson) => {
  const { module, sections } = lesson;
  if (!module) return [];
  const end = sections.find(({ heading }) => heading === "See also")?.line ??
    module.end;
  // Neither the line of the opening counts, nor the empty one before the end.
  const lines = end - module.line - 2;
  return problems(
    lesson,
    lines > 120 && [
      module.line,
      `a page of ${lines} lines: at most 120; make a test of what few need`,
    ],
  );
};

/**
 * A line of prose fits into a terminal, which does not wrap it, and which gets what
 * is said of an export set in by two. Code, tables and links are as wide as they
 * are.
 */
export const lineLength: LessonRule = (lesson) => {
  const { comments, module, blocks } = lesson;
  const isProse = (text: string, line: number) =>
    !/^\s*\||\]\(/.test(text) &&
    !blocks.some((block) => line >= block.line && line <= block.endLine);
  return comments.flatMap((comment) => {
    const width = comment === module ? 80 : 78;
    return comment.text.split("\n").flatMap((text, index) => {
      const line = comment.line + index;
      const message =
        `a line of ${text.length} characters: break it at ${width}`;
      const isLong = text.length > width && isProse(text, line);
      return problems(lesson, isLong && [line, message]);
    });
  });
};

/** A lesson's file has 110 to 220 lines. */
export const fileLength: LessonRule = (lesson) => {
  const lines = lesson.source.trimEnd().split("\n").length;
  return problems(
    lesson,
    // A new lesson says by itself that more is to be said.
    lines < 110 && !isUnsaid(lesson.source) &&
      [1, `a file of ${lines} lines: at least 110; show or prove more`],
    lines > 220 && [
      1,
      `a file of ${lines} lines: at most 220; split the idea, or make a part`,
    ],
  );
};
