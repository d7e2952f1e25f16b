/**
 * What a `Pool` and its Workers share: the messages between them, and the
 * memory in which every chunk of tasks in flight has a word.
 *
 * @module
 */
import type { Packed } from "./error.ts";

/**
 * What a chunk's word says. The Worker moves it from `WAITING` to `BEGUN`, and
 * the pool, to give the chunk to another Worker, from `WAITING` to `OFF`, both
 * by compare-and-exchange: one of them comes first. `OFF`, stored over whatever
 * the word says, asks the task to stop.
 */
export const WAITING = 0, BEGUN = 1, OFF = 2;

/** The first message to a Worker; the port for all others comes with it. */
export interface Start {
  /** The address of the task module. */
  module: string;
  /** The Web Lock that the Worker holds for as long as it lives. */
  life: string;
  /** A word for each chunk that may be in flight: they take turns. */
  words: Int32Array;
}

/** How a task ended. */
export type Outcome =
  | { value: unknown }
  | { thrown: Packed }
  | { uncloneable: string };

/**
 * What a Worker says of itself, and of the tasks of a chunk unless all of them
 * give a value: then the list of the values is its message. Called off or
 * dying, it leaves out the tasks that it has not finished.
 */
export type Report =
  | { kind: "ready" }
  | { kind: "answer"; outcomes: Outcome[] }
  | { kind: "dying"; outcomes: Outcome[]; reason: Packed };

/**
 * Folds a list of one, if that is a primitive, for its message costs less. What
 * a Worker is sent is a folded list of chunks, each a folded list of items;
 * what it answers is a `Report` or a folded list of values.
 */
export function fold(list: unknown[]): unknown {
  return list.length === 1 && Object(list[0]) !== list[0] ? list[0] : list;
}

/** The list that was folded. */
export function unfold(folded: unknown): unknown[] {
  return Array.isArray(folded) ? folded : [folded];
}

/** What a Worker's message says. */
export function toReport(message: unknown): Report {
  const folded = Object(message) !== message || Array.isArray(message);
  if (!folded) return message as Report;
  const outcomes = unfold(message).map((value) => ({ value }));
  return { kind: "answer", outcomes };
}

/** Web Locks: Deno 2.9 has them, its types have not yet. */
export const { locks } = navigator as typeof navigator & {
  locks: {
    request(
      name: string,
      options: { signal?: AbortSignal },
      granted: () => unknown,
    ): Promise<unknown>;
    query(): Promise<{ held: { name: string }[] }>;
  };
};
