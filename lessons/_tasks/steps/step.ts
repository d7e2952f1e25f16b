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

/** A step that runs `deno` once; where that fails, `read` finds the faults in what it wrote. */
export function denoStep(
  name: string,
  args: string[],
  read: (ended: Ended) => Fault[],
): Step {
  return {
    name,
    async *run(options) {
      const ended = await deno(args, options);
      if (ended.code === 0) return;
      const faults = read(ended);
      if (faults.length === 0) throw new Error(ended.stderr.trim());
      for (const fault of faults) yield failed(name, fault);
    },
  };
}

/** A fault as a failed result of a step. */
export function failed(step: string, fault: Fault): Result {
  return { step, name: "", status: "failed", ...fault };
}
