/**
 * A function that makes its value once: Python's `functools.cache` on a
 * function without parameters.
 *
 * @module
 */

/**
 * Returns a function that calls `make` at its first call and returns that value
 * from then on. Where `make` throws, so does the call, and the next one tries
 * again.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => made ??= make();
}
