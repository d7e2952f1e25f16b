/**
 * Works on several things at once.
 *
 * @module
 */
import { merge } from "./merge.ts";

/**
 * Does the work on each item, on as many at once as there are processors, and
 * yields what comes of it in the order of time.
 */
export function inLanes<T, R>(
  items: Iterable<T>,
  work: (item: T) => AsyncIterable<R>,
): AsyncGenerator<R> {
  const waiting = Iterator.from(items);
  const lane = async function* () {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      yield* work(next.value);
    }
  };
  return merge(
    ...Array.from({ length: navigator.hardwareConcurrency }, lane),
  );
}

/** The items in groups of so many. */
export function* inGroups<T>(items: T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
  }
}
