/**
 * A Python cell with its output, and a TypeScript block with what is proven
 * under it. Script adds their buttons.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Cell } from "../../_book/page.ts";
import type { Line } from "../highlight.ts";
import type { Listed, Proven } from "../outline.ts";
import { Claims } from "./claims.tsx";
import { Code, Spans } from "./code.tsx";
import { useHere } from "./here.ts";
import { Inline } from "./spans.tsx";

/** A cell. */
export function PythonCell({ id, number, source }: Listed<Cell>): Child {
  const { code, native, output } = source;
  const { check } = useHere();
  return (
    <figure
      class="listing py"
      id={id}
      aria-label={`Python ${number}`}
      data-run={native ? undefined : "python"}
    >
      <Bar language="Python" />
      <Code code={code} language="python" />
      {output !== undefined && (
        <div class="printed">
          <p class="cap">prints</p>
          <pre translate="no"><samp><Output text={output} /></samp></pre>
        </div>
      )}
      {native && <Needs what="threads, processes or sockets" command={check} />}
    </figure>
  );
}

/** The name of an error, as the last line of a traceback begins. */
const errorName =
  /^(?:\w+\.)*\w*(?:Error|Exception|Group|Exit|Interrupt|Iteration|Warning)(?=:|$)/;

/** What a cell prints; its last line may be the error that ends it. */
function Output({ text }: { text: string }): Child {
  const start = text.lastIndexOf("\n") + 1;
  const last = text.slice(start);
  if (!errorName.test(last)) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <span class="error">{last}</span>
    </>
  );
}

/** A block. */
export function TypeScriptBlock({ id, number, source, claims }: Proven): Child {
  const { check, runOf } = useHere();
  const run = runOf(source);
  return (
    <div class="proven">
      <figure
        class="listing ts"
        id={id}
        aria-label={`TypeScript ${number}`}
        data-run={run.module}
        data-lesson={run.lesson}
        data-imports={JSON.stringify(run.imports)}
      >
        <Bar language="TypeScript" />
        <Refusable code={source.code} />
        {run.needs && <Needs what={run.needs} command={check} />}
      </figure>
      <Claims claims={claims} />
    </div>
  );
}

/** The line above a listing, where its buttons will be. */
export function Bar({ language }: { language: string }): Child {
  return (
    <div class="bar">
      <span class="lang">{language}</span>
    </div>
  );
}

/** Why a listing does not run here, and what to type instead. */
export function Needs(
  { what, command }: { what: string; command: string },
): Child {
  return (
    <p class="needs">
      Needs{" "}
      <Inline text={what} />, so it does not run here. In a terminal, in the
      book’s folder: <code>{command}</code>
    </p>
  );
}

/** A directive of the compiler's: the line under it is refused, with this message. */
const refusal = /^\s*\/\/ @ts-expect-error (TS\d+): (.*)$/;

/** TypeScript, with the compiler's messages under the lines that they are about. */
function Refusable({ code }: { code: string }): Child {
  const { lines } = useHere();
  const texts = code.split("\n");
  if (!texts.some((text) => refusal.test(text))) {
    return <Code code={code} language="ts" />;
  }
  return (
    <pre class="code" translate="no" data-source={code}><code>{
      lines(code, "ts").map((line, index) => {
        if (refusal.test(texts[index])) return null;
        const [, number, message] = refusal.exec(texts[index - 1] ?? "") ?? [];
        const end = index + 1 < texts.length && "\n";
        return number
          ? <Refused line={line} number={number} message={message} end={end} />
          : <><Spans line={line} />{end}</>;
      })
    }</code></pre>
  );
}

interface RefusedProps {
  line: Line;
  number: string;
  message: string;
  end: string | false;
}

function Refused({ line, number, message, end }: RefusedProps): Child {
  const [[colour, text], ...rest] = line;
  const code = text.trimStart();
  const indent = text.slice(0, text.length - code.length);
  const words: Line = [[colour, code], ...rest];
  return (
    <>
      {indent}
      <span class="refused">
        <Spans line={words} />
      </span>
      {"\n"}
      {indent}
      <span class="message">
        {number}: {message}
      </span>
      {end}
    </>
  );
}
