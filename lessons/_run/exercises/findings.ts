/**
 * Compiles exercises and runs their tests.
 *
 * @module
 */
import { denoCheckEach } from "../deno_check.ts";
import { denoTestEach } from "../deno_test/each.ts";
import { grants } from "../deno_test/grants.ts";
import { pathOf } from "../paths.ts";
import type { RunOptions } from "../result.ts";
import type { Findings } from "./judge.ts";

/** How long a test may run, in milliseconds. */
const timeLimit = 20_000;

/** What is found out about each of these files, by path. */
export async function findingsOf(
  files: string[],
  options: RunOptions,
): Promise<Map<string, Findings>> {
  const run = { files, flags: await grants(options), watch: { timeLimit } };
  const [diagnostics, outcomes] = await Promise.all([
    denoCheckEach(files, {}, options),
    Array.fromAsync(denoTestEach(run, options)),
  ]);
  return new Map(files.map((path) => [path, {
    diagnostics: diagnostics.filter(({ file }) => pathOf(file) === path),
    outcomes: outcomes.filter((outcome) => outcome.path === path),
  }]));
}
