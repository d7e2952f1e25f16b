/**
 * Runs steps and reports.
 *
 * @module
 */
import type { RunOptions } from "../../_run/result.ts";
import { inWords, type Output, Report, seconds, type Tally } from "./report.ts";
import { runSteps } from "./schedule.ts";
import type { Stages } from "./steps.ts";
import { terminal } from "./terminal.ts";

/** Runs all steps of a suite, with a line for each, and resolves to whether none failed. */
export async function runSuite(
  stages: Stages,
  options: RunOptions,
  output: Output = terminal,
): Promise<boolean> {
  const tally = await runStages(stages, new Report(output), options);
  output.write(`tests: ${inWords(tally)}\n`);
  return tally.failed === 0;
}

/** Runs the steps of a check, with a line for all, and resolves to whether none failed. */
export async function runCheck(
  stages: Stages,
  options: RunOptions,
  output: Output = terminal,
): Promise<boolean> {
  const start = performance.now();
  const report = new Report(output, { isBrief: true });
  const tally = await runStages(stages, report, options);
  const took = seconds(performance.now() - start);
  output.write(`checked in ${took}: ${inWords(tally)}\n`);
  return tally.failed === 0;
}

/** Runs stages of steps, up to one that fails. */
async function runStages(
  stages: Stages,
  report: Report,
  options: RunOptions,
): Promise<Tally> {
  for (const steps of stages) {
    await runSteps(steps, options, report);
    if (report.tally.failed > 0) break;
  }
  return report.tally;
}
