/**
 * Runs the Python cells of pages: each must print what stands under it.
 *
 * @module
 */
import type { Cell, Page } from "../_book/page.ts";
import { inLanes } from "./lanes.ts";
import { merge } from "./merge.ts";
import { shown } from "./python/ending.ts";
import { luckIn } from "./python/luck.ts";
import type { Limits } from "./python/limits.ts";
import { missing } from "./python/missing.ts";
import { findPython, type Found, runNative } from "./python/native.ts";
import { runScripts } from "./python/servers.ts";
import type { Result, Runner, RunOptions } from "./result.ts";
import type { Ended } from "./run.ts";

/** A cell and the page that it stands on. */
interface Placed extends Cell {
  path: string;
}

/** Runs every cell of the pages, each as if it were the only one. */
export const runCells: Runner = cellsRunner({
  timeLimit: 30_000,
  outputLimit: 100_000,
});

/** Makes a runner of cells, each of which keeps within the limits. */
export function cellsRunner(limits: Limits): Runner {
  return (pages, options) => {
    const cells = pages.flatMap(cellsOf);
    const [native, portable] = [true, false].map((native) =>
      cells.filter((cell) => cell.native === native)
    );
    return merge(
      runPortable(portable, limits, options),
      runAllNative(native, limits, options),
    );
  };
}

function cellsOf({ path, cells }: Page): Placed[] {
  return cells.map((cell) => ({ ...cell, path }));
}

async function* runPortable(
  cells: Placed[],
  limits: Limits,
  options: RunOptions,
): AsyncGenerator<Result> {
  const scripts = cells.map(({ code }) => code);
  for await (const { script, ended } of runScripts(scripts, limits, options)) {
    yield judge(cells[script], ended, limits);
  }
}

async function* runAllNative(
  cells: Placed[],
  limits: Limits,
  options: RunOptions,
): AsyncGenerator<Result> {
  if (cells.length === 0) return;
  const python = await findPython(options);
  yield* inLanes(cells, async function* (cell) {
    yield runOneNative(cell, python, limits, options);
  });
}

async function runOneNative(
  cell: Placed,
  python: Found,
  limits: Limits,
  options: RunOptions,
): Promise<Result> {
  if ("missing" in python) return ignore(cell, python.missing);
  if (cell.posix && Deno.build.os === "windows") {
    return ignore(cell, "needs what Windows has not");
  }
  const ended = await runNative(python.path, cell.code, limits, options);
  return judge(cell, ended, limits);
}

function ignore(cell: Placed, message: string): Result {
  return { ...describe(cell), status: "ignored", message };
}

function judge(cell: Placed, ended: Ended, limits: Limits): Result {
  const message = fault(cell, ended, limits);
  const { milliseconds } = ended;
  return {
    ...describe(cell),
    ...(message ? { status: "failed", message } : { status: "passed" }),
    milliseconds,
  };
}

function describe({ path, line, native }: Placed) {
  const name = native ? "native Python cell" : "Python cell";
  return { step: "cells", name, path, line };
}

/** What is wrong with how a cell went, or undefined. */
function fault(
  { output }: Placed,
  ended: Ended,
  { timeLimit, outputLimit }: Limits,
): string | undefined {
  if (ended.stopped) {
    return `it does not end within ${timeLimit / 1000} s: make it end`;
  }
  if (ended.cut) {
    return `it prints more than ${outputLimit / 1000} kB: print less`;
  }
  const printed = withoutEnds(shown(ended));
  if (printed === "") return "it prints nothing: print what it shows";
  if (printed === withoutEnds(output ?? "")) return luckIn(printed);
  const lack = lackIn(printed);
  if (lack) {
    return `it needs ${lack}, which WebAssembly has not: mark it \`python native\``;
  }
  const cure = output === undefined
    ? "say in a `text` block right under it what it prints"
    : "it prints something else than stands under it";
  return [`${cure}:`, printed, traceback(ended)].join("\n").trimEnd();
}

/** What WebAssembly has not, if an output ends in the error that says so. */
function lackIn(printed: string): string | undefined {
  const last = printed.split("\n").at(-1);
  return missing.find(({ error }) => error === last)?.what;
}

/** Lines without the spaces at their ends, which a page cannot show. */
function withoutEnds(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, "").trimEnd();
}

function traceback({ code, stderr }: Ended): string {
  return code === 0 ? "" : stderr;
}
