/**
 * Markdown, as marked has taken it apart, as HTML. Raw HTML in it is text.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Token, Tokens } from "marked";
import { Code } from "./code.tsx";
import { Spans } from "./spans.tsx";
import { Table } from "./table.tsx";

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
      return <Code code={token.text} language="text" />;
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

function List({ list }: { list: Tokens.List }): Child {
  const items = list.items.map(({ tokens }) => (
    <li>
      <Blocks tokens={tokens} />
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}
