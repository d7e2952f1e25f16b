/**
 * A step of a check: what it is called, and what it finds.
 *
 * @module
 */
import type { Result, RunOptions } from "../../_run/result.ts";
import { deno, type Ended } from "./deno.ts";

/** One kind of check. */
export interface Step {
  /** What its line begins with: `format`. */
  name: string;
  /** Checks, and tells of each thing as soon as it is known. */
  run(options: RunOptions): AsyncIterable<Result>;
}

/** A place at which something is wrong. */
export interface Fault {
  /** The file's path from the project's root. */
  path: string;
  /** The line, from 1. */
  line: number;
  /** What is wrong, and what to do. */
  message: string;
}

/** How long one command may take, in milliseconds. */
const LIMIT = 20 * 60_000;

/** What may be said of a step that runs `deno`. */
export interface DenoStepOptions {
  /** Finds why something was left out: one reason for each. */
  readIgnored?: (ended: Ended) => string[];
  /** How long the command may take, in milliseconds. */
  timeLimit?: number;
}

/** A step that runs `deno` once; where that fails, `read` finds the faults in what it wrote. */
export function denoStep(
  name: string,
  args: string[],
  read: (ended: Ended) => Fault[],
  { readIgnored = () => [], timeLimit = LIMIT }: DenoStepOptions = {},
): Step {
  return {
    name,
    async *run(options) {
      const ended = await deno(args, { ...options, timeLimit });
      yield* readIgnored(ended).map((reason) => ignored(name, reason));
      if (ended.code === 0) return;
      const faults = read(ended);
      for (const fault of faults) yield failed(name, fault);
      if (ended.stopped) throw new Error(endless(ended, timeLimit));
      if (faults.length === 0) throw new Error(ended.stderr.trim());
    },
  };
}

function endless({ stdout }: Ended, timeLimit: number): string {
  const last = stdout.trimEnd().split("\n").at(-1);
  return `it does not end within ${
    timeLimit / 1_000
  } s; its last line: ${last}`;
}

/** A fault as a failed result of a step. */
export function failed(step: string, fault: Fault): Result {
  return { step, name: "", status: "failed", ...fault };
}

function ignored(step: string, message: string): Result {
  return { step, name: "", status: "ignored", path: "", line: 0, message };
}
