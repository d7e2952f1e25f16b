/**
 * Three counters in shared memory, and two Workers that count with them.
 *
 * @module
 */
import { Mutex } from "./mutex.ts";

/** A counter that loses updates, on purpose: it reads, and writes later. */
export class RacyCounter {
  readonly #count: Int32Array<SharedArrayBuffer>;

  /** A counter in the first four bytes of `memory`. */
  constructor(memory: SharedArrayBuffer) {
    this.#count = new Int32Array(memory, 0, 1);
  }

  /** Adds one; `between` runs after the read and before the write. */
  increment(between?: () => void): void {
    const seen = this.#count[0];
    between?.();
    this.#count[0] = seen + 1;
  }
}

/** A counter whose read and write are one step. */
export class AtomicCounter {
  readonly #count: Int32Array<SharedArrayBuffer>;

  /** A counter in the first four bytes of `memory`. */
  constructor(memory: SharedArrayBuffer) {
    this.#count = new Int32Array(memory, 0, 1);
  }

  /** Adds one. Nothing fits between read and write. */
  increment(): void {
    Atomics.add(this.#count, 0, 1);
  }
}

/** A {@link RacyCounter} that holds a mutex from the read to the write. */
export class LockedCounter extends RacyCounter {
  readonly #mutex: Mutex;

  /** A counter in the first four bytes of `memory`, its mutex in the next. */
  constructor(memory: SharedArrayBuffer) {
    super(memory);
    this.#mutex = new Mutex(memory, 4);
  }

  /** Adds one; `between` runs while the mutex is held. */
  override increment(between?: () => void): void {
    using _hold = this.#mutex.acquire();
    super.increment(between);
  }
}

/** The counters, by the name that a Worker is sent: classes cannot be sent. */
export const counters = {
  racy: RacyCounter,
  atomic: AtomicCounter,
  locked: LockedCounter,
} as const;

/** What a Worker is sent. */
export interface Task {
  /** Which of the {@link counters}. */
  kind: keyof typeof counters;
  /** How many increments. */
  times: number;
  /** Four words: the count, its mutex, and two barriers. */
  memory: SharedArrayBuffer;
}

/**
 * Resolves to what two new Workers have counted together, `times` increments
 * each. Both start at once; where an increment has a gap between its read and
 * its write, the first to be in it waits there until the other is in it too, or
 * is kept out by the mutex. Needs read permission for this folder.
 */
export async function countInWorkers(
  kind: "racy" | "atomic" | "locked",
  times = 1,
): Promise<number> {
  const memory = new SharedArrayBuffer(16);
  const task = { kind, times, memory };
  await Promise.all([count(task), count(task)]);
  return new Int32Array(memory)[0];
}

/**
 * Resolves to what two new Workers have counted, `times` increments each, the
 * second after the first. Needs read permission for this folder.
 */
export async function countInTurn(
  kind: "racy" | "atomic" | "locked",
  times = 1,
): Promise<number> {
  const memory = new SharedArrayBuffer(16);
  const words = new Int32Array(memory).fill(2, 2); // both barriers are open
  await count({ kind, times, memory });
  await count({ kind, times, memory });
  return words[0];
}

/** Starts a Worker, and resolves when it has counted. */
async function count(task: Task): Promise<void> {
  const url = new URL("./worker.ts", import.meta.url);
  const worker = new Worker(url, { type: "module" });
  try {
    await new Promise((resolve) => {
      worker.onmessage = resolve;
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
