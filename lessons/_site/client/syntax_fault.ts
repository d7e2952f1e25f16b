/**
 * Code that cannot run, and the line on which that shows.
 *
 * @module
 */

/** A syntax error that names its line. */
export class SyntaxFault extends SyntaxError {
  /** The line, from 1. */
  readonly line: number;

  /** What is wrong, and where. */
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}
