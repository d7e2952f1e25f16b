/**
 * Why a site could not be built.
 *
 * @module
 */
import { describe, type Problem } from "../_book/problem.ts";

/** Something in the book cannot be read. */
export class Fault extends Error {
  /** The message has a line for each problem. */
  constructor(problems: Problem[]) {
    super(problems.map(describe).join("\n"));
  }
}
