/**
 * Runs steps and reports.
 *
 * @module
 */
import type { RunOptions } from "../../_run/result.ts";
import { inWords, Report } from "./report.ts";
import { runSteps } from "./schedule.ts";
import type { Stages } from "./steps.ts";
import { terminal } from "./terminal.ts";

/** Runs stages of steps, up to one that fails, and resolves to whether none did. */
export async function runAndReport(
  stages: Stages,
  options: RunOptions,
): Promise<boolean> {
  const report = new Report(terminal);
  for (const steps of stages) {
    await runSteps(steps, options, report);
    if (report.tally.failed > 0) break;
  }
  terminal.write(`tests: ${inWords(report.tally)}\n`);
  return report.tally.failed === 0;
}
