/**
 * The caching decorator, and one that lets go of nothing.
 *
 * @module
 */
import { type Fn, settle, wrap } from "../wrap/mod.ts";

/**
 * Caching that lets go of nothing, a bug on purpose: it keeps every object that
 * was `this`, every result, and every rejected promise.
 *
 * @param key What tells calls apart, compared as `Map` compares its keys.
 */
export function leakyCached<Args extends unknown[]>(
  key: (...args: Args) => unknown,
): <This, Return>(fn: Fn<This, Args, Return>) => Fn<This, Args, Return> {
  return <This, Return>(fn: Fn<This, Args, Return>) => {
    const results = new Map<This, Map<unknown, Return>>();
    return wrap(
      fn,
      (call, args, self) =>
        results.getOrInsertComputed(self, () => new Map())
          .getOrInsertComputed(key(...args), call),
    );
  };
}

/**
 * Caching: calls that agree in `this` and in `key` share a result, kept as long
 * as the object that was `this`. A call that throws or rejects leaves nothing.
 *
 * @param key What tells calls apart, compared as `Map` compares its keys.
 * @param max How many results to keep for each `this`; when there are more, the
 * one not asked for longest goes.
 */
export function cached<Args extends unknown[]>(
  key: (...args: Args) => unknown,
  max = Infinity,
): <This, Return>(fn: Fn<This, Args, Return>) => Fn<This, Args, Return> {
  return <This, Return>(fn: Fn<This, Args, Return>) => {
    const resultsOf = perThis<{ value: Return }>();
    return wrap(fn, (call, args, self) => {
      const results = resultsOf(self);
      const asked = key(...args);
      let kept = results.get(asked);
      if (kept === undefined) {
        kept = {
          value: settle(call, (value) => value, (error) => {
            if (results.get(asked) === kept) results.delete(asked);
            throw error;
          }),
        };
      } else if (max < Infinity) {
        results.delete(asked); // `set` puts it last, so the first is the oldest
      }
      results.set(asked, kept);
      if (results.size > max) results.delete(results.keys().next().value);
      return kept.value;
    });
  };
}

/** A `Map` for each `this`, held weakly where that is an object. */
function perThis<Value>(): (self: unknown) => Map<unknown, Value> {
  const objects = new WeakMap<WeakKey, Map<unknown, Value>>();
  const others = new Map<unknown, Map<unknown, Value>>();
  const create = () => new Map<unknown, Value>();
  return (self) =>
    isObject(self)
      ? objects.getOrInsertComputed(self, create)
      : others.getOrInsertComputed(self, create);
}

function isObject(value: unknown): value is WeakKey {
  return Object(value) === value;
}
