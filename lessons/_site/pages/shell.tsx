/**
 * What every page has round its own part.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import { useHere } from "./here.ts";
import { Contents, type ContentsProps } from "./list.tsx";

/** What a page says of itself. */
export interface ShellProps extends ContentsProps {
  /** The page's title, as text; "" for the first page. */
  title: string;
  /** A sentence about the page, as text. */
  description: string;
  /** The address of the page as Markdown, from the root of the site. */
  markdown?: string;
  children: Child;
}

const siteName = "Parallel Text";

/** The policy of every page; a server may send a stricter one, not a laxer. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

const icon = "data:image/svg+xml," + encodeURIComponent(
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" +
    "<path fill='#2b6ca3' d='M1 2h6v12H1z'/><path fill='#c2581c' d='M9 2h6v12H9z'/></svg>",
);

/** A whole page. */
export function Shell(props: ShellProps): Child {
  const { children, chapters, current, headings } = props;
  const { to } = useHere();
  return (
    <html lang="en-GB">
      <Head {...props} />
      <body>
        <a class="skip" href="#lesson">Skip to the text</a>
        <header class="masthead">
          <button class="menu" type="button" popovertarget="contents">
            Contents
          </button>
          <a class="brand" href={to("index.html")}>
            <span class="mark" aria-hidden="true"></span>
            {siteName}
          </a>
          <a class="also" href={to("traps.html")}>Traps</a>
          <a class="also" href={to("phrasebook.html")}>Phrasebook</a>
        </header>
        <Contents chapters={chapters} current={current} headings={headings} />
        <main id="lesson" tabindex={-1}>
          {props.title && <About />}
          {children}
        </main>
        <Footer {...props} />
      </body>
    </html>
  );
}

function Head({ title, description, markdown }: ShellProps): Child {
  const { to } = useHere();
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <title>{title ? `${title} · ${siteName}` : siteName}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={icon} />
      {markdown && (
        <link rel="alternate" type="text/markdown" href={to(markdown)} />
      )}
      <script src={to("theme.js")}></script>
      <link rel="stylesheet" href={to("site.css")} />
      <script src={to("site.js")} defer></script>
    </head>
  );
}

/** What the site is, and for whom; the first page says that itself. */
function About(): Child {
  const { to } = useHere();
  return (
    <p class="about">
      TypeScript, for people who know Python: each block was run, by CPython or
      by Deno.{" "}
      <a href={to("index.html#how-to-read-a-page")}>How to read a page</a>
    </p>
  );
}

function Footer({ markdown }: ShellProps): Child {
  const { to, versions } = useHere();
  return (
    <footer class="footer">
      <p>Everything on these pages was run: {versions}.</p>
      <p class="keys">
        Keys: <kbd>/</kbd> searches, <kbd>Ctrl</kbd>+<kbd>Enter</kbd>{" "}
        runs the block that you edit, <kbd>Esc</kbd> leaves it.
      </p>
      <p class="unscripted">To run, edit and search, switch JavaScript on.</p>
      {markdown && (
        <p class="markdown">
          <a href={to(markdown)}>This page as Markdown</a>
        </p>
      )}
    </footer>
  );
}

/** The text of an HTML file. */
export function documentOf(page: Child): string {
  return `<!DOCTYPE html>\n${page}\n`;
}
