/**
 * Runs the TypeScript blocks of pages, as `deno test --doc` does: each must
 * compile and execute its assertions, or hide an error of the compiler's.
 *
 * @module
 */
import type { Page } from "../_book/page.ts";
import type { Problem } from "../_book/problem.ts";
import { asked } from "./blocks/asked.ts";
import { type Loadable, Pages, type PlacedBlock } from "./blocks/loadable.ts";
import { denoCheck } from "./deno_check.ts";
import { type Diagnostic, said } from "./diagnostics.ts";
import { GROUP } from "./deno_test/each.ts";
import { denoTest } from "./deno_test/run.ts";
import { grants } from "./deno_test/grants.ts";
import { type Outcome, outcomesOf } from "./deno_test/outcome.ts";
import { inGroups, inLanes } from "./lanes.ts";
import { merge } from "./merge.ts";
import type { Result, Runner, RunOptions } from "./result.ts";

/** Runs the `ts` blocks of these pages. */
export const runBlocks: Runner = blocksRunner(30_000);

/** Makes a runner of blocks, each of which ends within so many milliseconds. */
export function blocksRunner(timeLimit: number): Runner {
  return async function* (pages, options) {
    const { folder } = options;
    const flags = [...await grants(options), "--doc"];
    const run = (group: Page[]) =>
      execute(new Pages(group, folder), { flags, timeLimit }, options);
    yield* merge(
      inLanes(inGroups(pages, GROUP), run),
      compile(new Pages(pages, folder), options),
    );
  };
}

/** Yields how each block went. */
async function* execute(
  pages: Pages,
  { flags, timeLimit }: { flags: string[]; timeLimit: number },
  options: RunOptions,
): AsyncGenerator<Result> {
  for (;;) {
    const loadable = pages.prepare();
    const { files, imports, blocks } = loadable;
    if (blocks.size === 0) return;
    const asks = [...blocks].map(([name, { block }]) => [
      name,
      asked(block.code),
    ]);
    const watch = { timeLimit, blocks: Object.fromEntries(asks) };
    const tested = await denoTest({ files, flags, watch, imports }, options);
    const outcomes = outcomesOf(tested);
    if (tested.report !== "") return yield* resultsOf(outcomes, loadable);
    const [{ path, line, message = "" }] = outcomes;
    const fault = pages.leaveOut({ path, line, message });
    yield failed(fault ?? { path, line, message });
    if (!fault) return;
  }
}

/** Yields which blocks do not compile. */
async function* compile(
  pages: Pages,
  options: RunOptions,
): AsyncGenerator<Result> {
  for (;;) {
    const { files, imports, blocks } = pages.prepare();
    if (blocks.size === 0) return;
    const { diagnostics, fault } = await denoCheck(files, imports, options);
    for (const diagnostic of diagnostics) {
      const placed = blocks.get(diagnostic.file);
      if (placed) yield failed(tellOf(diagnostic, placed));
    }
    // Whoever runs the blocks tells of one that cannot be loaded.
    if (!fault || !pages.leaveOut(fault)) return;
  }
}

function* resultsOf(
  outcomes: Outcome[],
  { blocks, faulty }: Loadable,
): Generator<Result> {
  const isFaulty = ({ path, line }: { path: string; line: number }) =>
    faulty.has(`${path}:${line}`);
  const unseen = new Map(blocks);
  for (const outcome of outcomes) {
    const placed = blocks.get(outcome.name);
    unseen.delete(outcome.name);
    if (placed) yield { ...outcome, ...describe(placed) };
    else if (!isFaulty(outcome)) yield strange(outcome);
  }
  for (const result of unseen.values().map(describe)) {
    const message =
      "Deno does not run this block: fence it with three backticks";
    if (!isFaulty(result)) yield { ...result, status: "failed", message };
  }
}

/** An outcome that is that of no block on the pages. */
function strange(outcome: Outcome): Result {
  if (outcome.status === "failed") {
    return { ...outcome, name: "", step: "blocks" };
  }
  const message = "Deno runs a block here that the page's reader does not see";
  return failed({ ...outcome, message });
}

function describe({ path, block: { line } }: PlacedBlock) {
  return { step: "blocks", name: "ts block", path, line };
}

function failed({ path, line, message }: Problem): Result {
  const name = "ts block";
  return { step: "blocks", name, path, line, status: "failed", message };
}

/** What the compiler says of a block, in the line at which it points, if that is clear. */
function tellOf(
  diagnostic: Diagnostic,
  { path, block }: PlacedBlock,
): Problem {
  const [pointed] = diagnostic.shown.split("\n");
  const lines = block.code.split("\n").map((line) => line.trim());
  const index = lines.indexOf(pointed.trim()); // 0 is the line under the fence
  return { path, line: block.line + index + 1, message: said(diagnostic) };
}
