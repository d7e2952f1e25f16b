/**
 * What tests prove, each sentence with the source of its test folded under it.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Claim } from "../../_book/page.ts";
import type { Test } from "../tests.ts";
import { Code } from "./code.tsx";
import { useHere } from "./here.ts";
import { Inline } from "./spans.tsx";

/** The claims under a block. */
export function Claims({ claims }: { claims: Claim[] }): Child {
  const { testOf } = useHere();
  if (claims.length === 0) return null;
  return (
    <ul class="claims" aria-label="Proven by tests">
      {claims.map(({ text }) => <Proof text={text} test={testOf(text)} />)}
    </ul>
  );
}

/** A sentence and its test. */
export function Proof({ text, test }: { text: string; test?: Test }): Child {
  const words = (
    <>
      <span class="tick" aria-hidden="true">✓</span>{" "}
      <span>
        <Inline text={text} />
      </span>
    </>
  );
  if (!test) return <li class="unproven">{words}</li>;
  return (
    <li>
      <details>
        <summary>{words}</summary>
        <Code code={test.source} language="ts" />
      </details>
    </li>
  );
}
