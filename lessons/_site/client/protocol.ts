/**
 * What a page and its Workers tell each other.
 *
 * @module
 */

/** How long a run waits for the timers that are due when it is through, in milliseconds. */
export const patience = 5000;

/** A block to run. */
export interface TypeScriptJob {
  /** The address of the module that was compiled with the site. */
  module: string;
  /** The address of the module whose exports the block uses. */
  lesson?: string;
  /** The block as the reader has changed it, to be run instead. */
  source?: string;
  /** The addresses of the modules that it imports by a path. */
  imports: Record<string, string>;
}

/** An error, as far as it can be shown. */
export interface Failure {
  name: string;
  message: string;
  /** The line of the block that it comes from, from 1, if that is known. */
  line?: number;
  /** What to write instead, where it looks like Python. */
  hint?: string;
}

/** A `Deno.test` that has run. */
export interface Tested {
  name: string;
  failure?: Failure;
}

/** What a Worker tells: that it is there, what is printed, and last of all how it ended. */
export type TypeScriptNews =
  | { ready: true }
  | { text: string }
  | { tested: Tested }
  | { ended: TypeScriptEnd };

/** How a block ended. */
export interface TypeScriptEnd {
  milliseconds: number;
  failure?: Failure;
  /** How many assertions it made. */
  assertions?: number;
  /** Whether none of its timers is due any more. */
  isOver?: boolean;
}

/** A cell to run. */
export interface PythonJob {
  source: string;
}

/** What a Worker tells: how much is loaded, what is printed, and how it ended. */
export type PythonNews =
  | { loaded: number }
  | { ready: true }
  | { text: string }
  | { ended: PythonEnd }
  | { died: string };

/** How a cell ended. */
export interface PythonEnd {
  milliseconds: number;
  /** What it printed, and the error that ended it in the last line. */
  text: string;
  /** That line, if there is one. */
  error?: string;
  /** What it wrote to stderr, but for the traceback of that error. */
  stderr: string;
  /** The line of the cell that it comes from, from 1, if that is known. */
  line?: number;
}

/** How much of what a run prints is kept, in characters. */
export const printLimit = 100_000;

/** What is said where more was printed. */
export const cutNote = "\n(cut off here)\n";
