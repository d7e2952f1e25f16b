/**
 * One log for all modules of a program.
 *
 * @module
 */

/** The lines that all modules have written, in order. */
export const log: string[] = [];
