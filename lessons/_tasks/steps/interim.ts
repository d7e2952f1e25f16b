/**
 * Cells, blocks and tests by whole runs of `deno test`, each of which says of
 * failures what Deno says.
 *
 * @module
 */
import { readPages } from "../../_book/book.ts";
import { runCells } from "../../_run/cells.ts";
import { denoTest } from "./deno_test.ts";
import type { Step } from "./step.ts";

/** The steps that run what stands on the pages and in the files at these paths. */
export function runs(lessons: string[], tests: string[]): Step[] {
  const blocks = ["--doc", "--filter", String.raw`/\.ts#\d+/`, ...lessons];
  const steps = [
    lessons.length > 0 && test("tests", [...lessons, ...tests]),
    lessons.length > 0 && test("blocks", blocks),
    lessons.length > 0 && cells(lessons),
  ];
  return steps.filter((step) => step !== false);
}

function cells(lessons: string[]): Step {
  return {
    name: "cells",
    run: (options) => runCells(readPages(lessons), options),
  };
}

function test(name: string, args: string[]): Step {
  return denoTest(name, ["--v8-flags=--expose-gc", "--allow-all", ...args]);
}
