/**
 * Runs one exercise and says where it fails.
 *
 * @module
 */
import { findingsOf } from "../../_run/exercises/findings.ts";
import { faultOfSolution, type Findings } from "../../_run/exercises/judge.ts";
import type { RunOptions } from "../../_run/result.ts";
import type { Exercise } from "./exercise.ts";

/** How an exercise went: `faults` is empty where it passes. */
export interface Attempt {
  faults: string[];
}

/** Compiles and runs an exercise. */
export async function attempt(
  { path }: Exercise,
  options: RunOptions,
): Promise<Attempt> {
  const found = (await findingsOf([path], options)).get(path);
  return { faults: found ? faultsOf(path, found) : [] };
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
