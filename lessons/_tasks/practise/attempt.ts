/**
 * Runs exercises and says where they fail.
 *
 * @module
 */
import { findingsOf } from "../../_run/exercises/findings.ts";
import { faultOfSolution, type Findings } from "../../_run/exercises/judge.ts";
import type { RunOptions } from "../../_run/result.ts";
import type { Exercise } from "./exercise.ts";

/** Compiles and runs exercises: what is wrong with each, nothing with one that passes. */
export async function attempt(
  exercises: Exercise[],
  options: RunOptions,
): Promise<string[][]> {
  const paths = exercises.map(({ path }) => path);
  const found = await findingsOf(paths, options);
  return Array.from(found, ([path, findings]) => faultsOf(path, findings));
}

/** The paths of the exercises without faults: all that is known of progress. */
export function passing(
  exercises: Exercise[],
  faults: string[][],
): Set<string> {
  const passed = exercises.filter((_, index) => faults[index].length === 0);
  return new Set(passed.map(({ path }) => path));
}

/** What is wrong, each under its place in the file. */
export function faultsOf(path: string, findings: Findings): string[] {
  const { diagnostics, outcomes } = findings;
  if (diagnostics.length > 0) {
    return diagnostics.map(({ line, code, message }) =>
      `${path}:${line}\n${code}: ${message}`
    );
  }
  const failed = outcomes.filter(({ status }) => status === "failed")
    .map(({ line, message }) => `${path}:${line}\n${message}`);
  const fault = faultOfSolution(findings);
  return failed.length > 0 || !fault ? failed : [`${path}\n${fault}`];
}
