/**
 * A mutex in memory that threads share.
 *
 * The mutex is one word. To take it, a thread writes `HELD` where it finds `FREE`,
 * in one step. Otherwise it writes `CONTENDED`, and unless that found `FREE`, it
 * sleeps. It writes `CONTENDED` again when it wakes, for others may be asleep.
 * `wait` compares and falls asleep in one step: if the mutex was let go in between,
 * the word is another, and no wake-up is missed. To let it go, a thread writes
 * `FREE`, and wakes a sleeper if it found `CONTENDED`.
 *
 * @module
 */

// Memory is made of zeros, so a mutex starts free.
const FREE = 0;
const HELD = 1;
/** Held, and somebody may be asleep waiting for it. */
const CONTENDED = 2;

/**
 * Mutual exclusion between threads: at most one of the objects over a word of
 * memory holds it. Every thread makes an object of its own. For steps that do not
 * await. After Ulrich Drepper, "Futexes Are Tricky".
 */
export class Mutex {
  readonly #word: Int32Array<SharedArrayBuffer>;
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
   * Blocks this thread until the mutex is free, takes it, and returns what lets
   * it go, once: `using _hold = mutex.acquire();`.
   *
   * @throws {Error} if this object holds it: it would wait for itself.
   */
  acquire(): Disposable {
    if (this.#held) throw new Error("this mutex is already held here");
    if (Atomics.compareExchange(this.#word, 0, FREE, HELD) !== FREE) {
      while (Atomics.exchange(this.#word, 0, CONTENDED) !== FREE) {
        Atomics.wait(this.#word, 0, CONTENDED);
      }
    }
    this.#held = true;
    let over = false;
    return {
      [Symbol.dispose]: () => {
        if (!over) this.#release();
        over = true;
      },
    };
  }

  #release(): void {
    this.#held = false;
    if (Atomics.exchange(this.#word, 0, FREE) === CONTENDED) {
      Atomics.notify(this.#word, 0, 1);
    }
  }
}
