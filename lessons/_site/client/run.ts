/**
 * What it means to run a cell or a block.
 *
 * @module
 */
import type { Failure, Tested } from "./protocol.ts";

/** What is known while something runs. */
export interface Progress {
  /** What it has printed so far. */
  text?: string;
  /** What is being done before it runs. */
  stage?: string;
  /** How much of that is done, from 0 to 1. */
  done?: number;
}

/** Hears of progress. */
export type Hear = (progress: Progress) => void;

/** How a run ended. */
export interface Outcome {
  /** What it printed. */
  text: string;
  milliseconds: number;
  /** The last line of what it printed, where that is an error. */
  error?: string;
  /** The line of the code, from 1, that this error comes from. */
  line?: number;
  /** What it wrote to stderr, but for the traceback of that error. */
  stderr?: string;
  /** How many assertions it made, if it could make any. */
  assertions?: number;
  /** Whether none of its timers was due any more. */
  isOver?: boolean;
  /** Why it failed, if it did. */
  failure?: Failure;
  /** The tests that it registered, as they went. */
  tests?: Tested[];
}

/**
 * Runs something once.
 *
 * @param source the text to run instead of the page's, if it was changed.
 */
export type Run = (
  source: string | undefined,
  hear: Hear,
  signal: AbortSignal,
) => Promise<Outcome>;
