/**
 * What passes between a `Pool` and its Workers.
 *
 * @module
 */
import type { Packed } from "./error.ts";

/** The first message to a Worker; the port for all others comes with it. */
export interface Start {
  /** The address of the task module. */
  module: string;
  /** The Web Lock that the Worker holds for as long as it lives. */
  life: string;
  /** One word, in memory that both see: 1 asks the task to stop. */
  stop: Int32Array<SharedArrayBuffer>;
}

/**
 * All other messages to a Worker: the items of a chunk. The next comes when
 * every item of this one is answered.
 */
export type Items = unknown[];

/** How a task ended: the answer to one item. */
export type Outcome =
  | { kind: "value"; value: unknown }
  | { kind: "thrown"; thrown: Packed }
  | { kind: "uncloneable"; reason: string };

/** What a Worker says. */
export type Report =
  | Outcome
  /** The rest of the chunk is not begun: it was called off. */
  | { kind: "stopped" }
  /** It holds its lock, and now loads the task module. */
  | { kind: "alive" }
  /** The task module has loaded, or has not. */
  | { kind: "ready" }
  | { kind: "failed"; thrown: Packed }
  /** An error or rejection that no task answers for. */
  | { kind: "stray"; thrown: Packed };
