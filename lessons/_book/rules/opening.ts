/**
 * How a page begins: title, lead, and what it says of the habit.
 *
 * @module
 */
import { type LessonRule, plain, problems, sentencesIn } from "./rule.ts";

/** A module that `exports` names has a page. */
export const page: LessonRule = (lesson) => {
  if (lesson.module) return [];
  const message = lesson.comments[0]?.line === 1
    ? "the page has no `@module`: end its comment with that line"
    : "no page: begin the file with a doc comment that ends in `@module`";
  return problems(lesson, [1, message]);
};

/** A page has a title, and a lead of at most three sentences. */
export const title: LessonRule = (lesson) => {
  if (!lesson.module) return [];
  const sentences = sentencesIn(lesson.lead);
  const { line } = lesson.opening[0] ?? lesson.module;
  return problems(
    lesson,
    lesson.title === "" &&
      [lesson.module.line, "no title: begin the page with `# Title`"],
    lesson.lead === "" &&
      [line, "no lead: say in at most three sentences what there is to know"],
    sentences > 3 && [line, `a lead of ${sentences} sentences: at most three`],
  );
};

const example = "`**Trap:** …` or `**Carries over:** …`";

/** Between lead and sections stands one line that says what bites, or that nothing does. */
export const trap: LessonRule = (lesson) => {
  const { title, lead, trap, opening } = lesson;
  if (!title || !lead) return [];
  if (!trap) {
    return problems(lesson, [
      opening[0].line,
      `no trap under the lead: ${example}`,
    ]);
  }
  const length = plain(trap.text).length;
  const more = opening.at(2);
  return problems(
    lesson,
    length > 90 && [trap.line, `a trap of ${length} characters: at most 90`],
    sentencesIn(trap.text) !== 1 &&
      [trap.line, "the trap is not one sentence: make it one"],
    opening[1].line !== trap.line
      ? [trap.line, "the trap does not stand right under the lead: move it"]
      : more && [more.line, "more than lead and trap: move it into a section"],
  );
};
