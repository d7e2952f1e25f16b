/**
 * What a runner says of the things it runs.
 *
 * @module
 */
import type { Page } from "../_book/page.ts";

/** How one cell, block, message, test or exercise went. */
export interface Result {
  /** The runner's name: `cells`, `blocks`, `messages`, `tests`, `exercises`. */
  step: string;
  /** What was run: a test's name, or what stands on the line. */
  name: string;
  /** The file's path from the project's root, with forward slashes. */
  path: string;
  /** The line on which it starts, from 1. */
  line: number;
  /** How it went; what was ignored was not run. */
  status: "passed" | "failed" | "ignored";
  /** What is wrong and what to do, or why it was ignored. */
  message?: string;
  /** How long it took, where that was measured. */
  milliseconds?: number;
}

/** What a runner may use. */
export interface RunOptions {
  /** Ends everything that the runner has started. */
  signal: AbortSignal;
  /** The absolute path of a temporary folder, which the caller removes. */
  folder: string;
}

/** Runs what is on pages, and tells of each thing as soon as it is known. */
export type Runner = (
  pages: Page[],
  options: RunOptions,
) => AsyncIterable<Result>;
