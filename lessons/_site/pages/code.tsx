/**
 * Code in its colours.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Line } from "../highlight.ts";
import { useHere } from "./here.ts";

/** A piece of code that is only to be read. */
export function Code(
  { code, language }: { code: string; language: string },
): Child {
  return (
    <pre
      class="code"
      translate="no"
    ><code><Lines lines={useHere().lines(code, language)} /></code></pre>
  );
}

/** Lines of code, with a line break between them. */
export function Lines({ lines }: { lines: Line[] }): Child {
  return (
    <>
      {lines.map((line, index) => (
        <>
          {index > 0 && "\n"}
          <Spans line={line} />
        </>
      ))}
    </>
  );
}

/** One line of code. */
export function Spans({ line }: { line: Line }): Child {
  return (
    <>
      {line.map(([colour, text]) =>
        colour ? <i class={colour}>{text}</i> : text
      )}
    </>
  );
}
