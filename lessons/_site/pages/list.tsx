/**
 * The list of lessons beside every page, and the way to the neighbours.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Lesson } from "../../_book/book.ts";
import { addressOf } from "../address.ts";
import type { ListedChapter } from "../chapters.ts";
import { useHere } from "./here.ts";
import { Inline } from "./spans.tsx";

/** A heading of the page that is shown. */
export interface Heading {
  id: string;
  /** Its text, as Markdown. */
  heading: string;
}

/** What the list shows. */
export interface ContentsProps {
  chapters: ListedChapter[];
  /** The lesson of this page, if it is one's. */
  current?: Lesson;
  /** The headings of this page. */
  headings?: Heading[];
}

/** The list: a column where there is room, else a drawer. */
export function Contents(
  { chapters, current, headings = [] }: ContentsProps,
): Child {
  return (
    <nav id="contents" class="contents" aria-label="Contents" popover="auto">
      <ul class="also">
        <Also address="traps.html">Traps</Also>
        <Also address="phrasebook.html">Phrasebook</Also>
        <li>
          <button
            class="close"
            type="button"
            popovertarget="contents"
            popovertargetaction="hide"
          >
            Close
          </button>
        </li>
      </ul>
      {chapters.map(({ key, title, lessons }) => (
        <details open={key === current?.chapter}>
          <summary>{title}</summary>
          <ul>
            {lessons.map((lesson) => (
              <Entry
                lesson={lesson}
                headings={lesson === current ? headings : undefined}
              />
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}

function Also(
  { address, children }: { address: string; children: Child },
): Child {
  const here = useHere();
  const current = here.address === address ? "page" : undefined;
  return (
    <li>
      <a href={here.to(address)} aria-current={current}>{children}</a>
    </li>
  );
}

/** @param headings those of the lesson, if it is the one on this page. */
function Entry(
  { lesson, headings }: { lesson: Lesson; headings?: Heading[] },
): Child {
  const { to } = useHere();
  return (
    <li>
      <a
        href={to(addressOf(lesson.key))}
        aria-current={headings ? "page" : undefined}
      >
        <Inline text={lesson.title} />
      </a>
      {headings && (
        <ul class="sections">
          {headings.map(({ id, heading }) => (
            <li>
              <a href={`#${id}`}>
                <Inline text={heading} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The neighbours of a lesson. */
export function Turn(
  { lesson, place }: { lesson: Lesson; place: "top" | "bottom" },
): Child {
  const { lessons } = useHere();
  const index = lessons.indexOf(lesson);
  const label = place === "top" ? "Neighbours" : "Neighbours, again";
  return (
    <nav class={`turn ${place}`} aria-label={label}>
      {index > 0 && <Way lesson={lessons[index - 1]} rel="prev" />}
      {index + 1 < lessons.length && (
        <Way lesson={lessons[index + 1]} rel="next" />
      )}
    </nav>
  );
}

function Way({ lesson, rel }: { lesson: Lesson; rel: "prev" | "next" }): Child {
  const { to } = useHere();
  return (
    <a class={rel} rel={rel} href={to(addressOf(lesson.key))}>
      <span class="way">{rel === "prev" ? "Previous" : "Next"}</span>{" "}
      <span class="to">
        <Inline text={lesson.title} />
      </span>
    </a>
  );
}
