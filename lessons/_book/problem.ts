/**
 * What is wrong, and where.
 *
 * @module
 */

/** A place where something is wrong. */
export interface Problem {
  /** The file, from the project's root, with forward slashes. */
  path: string;
  /** The line, from 1. */
  line: number;
  /** What is wrong, and what to do about it. */
  message: string;
}

/** A problem as a person reads it: `path:line: message`. */
export function describe({ path, line, message }: Problem): string {
  return `${path}:${line}: ${message}`;
}

/** Orders problems by file and line. */
export function inOrder(a: Problem, b: Problem): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
}
