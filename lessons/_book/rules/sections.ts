/**
 * The sections of a page: their headings and their order.
 *
 * @module
 */
import type { Section } from "../page.ts";
import { words } from "../page.ts";
import { type Found, type LessonRule, problems } from "./rule.ts";

/** No two headings are alike, and a word at the end of one is one of the four. */
export const headings: LessonRule = (lesson) => {
  const { sections } = lesson;
  return sections.flatMap(({ heading, line }, index) => {
    const first = sections.slice(0, index).find((other) =>
      other.heading === heading
    );
    const last = wordOf(heading);
    return problems(
      lesson,
      first &&
        [line, `the heading of line ${first.line} again: say what differs`],
      last !== undefined &&
        [line, `(${last}) is none of ${words.join(", ")}: choose one`],
    );
  });
};

/** A page with a trap shows it in a section whose heading says where it shows. */
export const marked: LessonRule = (lesson) => {
  const { trap, sections } = lesson;
  const isMarked = ({ heading, word }: Section) =>
    word !== undefined || wordOf(heading) !== undefined;
  if (trap?.kind !== "Trap" || sections.some(isMarked)) return [];
  const message = `no section shows the trap: end a heading in one of (${
    words.join("), (")
  })`;
  return problems(lesson, [trap.line, message]);
};

/** What practice says comes second or third, the exercise last but one, the sources last. */
export const order: LessonRule = (lesson) => {
  const place = (heading: string) =>
    lesson.sections.findIndex((section) => section.heading === heading);
  const end = lesson.sections.length;
  const practice = place("In practice");
  return problems(
    lesson,
    practice === -1
      ? [1, "no `## In practice`: say what a professional writes"]
      : (practice < 1 || practice > 2) && [
        lesson.sections[practice].line,
        "`## In practice` is not the second or third section: move it",
      ],
    last(lesson.sections, place("See also"), end - 1, "See also"),
    last(
      lesson.sections,
      place("Your turn"),
      place("See also") === -1 ? end - 1 : end - 2,
      "Your turn",
    ),
  );
};

/** A page ends with its sources. */
export const sources: LessonRule = (lesson) => {
  const { sections } = lesson;
  const at = sections.findIndex(({ heading }) => heading === "See also");
  return problems(lesson, last(sections, at, sections.length - 1, "See also"));
};

/** The word in parentheses that a heading ends in. */
function wordOf(heading: string): string | undefined {
  return / \((\w+)\)$/.exec(heading)?.[1];
}

function last(
  sections: Section[],
  at: number,
  wanted: number,
  heading: string,
): Found | false {
  if (at === -1) return [1, `no \`## ${heading}\`: write it at the end`];
  const message = `\`## ${heading}\` stands too early: move it to the end`;
  return at !== wanted && [sections[at].line, message];
}
