/**
 * What a task says instead of doing what it was asked for.
 *
 * @module
 */

/** An error of whoever called: its message says what is wrong and what to do. */
export class Refusal extends Error {}
