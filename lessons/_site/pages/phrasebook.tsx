/**
 * The phrasebook: how Python says a thing, and how TypeScript says it.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Lesson, Phrase } from "../../_book/book.ts";
import { addressOf } from "../address.ts";
import type { ListedChapter } from "../chapters.ts";
import { useHere } from "./here.ts";
import { Inline } from "./spans.tsx";
import { Shell } from "./shell.tsx";

/** What the phrasebook is made of. */
export interface PhrasebookProps {
  chapters: ListedChapter[];
  phrases: Phrase[];
}

/** The page. */
export function PhrasebookPage({ chapters, phrases }: PhrasebookProps): Child {
  return (
    <Shell
      title="Phrasebook"
      description="How Python says a thing, how TypeScript says it, and which lesson explains it."
      chapters={chapters}
    >
      <article class="index" id="phrasebook">
        <header class="head">
          <h1>Phrasebook</h1>
          <p class="lead">
            How Python says a thing, how TypeScript says it, and which lesson
            explains it.
          </p>
        </header>
        <div class="filter" />
        <div class="scroll">
          <table class="phrases">
            <thead>
              <tr>
                <th scope="col">Python</th>
                <th scope="col">TypeScript</th>
                <th scope="col">Lesson</th>
              </tr>
            </thead>
            {chapters.map((chapter) => (
              <Chapter
                {...chapter}
                phrases={phrases.filter(({ lesson }) =>
                  chapter.lessons.some(({ key }) => key === lesson)
                )}
              />
            ))}
          </table>
        </div>
      </article>
    </Shell>
  );
}

function Chapter(
  { title, phrases, lessons }: ListedChapter & { phrases: Phrase[] },
): Child {
  if (phrases.length === 0) return null;
  return (
    <tbody>
      <tr class="of">
        <th colspan={3} scope="rowgroup">{title}</th>
      </tr>
      {phrases.map((phrase) => (
        <Row
          {...phrase}
          explains={lessons.find(({ key }) => key === phrase.lesson)}
        />
      ))}
    </tbody>
  );
}

function Row(
  { python, typescript, explains }: Phrase & { explains?: Lesson },
): Child {
  const { to } = useHere();
  return (
    <tr>
      <td>
        <Inline text={python} />
      </td>
      <td>
        <Inline text={typescript} />
      </td>
      <td>
        {explains && (
          <a href={to(addressOf(explains.key))}>
            <Inline text={explains.title} />
          </a>
        )}
      </td>
    </tr>
  );
}
