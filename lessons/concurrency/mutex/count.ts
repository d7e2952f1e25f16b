/**
 * Three ways to add one to a word of shared memory, and two Workers that do.
 *
 * @module
 */
import { ask } from "../isolate/mod.ts";
import { Mutex } from "./mutex.ts";

/** Words that threads share: the count, its mutex, and two barriers. */
export type Words = Int32Array<SharedArrayBuffer>;

/** Adds one to the first word; `between` runs in the middle, if there is one. */
export type Increment = (words: Words, between: () => void) => void;

/** Loses updates, on purpose: it reads, and writes later. */
export function racyIncrement(words: Int32Array, between: () => void): void {
  const seen = words[0];
  between();
  words[0] = seen + 1;
}

/** Reads and writes in one step: there is no middle. */
export function atomicIncrement(words: Int32Array): void {
  Atomics.add(words, 0, 1);
}

/** Holds the mutex in the second word from the read to the write. */
export function lockedIncrement(words: Words, between: () => void): void {
  using _hold = new Mutex(words.buffer, 4).acquire();
  racyIncrement(words, between);
}

/** The ways, by the name that a Worker is sent: functions cannot be sent. */
export const increments = {
  racy: racyIncrement,
  atomic: atomicIncrement,
  locked: lockedIncrement,
} as const satisfies Record<string, Increment>;

/** What a Worker is sent. */
export interface Task {
  /** Which of the `increments`. */
  kind: keyof typeof increments;
  /** How many of them. */
  times: number;
  /** Four words, which both Workers share. */
  words: Words;
}

/**
 * Resolves to what two new Workers have counted together, `times` increments
 * each. Both start at once. The first in the middle of an increment waits there
 * until the other is in it too, or is kept out by the mutex. Needs read
 * permission for this folder.
 */
export async function countTogether(
  kind: Task["kind"],
  times = 1,
): Promise<number> {
  const words = new Int32Array(new SharedArrayBuffer(16));
  await Promise.all([count(kind, times, words), count(kind, times, words)]);
  return words[0];
}

/**
 * Resolves to what two new Workers have counted, `times` increments each, the
 * second after the first. Needs read permission for this folder.
 */
export async function countInTurn(
  kind: Task["kind"],
  times: number,
): Promise<number> {
  const words = new Int32Array(new SharedArrayBuffer(16));
  words.fill(2, 2); // both barriers are open
  for (let turn = 0; turn < 2; turn++) await count(kind, times, words);
  return words[0];
}

async function count(
  kind: Task["kind"],
  times: number,
  words: Words,
): Promise<void> {
  const task: Task = { kind, times, words };
  await ask(new URL("./worker.ts", import.meta.url), task);
}
