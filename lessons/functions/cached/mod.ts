/**
 * A cache around a function: bounded, and without failures in it.
 *
 * @module
 */
import { type Like, settle, wrap } from "../wrap/mod.ts";

/**
 * Returns `fn`, whose calls share a result if they have the same key. A call
 * that throws or rejects leaves nothing.
 *
 * @param key What tells calls apart, compared as `Map` compares its keys.
 * @param max How many results to keep. When there are more, the one not asked
 * for longest goes.
 * @throws {RangeError} if `max` is neither a positive integer nor `Infinity`.
 */
export function cached<Args extends unknown[], Result>(
  key: (...args: Args) => unknown,
  fn: (...args: Args) => Result,
  max = Infinity,
): (...args: Args) => Like<Result, Awaited<Result>> {
  if (max !== Infinity && !(Number.isSafeInteger(max) && max > 0)) {
    throw new RangeError(`max is ${max}, not a positive integer or Infinity`);
  }
  type Kept = { value: Like<Result, Awaited<Result>> };
  const results = new Map<unknown, Kept>();
  return wrap(fn, (call, args) => {
    const asked = key(...args);
    let kept = results.get(asked);
    if (kept === undefined) {
      kept = {
        value: settle(call, (value) => value, (error) => {
          if (results.get(asked) === kept) results.delete(asked);
          throw error;
        }),
      };
    } else {
      results.delete(asked); // `set` puts it last, so the first is the oldest
    }
    results.set(asked, kept);
    if (results.size > max) results.delete(results.keys().next().value);
    return kept.value;
  });
}
