/**
 * One pool of Workers.
 *
 * @module
 */
import { logger } from "./logger.ts";

/** What a Worker is asked. */
export interface Question {
  /** Which question this is: the answer comes back with it. */
  id: number;
  /** Count the primes below this. */
  below: number;
}

/** What a Worker answers. */
export interface Answer {
  /** How many primes there are. */
  count: number;
  /** Whether that Worker had the count in its own cache. */
  cached: boolean;
}

/** Workers that count primes, each in turn. */
export class Pool implements Disposable {
  static #running = 0;
  #workers: Worker[];
  #open = new Map<number, PromiseWithResolvers<Answer>>();
  #asked = 0;

  /** Starts `size` Workers. Needs read permission for this folder. */
  constructor(size: number) {
    const url = new URL("./primes_worker.ts", import.meta.url);
    this.#workers = Array.from({ length: size }, () => {
      const worker = new Worker(url, { type: "module" });
      worker.onmessage = ({ data: { id, count, cached } }) => {
        this.#open.get(id)?.resolve({ count, cached });
        this.#open.delete(id);
      };
      return worker;
    });
    Pool.#running += size;
    logger.log("info", "pool", `started ${size} Workers`);
  }

  /** How many Workers run, in all pools. */
  static get running(): number {
    return Pool.#running;
  }

  /** Whether the Workers have been stopped. */
  get closed(): boolean {
    return this.#workers.length === 0;
  }

  /**
   * Has the next Worker count the primes below `below`, an integer from 0 to
   * 10 million.
   *
   * @throws {RangeError} (rejects) if `below` is something else.
   * @throws {Error} (rejects) if the pool is closed before the answer comes.
   */
  async countPrimes(below: number): Promise<Answer> {
    if (!Number.isInteger(below) || below < 0 || below > 1e7) {
      throw new RangeError(`below is ${below}, not an integer from 0 to 1e7`);
    }
    if (this.closed) throw new Error("the pool is closed");
    const id = this.#asked++;
    const answer = Promise.withResolvers<Answer>();
    this.#open.set(id, answer);
    this.#workers[id % this.#workers.length].postMessage({ id, below });
    return await answer.promise;
  }

  /** Stops the Workers; who still waits for an answer is told. */
  [Symbol.dispose](): void {
    for (const worker of this.#workers.splice(0)) {
      worker.terminate();
      Pool.#running--;
    }
    for (const { reject } of this.#open.values()) {
      reject(new Error("the pool is closed"));
    }
    this.#open.clear();
  }
}

let shared: Pool | undefined;

/**
 * The program's pool of two Workers, started at the first call, and afresh at
 * the first call after it was closed. Only its owner writes `using`.
 */
export function pool(): Pool {
  return shared = shared && !shared.closed ? shared : new Pool(2);
}
