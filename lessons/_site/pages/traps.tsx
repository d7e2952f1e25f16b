/**
 * The index of traps: every section of the book that says where a mistake shows.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Word } from "../../_book/page.ts";
import type { ListedChapter } from "../chapters.ts";
import { useHere } from "./here.ts";
import { Mark, meanings, order } from "./lesson.tsx";
import { Inline } from "./spans.tsx";
import { Shell } from "./shell.tsx";

/** A section that carries a word. */
export interface Trapped {
  word: Word;
  /** The heading, as Markdown. */
  heading: string;
  /** Its first sentence, as Markdown, or "". */
  says: string;
  /** The title of its lesson, as Markdown. */
  title: string;
  /** The key of its chapter. */
  chapter: string;
  /** Where it stands, from the root of the site. */
  address: string;
}

/** The page. */
export function TrapsPage(
  { chapters, traps }: { chapters: ListedChapter[]; traps: Trapped[] },
): Child {
  const groups = order.map((word) => ({
    word,
    traps: traps.filter((trap) => trap.word === word),
  })).filter(({ traps }) => traps.length > 0);
  return (
    <Shell
      title="Traps: where a Python habit goes wrong"
      description="Every mistake that a Python habit makes in TypeScript, by where it shows."
      chapters={chapters}
    >
      <article class="index" id="traps">
        <header class="head">
          <h1>Traps: where a Python habit goes wrong</h1>
          <p class="lead">
            Every mistake in this book that a Python habit makes in TypeScript,
            in four groups. A group’s word says who reports the mistake; those
            that nobody reports come first.
          </p>
        </header>
        <div class="filter" />
        {groups.map((group) => <Group {...group} chapters={chapters} />)}
      </article>
    </Shell>
  );
}

interface GroupProps {
  word: Word;
  traps: Trapped[];
  chapters: ListedChapter[];
}

function Group({ word, traps, chapters }: GroupProps): Child {
  return (
    <section class="group" data-word={word} aria-labelledby={word}>
      <h2 id={word}>
        <Mark word={word} />{" "}
        <span class="meaning">
          {meanings[word][0].toUpperCase() + meanings[word].slice(1)}
        </span>
      </h2>
      <ul>
        {traps.map((trap) => (
          <Entry
            {...trap}
            place={chapters.find(({ key }) => key === trap.chapter)?.title}
          />
        ))}
      </ul>
    </section>
  );
}

function Entry(
  { heading, says, title, chapter, address, place }: Trapped & {
    place?: string;
  },
): Child {
  const { to } = useHere();
  return (
    <li data-chapter={chapter} data-title={place}>
      <div>
        <a href={to(address)}>
          <Inline text={heading} />
        </a>
        {says && (
          <p class="bites">
            <Inline text={says} />
          </p>
        )}
      </div>
      <span class="from">
        {place} · <Inline text={title} />
      </span>
    </li>
  );
}
