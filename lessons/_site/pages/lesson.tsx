/**
 * A lesson's page.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Trap, Word } from "../../_book/page.ts";
import type { OutlinedSection, Part } from "../outline.ts";
import { plain } from "../text.ts";
import type { Test } from "../tests.ts";
import { useHere } from "./here.ts";
import type { LessonProps } from "./lesson_props.ts";
import { TheCode } from "./source.tsx";
import { Proof } from "./claims.tsx";
import { ExercisePart } from "./exercise.tsx";
import { type Heading, Turn } from "./list.tsx";
import { PythonCell, TypeScriptBlock } from "./listing.tsx";
import { Blocks } from "./prose.tsx";
import { Inline } from "./spans.tsx";
import { Shell } from "./shell.tsx";

const sources = "See also";
const turn = "Your turn";

/** The page. */
export function LessonPage(props: LessonProps): Child {
  const { lesson, chapters, sections, others, exercise, files } = props;
  const last = sections.filter(({ heading }) => heading === sources);
  const rest = sections.filter((section) => !last.includes(section));
  const hasCode = files.length > 0 || lesson.exports.length > 0;
  const ends: Heading[] = [
    ...(others.length > 0 ? [{ id: "tests", heading: "Also tested" }] : []),
    ...(hasCode ? [{ id: "code", heading: "The code" }] : []),
  ];
  return (
    <Shell
      title={plain(lesson.title)}
      description={plain(lesson.lead)}
      markdown={`${lesson.key}.md`}
      chapters={chapters}
      current={lesson}
      headings={[...rest, ...ends, ...last]}
    >
      <Turn lesson={lesson} place="top" />
      <article>
        <Head {...props} />
        {rest.map((section) => (
          <Section {...section}>
            {section.heading === turn && exercise && (
              <ExercisePart exercise={exercise} />
            )}
          </Section>
        ))}
        {others.length > 0 && <Others tests={others} />}
        {hasCode && <TheCode {...props} />}
        {last.map((section) => <Section {...section} />)}
      </article>
      <Turn lesson={lesson} place="bottom" />
    </Shell>
  );
}

function Head({ lesson, chapters }: LessonProps): Child {
  const { runOf } = useHere();
  const chapter = chapters.find(({ key }) => key === lesson.chapter);
  const runs = lesson.cells.some(({ native }) => !native) ||
    lesson.blocks.some((block) =>
      block.language === "ts" && runOf(block).module
    );
  return (
    <header class="head">
      <p class="where">{chapter?.title}</p>
      <h1>
        <Inline text={lesson.title} />
      </h1>
      {lesson.trap && <TrapLine {...lesson.trap} />}
      <p class="lead">
        <Inline text={lesson.lead} />
      </p>
      {runs && <p class="runall" />}
    </header>
  );
}

/** What bites here, or that nothing does. */
export function TrapLine({ kind, text }: Trap): Child {
  return (
    <p class={kind === "Trap" ? "trap" : "trap same"}>
      <strong>{kind}</strong>{" "}
      <span>
        <Inline text={text} />
      </span>
    </p>
  );
}

function Section(
  { id, heading, word, parts, children }: OutlinedSection & {
    children?: Child;
  },
): Child {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Inline text={heading} /> {word && <Mark word={word} />}
      </h2>
      {parts.map((part) => <PartOf part={part} />)}
      {children}
    </section>
  );
}

/** What the words say. */
export const meanings: Record<Word, string> = {
  refused: "the compiler or the linter says so",
  throws: "the first run says so",
  silent: "nobody says so",
  slow: "it is right, and costs time or memory",
};

/** Where a mistake shows. */
export function Mark({ word }: { word: Word }): Child {
  return <span class={`word ${word}`} title={meanings[word]}>{word}</span>;
}

function PartOf({ part }: { part: Part }): Child {
  if (part.kind === "prose") {
    return (
      <div class="prose">
        <Blocks tokens={part.tokens} />
      </div>
    );
  }
  const { cell, block } = part;
  return (
    <div class={cell && block ? "pair" : "alone"}>
      {cell && <PythonCell {...cell} />}
      {block && <TypeScriptBlock {...block} />}
    </div>
  );
}

function Others({ tests }: { tests: Test[] }): Child {
  return (
    <section aria-labelledby="tests">
      <h2 id="tests">Also tested</h2>
      <ul class="claims">
        {tests.map((test) => <Proof text={test.name} test={test} />)}
      </ul>
    </section>
  );
}
