/**
 * The first page: what the book is, and its lessons by chapter.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Lesson, Phrase } from "../../_book/book.ts";
import type { ToldSection } from "../contents.ts";
import type { Page } from "../../_book/page.ts";
import { addressOf } from "../address.ts";
import type { ListedChapter } from "../chapters.ts";
import { plain } from "../text.ts";
import { useHere } from "./here.ts";
import { Blocks } from "./prose.tsx";
import { Inline } from "./spans.tsx";
import { Shell } from "./shell.tsx";

/** What the first page is made of. */
export interface ContentsPageProps {
  /** The page comment of lessons/mod.ts. */
  contents: Page;
  /** Its sections that are no lists. */
  told: ToldSection[];
  chapters: ListedChapter[];
  /** The rows of the phrasebook. */
  phrases: Phrase[];
}

/** The page. */
export function ContentsPage(
  { contents, told, chapters, phrases }: ContentsPageProps,
): Child {
  return (
    <Shell title="" description={plain(contents.lead)} chapters={chapters}>
      <article class="first">
        <header class="head">
          <h1>
            <Inline text={contents.title} />
          </h1>
          <div class="lead">
            <Blocks tokens={contents.opening.map(({ token }) => token)} />
          </div>
          <p class="progress" />
        </header>
        {told.map(({ id, heading, tokens }) => (
          <section class="prose" aria-labelledby={id}>
            <h2 id={id}>
              <Inline text={heading} />
            </h2>
            <Blocks tokens={tokens} />
          </section>
        ))}
        {chapters.map((chapter) => <Chapter {...chapter} phrases={phrases} />)}
      </article>
    </Shell>
  );
}

function Chapter(
  { key, title, sentence, lessons, phrases }: ListedChapter & {
    phrases: Phrase[];
  },
): Child {
  return (
    <section class="chapter" id={key} aria-labelledby={`chapter-${key}`}>
      <h2 id={`chapter-${key}`}>{title}</h2>
      {sentence && (
        <p class="sentence">
          <Inline text={sentence} />
        </p>
      )}
      <ul>
        {lessons.map((lesson) => (
          <Entry
            lesson={lesson}
            answers={phrases.find((phrase) => phrase.lesson === lesson.key)}
          />
        ))}
      </ul>
    </section>
  );
}

/** @param answers a row of the phrasebook that the lesson explains. */
function Entry(
  { lesson, answers }: { lesson: Lesson; answers?: Phrase },
): Child {
  const { to } = useHere();
  return (
    <li>
      <div>
        <a href={to(addressOf(lesson.key))}>
          <Inline text={lesson.title} />
        </a>
        {answers && (
          <p class="answers">
            <Inline text={answers.python} />
          </p>
        )}
      </div>
      {lesson.trap && (
        <p class={lesson.trap.kind === "Trap" ? "bites" : "bites same"}>
          <Inline text={lesson.trap.text} />
        </p>
      )}
    </li>
  );
}
