/**
 * Runs steps and reports.
 *
 * @module
 */
import type { RunOptions } from "../../_run/result.ts";
import type { Step } from "../steps/step.ts";
import { inWords, Report } from "./report.ts";
import { runSteps } from "./schedule.ts";
import { terminal } from "./terminal.ts";

/** Runs the steps, and resolves to whether nothing failed. */
export async function runAndReport(
  steps: Step[],
  options: RunOptions,
): Promise<boolean> {
  const report = new Report(terminal);
  await runSteps(steps, options, report);
  terminal.write(`tests: ${inWords(report.tally)}\n`);
  return report.tally.failed === 0;
}
