/**
 * How a process that runs scripts is told what to do, and what it tells.
 *
 * @module
 */
import type { Ended } from "../run.ts";

/** What is to be run. */
export interface Job {
  /** What each script says. */
  scripts: string[];
  /** How much is kept of what a script writes to each stream, in bytes. */
  outputLimit: number;
}

/** The file in the job's folder that holds it, as JSON. */
export const jobName = "job.json";

/** What the process writes to its standard error when it starts a script. */
export const separator = "\0\n";

/** A script has been started, or has ended. */
export interface Report {
  /** Its index in the job. */
  script: number;
  /** How it ended; undefined if it has been started. */
  ended?: Ended;
}
