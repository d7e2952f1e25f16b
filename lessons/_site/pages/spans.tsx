/**
 * What stands in a line of Markdown, as HTML. Raw HTML in it is text.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Token } from "marked";
import { resolve } from "../../_book/book.ts";
import { addressOf } from "../address.ts";
import { inline, typeset } from "../text.ts";
import { type Here, useHere } from "./here.ts";

/** Markdown that is less than a paragraph. */
export function Inline({ text }: { text: string }): Child {
  return <Spans tokens={inline(text)} />;
}

/** What stands in a line. */
export function Spans({ tokens }: { tokens: Token[] }): Child {
  return (
    <>
      {tokens.map((token, index) => (
        <Span token={token} before={tokens[index - 1]?.raw.at(-1) ?? ""} />
      ))}
    </>
  );
}

function Span({ token, before }: { token: Token; before: string }): Child {
  const children = "tokens" in token && token.tokens
    ? <Spans tokens={token.tokens} />
    : null;
  switch (token.type) {
    case "text":
      return children ?? typeset(token.text, before);
    case "codespan":
      return <CodeSpan text={token.text} />;
    case "strong":
      return <strong>{children}</strong>;
    case "em":
      return <em>{children}</em>;
    case "del":
      return <del>{children}</del>;
    case "br":
      return <br />;
    case "link":
      return <Link href={token.href}>{children}</Link>;
    default:
      return "text" in token ? token.text : token.raw;
  }
}

/** Code in a line; the key of a lesson leads to it. */
function CodeSpan({ text }: { text: string }): Child {
  const { lessons, to } = useHere();
  const lesson = lessons.find(({ key }) => key === text);
  if (!lesson) return <code>{text.split(/( )/).map(whole)}</code>;
  return (
    <a href={to(addressOf(lesson.key))}>
      <Inline text={lesson.title} />
    </a>
  );
}

/** The length up to which a word is never broken: it fits a phone. */
const short = 24;

/** A word of code, in one piece where a hyphen would let it be broken. */
function whole(word: string): Child {
  return word.includes("-") && word.length <= short
    ? <span class="whole">{word}</span>
    : word;
}

function Link({ href, children }: { href: string; children: Child }): Child {
  const target = targetOf(href, useHere());
  return target === undefined
    ? <>{children}</>
    : <a href={target}>{children}</a>;
}

/** Where a link of the page's file leads to on the site, if it is there. */
function targetOf(href: string, here: Here): string | undefined {
  if (/^(?:https?:|#)/.test(href)) return href;
  const [target, fragment] = href.split("#");
  const path = resolve(target, here.path);
  const lesson = here.lessons.find((lesson) => lesson.path === path);
  if (!lesson) return here.fragmentOf(path);
  const anchor = fragment ? `#${fragment}` : "";
  return here.to(addressOf(lesson.key) + anchor);
}
