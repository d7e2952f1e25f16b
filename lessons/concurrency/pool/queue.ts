/**
 * What waits for a Worker.
 *
 * @module
 */

/** First in, first out; and out at any time, however many wait. */
export class Queue<T> {
  readonly #waiting = new Set<T>();
  /** Goes through the set once: to begin anew would pass all that has left. */
  #order = this.#waiting.values();

  /** How many wait. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Puts one at the end, unless it waits already. */
  push(one: T): void {
    this.#waiting.add(one);
  }

  /** Takes the first, or undefined where nothing waits. */
  shift(): T | undefined {
    const first = this.#order.next();
    if (first.done) this.#order = this.#waiting.values();
    else this.#waiting.delete(first.value);
    return first.value;
  }

  /** Takes this one. Returns whether it has waited. */
  delete(one: T): boolean {
    return this.#waiting.delete(one);
  }
}
