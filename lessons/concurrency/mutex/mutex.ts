/**
 * A mutex in memory that threads share.
 *
 * @module
 */

// What the word of a mutex says. Memory is made of zeros, so it starts free.
const FREE = 0;
const HELD = 1;
/** Held, and somebody may be asleep waiting for it. */
const CONTENDED = 2;

/**
 * Mutual exclusion between threads: at most one of the objects over a word of
 * memory holds it. Every thread makes an object of its own, so that an object
 * knows whether it is the owner. Not reentrant, and held for steps that do not
 * await. After Ulrich Drepper, "Futexes Are Tricky".
 */
export class Mutex {
  readonly #word: Int32Array<SharedArrayBuffer>;
  readonly #hold: Disposable = { [Symbol.dispose]: () => this.release() };
  #held = false;

  /**
   * A mutex in the four bytes of `memory` from `byteOffset`, zero at first.
   *
   * @throws {RangeError} if `byteOffset` is no multiple of four, or too large.
   */
  constructor(memory: SharedArrayBuffer, byteOffset = 0) {
    this.#word = new Int32Array(memory, byteOffset, 1);
  }

  /** Whether it is held and some thread waits for it, or lately did. */
  get contended(): boolean {
    return Atomics.load(this.#word, 0) === CONTENDED;
  }

  /**
   * Blocks this thread until the mutex is free, takes it, and returns what
   * releases it: `using _hold = mutex.acquire();`.
   *
   * @throws {Error} if this object holds it: it would wait for itself.
   */
  acquire(): Disposable {
    if (this.#held) throw new Error("this mutex is already held here");
    if (this.tryAcquire()) return this.#hold;
    while (Atomics.exchange(this.#word, 0, CONTENDED) !== FREE) {
      Atomics.wait(this.#word, 0, CONTENDED);
    }
    this.#held = true;
    return this.#hold;
  }

  /** Takes the mutex if it is free, as `acquire` does; never blocks. */
  tryAcquire(): Disposable | undefined {
    const found = Atomics.compareExchange(this.#word, 0, FREE, HELD);
    if (found !== FREE) return undefined;
    this.#held = true;
    return this.#hold;
  }

  /**
   * Frees the mutex and wakes one thread that waits for it.
   *
   * @throws {Error} if this object does not hold it; nothing is changed.
   */
  release(): void {
    if (!this.#held) throw new Error("this mutex is not held here");
    this.#held = false;
    if (Atomics.exchange(this.#word, 0, FREE) === CONTENDED) {
      Atomics.notify(this.#word, 0, 1);
    }
  }
}
