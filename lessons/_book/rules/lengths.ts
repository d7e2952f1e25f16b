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
 * A line of prose fits into a terminal, which does not wrap it. Code, tables and
 * links are as wide as they are.
 */
export const lineLength: LessonRule = (lesson) => {
  const { module, blocks } = lesson;
  const lines = module?.text.split("\n").map((text, index) => ({
    text,
    line: (module?.line ?? 1) + index,
  })) ?? [];
  const isProse = ({ text, line }: { text: string; line: number }) =>
    !/^\s*\||\]\(/.test(text) &&
    !blocks.some((block) => line >= block.line && line <= block.endLine);
  return lines.filter(isProse).flatMap(({ text, line }) =>
    problems(
      lesson,
      text.length > 80 &&
        [line, `a line of ${text.length} characters: break it at 80`],
    )
  );
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
