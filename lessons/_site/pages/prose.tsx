/**
 * Markdown, as marked has taken it apart, as HTML. Raw HTML in it is text.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Token, Tokens } from "marked";
import { resolve } from "../../_book/book.ts";
import { addressOf } from "../address.ts";
import { inline, typeset } from "../text.ts";
import { Code } from "./code.tsx";
import { type Here, useHere } from "./here.ts";
import { Table } from "./table.tsx";

/** Markdown that is less than a paragraph. */
export function Inline({ text }: { text: string }): Child {
  return <Spans tokens={inline(text)} />;
}

/** Paragraphs, lists and what else stands by itself. */
export function Blocks({ tokens }: { tokens: Token[] }): Child {
  return <>{tokens.map((token) => <Block token={token} />)}</>;
}

function Block({ token }: { token: Token }): Child {
  switch (token.type) {
    case "space":
      return null;
    case "paragraph":
      return (
        <p>
          <Spans tokens={token.tokens ?? []} />
        </p>
      );
    case "heading":
      return (
        <h3>
          <Spans tokens={token.tokens ?? []} />
        </h3>
      );
    case "list":
      return <List list={token as Tokens.List} />;
    case "table":
      return <Table table={token as Tokens.Table} />;
    case "code":
      return <Code code={token.text} language={languageOf(token)} />;
    case "blockquote":
      return (
        <blockquote>
          <Blocks tokens={token.tokens ?? []} />
        </blockquote>
      );
    case "hr":
      return <hr />;
    default:
      return <Spans tokens={[token]} />;
  }
}

/** The first word after a fence. */
export function languageOf(token: Token): string {
  return ("lang" in token ? token.lang ?? "" : "").split(/\s+/)[0];
}

function List({ list }: { list: Tokens.List }): Child {
  const items = list.items.map(({ tokens }) => (
    <li>
      <Blocks tokens={tokens} />
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
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
  if (!lesson) return <code>{text}</code>;
  return (
    <a href={to(addressOf(lesson.key))}>
      <Inline text={lesson.title} />
    </a>
  );
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
