/**
 * The lessons that are not held to the rules for their kind yet, sorted. The
 * list may only shrink: a lesson that keeps every rule is refused in it.
 *
 * @module
 */
export const notYet: readonly string[] = [];
