/**
 * A cache of bounded size.
 *
 * @module
 */

/** Keeps the values that were used last: Python's `functools.lru_cache`. */
export class LruCache<Key, Value> {
  #values = new Map<Key, Value>(); // in order of use, the latest last

  /** How often `get` found a value. */
  hits = 0;
  /** How often `get` had to make one. */
  misses = 0;

  /**
   * Starts an empty cache of at most `capacity` values.
   *
   * @throws {RangeError} if `capacity` is not a positive integer.
   */
  constructor(readonly capacity: number) {
    if (!Number.isSafeInteger(capacity) || capacity < 1) {
      throw new RangeError(`capacity is ${capacity}, not a positive integer`);
    }
  }

  /** The keys, the least recently used first. */
  get keys(): Key[] {
    return [...this.#values.keys()];
  }

  /** The value kept for `key`, or else the one that `make` makes, now kept. */
  get(key: Key, make: (key: Key) => Value): Value {
    const hit = this.#values.has(key);
    hit ? this.hits++ : this.misses++;
    const value = hit ? this.#values.get(key) as Value : make(key);
    this.set(key, value);
    return value;
  }

  /**
   * Keeps `value` for `key`, and drops the least recently used beyond capacity.
   */
  set(key: Key, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.capacity) {
      const [oldest] = this.#values.keys();
      this.#values.delete(oldest);
    }
  }
}

/** How many primes there are below a number: one cache to an isolate. */
export const primeCounts: LruCache<number, number> = new LruCache(100);
