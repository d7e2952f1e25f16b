/**
 * Checks files and reports.
 *
 * @module
 */
import type { RunOptions } from "../../_run/result.ts";
import { inWords, Report, seconds } from "./report.ts";
import { runSteps } from "./schedule.ts";
import { stepsFor } from "./steps.ts";
import { terminal } from "./terminal.ts";

/** Runs all steps over these files; resolves to whether nothing failed. */
export async function checkFiles(
  files: string[],
  options: RunOptions,
): Promise<boolean> {
  const start = performance.now();
  const report = new Report(terminal);
  await runSteps(stepsFor(files), options, report);
  const took = seconds(performance.now() - start);
  terminal.write(`checked: ${inWords(report.tally)} (${took})\n`);
  return report.tally.failed === 0;
}
