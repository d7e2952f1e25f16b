/**
 * What is shown where there is no page.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { ListedChapter } from "../chapters.ts";
import { useHere } from "./here.ts";
import { Shell } from "./shell.tsx";

/** The page. */
export function MissingPage(
  { chapters }: { chapters: ListedChapter[] },
): Child {
  const { to } = useHere();
  return (
    <Shell
      title="No such page"
      description="There is no such page."
      chapters={chapters}
    >
      <article>
        <header class="head">
          <h1>No such page</h1>
          <p class="lead">
            Nothing is kept under this address. The{" "}
            <a href={to("index.html")}>contents</a> list every lesson.
          </p>
        </header>
      </article>
    </Shell>
  );
}
