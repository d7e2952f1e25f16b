/**
 * A task of a `Pool`, from the call to its promise, and the chunk it travels
 * in.
 *
 * @module
 */
import { uncloneable, unpack, whyNotCloned } from "./error.ts";
import type { Outcome } from "./wire.ts";

/** One item's task. Being a promise, it settles once, whatever happens. */
export class Task {
  /** What the task is run on. */
  readonly item: unknown;
  /** Says in an error which task it was. */
  readonly name: string;
  /** How many Workers have died of it. */
  deaths = 0;
  readonly #promised = Promise.withResolvers<unknown>();

  /** A task that nobody has begun. */
  constructor(item: unknown, name: string) {
    this.item = item;
    this.name = name;
  }

  /** Settles as the task does. */
  get promise(): Promise<unknown> {
    return this.#promised.promise;
  }

  /** Settles the promise as a Worker reports. */
  settle(outcome: Outcome): void {
    if ("value" in outcome) this.#promised.resolve(outcome.value);
    else if ("thrown" in outcome) this.reject(unpack(outcome.thrown));
    else {
      const message = `result of ${this.name}: ${outcome.uncloneable}`;
      this.reject(uncloneable(message));
    }
  }

  /** Rejects the promise, unless it is settled. */
  reject(reason: unknown): void {
    this.#promised.reject(reason);
  }
}

/** Tasks that travel together; all of them are called off, or none. */
export class Chunk {
  /** The tasks that have not ended. */
  tasks: Task[];
  /** How long they may run, in ms. */
  readonly timeLimit: number | undefined;
  /** Whether nobody wants it any more. */
  off = false;

  /** A chunk that is not posted yet. */
  constructor(tasks: Task[], timeLimit?: number) {
    this.tasks = tasks;
    this.timeLimit = timeLimit;
  }

  /** Rejects all its tasks. */
  reject(reason: unknown): void {
    this.off = true;
    for (const task of this.tasks) task.reject(reason);
  }

  /** Drops the tasks whose item cannot be cloned. Returns whether there are. */
  rejectUnfit(): boolean {
    const { length } = this.tasks;
    this.tasks = this.tasks.filter((task) => {
      const reason = whyNotCloned(task.item);
      if (reason) task.reject(uncloneable(`${task.name}: ${reason}`));
      return !reason;
    });
    return this.tasks.length < length;
  }
}
