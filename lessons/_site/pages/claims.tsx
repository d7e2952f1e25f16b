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
  const proofs = claims.map(({ text }) => ({ text, test: testOf(text) }));
  return <Proofs proofs={proofs} said="Tests of this lesson prove besides: " />;
}

/** A sentence, and the test that proves it. */
export interface Proof {
  text: string;
  test?: Test;
}

/** Sentences, and that they open. @param said what is said of them before that. */
export function Proofs(
  { proofs, said = "" }: { proofs: Proof[]; said?: string },
): Child {
  return (
    <div class="proofs">
      <p class="hint">{said}Each line opens its test.</p>
      <ul class="claims" aria-label="Proved by tests">
        {proofs.map((proof) => <ProofOf {...proof} />)}
      </ul>
    </div>
  );
}

function ProofOf({ text, test }: Proof): Child {
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
