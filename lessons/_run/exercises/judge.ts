/**
 * Whether an exercise is one: it fails until it is solved.
 *
 * @module
 */
import type { Page } from "../../_book/page.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { Outcome } from "../deno_test/outcome.ts";

/** What was found out about a file. */
export interface Findings {
  /** What the compiler says of it. */
  diagnostics: Diagnostic[];
  /** How its tests went. */
  outcomes: Outcome[];
}

/** What is wrong with an exercise as it stands, or undefined. */
export function faultOfExercise(
  { module }: Page,
  { diagnostics, outcomes }: Findings,
): string | undefined {
  if (diagnostics.length > 0) {
    const [task] = module?.text.split(/^@example/m) ?? [];
    if (task?.includes("compiler")) return undefined;
    return "it does not compile: let it, or say in its comment what the " +
      `compiler refuses\n${said(diagnostics)}`;
  }
  const failures = outcomes.filter(({ status }) => status === "failed");
  if (failures.length === 0) return "it passes unsolved: let its test fail";
  const odd = failures.find(({ name, message = "" }) =>
    name === "" || /^(?:it does not end|it executes no|it is ig)/.test(message)
  );
  return odd && `it fails, but at no assertion and with no error of its ` +
      `test's: ${odd.message}`;
}

/** What is wrong with a solution, or undefined. */
export function faultOfSolution(
  { diagnostics, outcomes }: Findings,
): string | undefined {
  if (diagnostics.length > 0) return `it does not compile\n${said(diagnostics)}`;
  if (outcomes.length === 0) return "it has no test";
  const failure = outcomes.find(({ status }) => status !== "passed");
  return failure && (failure.message ?? "its test is ignored");
}

function said(diagnostics: Diagnostic[]): string {
  return diagnostics.map(({ code, message }) => `${code}: ${message}`)
    .join("\n");
}
