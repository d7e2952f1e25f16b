/**
 * How far a script may go.
 *
 * @module
 */

/** What ends a script, and what cuts off what it prints. */
export interface Limits {
  /** How long it may run, in milliseconds. */
  timeLimit: number;
  /** How much is kept of what it writes to each stream, in bytes. */
  outputLimit: number;
}
