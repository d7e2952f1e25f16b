/**
 * A lesson's exercise, folded, with its hint and its answer folded inside.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import { marked } from "marked";
import type { Exercise } from "../exercise.ts";
import { Code } from "./code.tsx";
import { Bar, Needs } from "./listing.tsx";
import { Blocks } from "./prose.tsx";

/** The exercise. */
export function ExercisePart({ exercise }: { exercise: Exercise }): Child {
  const { key, code, hint, answer, run, command } = exercise;
  return (
    <details class="exercise" id="exercise" data-exercise={key}>
      <summary>The exercise</summary>
      <figure
        class="listing ts"
        id="exercise-code"
        aria-label="Exercise"
        data-check={run.module}
        data-imports={JSON.stringify(run.imports)}
      >
        <Bar language="TypeScript" />
        <Code code={code} language="ts" />
        {run.needs
          ? <Needs what={run.needs} command={command} />
          : (
            <p class="hint">
              <span class="scripted">Edit and check it here.</span>{" "}
              In a terminal, in the book’s folder: <code>{command}</code>
            </p>
          )}
      </figure>
      {hint && (
        <details>
          <summary>A hint</summary>
          <Blocks tokens={marked.lexer(hint)} />
        </details>
      )}
      <details>
        <summary>An answer</summary>
        <Code code={answer} language="ts" />
      </details>
    </details>
  );
}
