/**
 * What a lesson exports, and the code that it is made of.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import { marked } from "marked";
import type { Export } from "../../_book/book.ts";
import { signatureOf } from "../exports.ts";
import { Code, Lines } from "./code.tsx";
import { useHere } from "./here.ts";
import type { LessonProps } from "./lesson_props.ts";
import { Blocks } from "./prose.tsx";

/** The part of the page that shows the code. */
export function TheCode({ lesson, files, pageAt }: LessonProps): Child {
  return (
    <section class="source" aria-labelledby="code">
      <h2 id="code">The code</h2>
      {lesson.exports.length > 0 && (
        <dl class="exports">
          {lesson.exports.map((exported) => (
            <Exported exported={exported} pageAt={pageAt} />
          ))}
        </dl>
      )}
      {files.map((file) => <File {...file} />)}
    </section>
  );
}

interface ExportedProps {
  exported: Export;
  pageAt: LessonProps["pageAt"];
}

function Exported({ exported, pageAt }: ExportedProps): Child {
  const page = pageAt(exported.path);
  const { lines } = useHere();
  const signature = page ? signatureOf(exported, page) : exported.name;
  return (
    <>
      <dt id={exported.name}>
        <code class="code">
          <Lines lines={lines(signature, "ts")} />
        </code>
      </dt>
      <dd>
        <Blocks tokens={marked.lexer(exported.doc)} />
      </dd>
    </>
  );
}

function File({ path, code }: { path: string; code: string }): Child {
  const { fragmentOf } = useHere();
  const count = code.split("\n").length;
  return (
    <details class="file" id={fragmentOf(path)?.slice(1)}>
      <summary>
        <code>{path}</code>{"  "}
        <span class="count">{count === 1 ? "1 line" : `${count} lines`}</span>
      </summary>
      <Code code={code} language="ts" />
    </details>
  );
}
