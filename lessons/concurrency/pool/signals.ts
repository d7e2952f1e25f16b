/**
 * What an `AbortSignal` can call off.
 *
 * @module
 */

/** What heeds a signal, and the one listener for all of it. */
interface Heeded<T> {
  all: Set<T>;
  listener: () => void;
}

/**
 * Calls off what heeds a signal once that is aborted. A signal gets one
 * listener, however many heed it: a listener each would be searched for among
 * all others whenever one is added.
 */
export class Signals<T> {
  readonly #callOff: (one: T, reason: unknown) => void;
  readonly #heeded = new Map<AbortSignal, Heeded<T>>();

  /** Calls `callOff` for each that heeds a signal, with the signal's reason. */
  constructor(callOff: (one: T, reason: unknown) => void) {
    this.#callOff = callOff;
  }

  /** From now on `one` heeds `signal`, which is not aborted yet. */
  add(signal: AbortSignal, one: T): void {
    const heeded = this.#heeded.getOrInsertComputed(signal, () => {
      const all = new Set<T>();
      const listener = () => {
        for (const one of all) this.#callOff(one, signal.reason);
      };
      signal.addEventListener("abort", listener);
      return { all, listener };
    });
    heeded.all.add(one);
  }

  /** It no longer heeds `signal`. The last to go takes the listener away. */
  delete(signal: AbortSignal, one: T): void {
    const heeded = this.#heeded.get(signal);
    if (!heeded?.all.delete(one) || heeded.all.size > 0) return;
    signal.removeEventListener("abort", heeded.listener);
    this.#heeded.delete(signal);
  }
}
