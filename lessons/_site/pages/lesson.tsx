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
import { Proofs } from "./claims.tsx";
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
  const hasCode = files.length > 0;
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

function Head({ lesson, chapters, sections }: LessonProps): Child {
  const { runOf } = useHere();
  const chapter = chapters.find(({ key }) => key === lesson.chapter);
  const words = order.filter((word) =>
    sections.some((section) => section.word === word)
  );
  const runs = lesson.cells.some(({ native }) => !native) ||
    lesson.blocks.some((block) => runOf(block).module);
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
      {words.length > 0 && <Legend words={words} />}
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
        <Inline text={heading} /> {word && <Mark word={word} to="#legend" />}
      </h2>
      {parts.map((part) => <PartOf part={part} />)}
      {children}
    </section>
  );
}

/** The words that the headings of this page end in, and what they mean. */
function Legend({ words }: { words: Word[] }): Child {
  const { to } = useHere();
  return (
    <div class="legend" id="legend">
      <p>
        A word beside a heading says where the mistake of a Python habit shows:
      </p>
      <ul>
        {words.map((word) => (
          <li>
            <Mark word={word} to={to(`traps.html#${word}`)} /> {meanings[word]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The words, the most expensive first. */
export const order: Word[] = ["silent", "slow", "throws", "refused"];

/** What the words say. */
export const meanings: Record<Word, string> = {
  refused: "the compiler, or deno lint, reports it",
  throws: "the first run stops with an error",
  silent: "nothing reports it, and the result is not what you thought",
  slow: "nothing reports it; the result is right, and costs time or memory",
};

/** Where a mistake shows. @param to where that is explained. */
export function Mark({ word, to }: { word: Word; to?: string }): Child {
  const given = { class: `word ${word}`, title: meanings[word] };
  return to
    ? <a {...given} href={to}>{word}</a>
    : <span {...given}>{word}</span>;
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
      <Proofs proofs={tests.map((test) => ({ text: test.name, test }))} />
    </section>
  );
}
