/**
 * A task of a `Pool`, from the call to its promise, and the chunk it travels
 * in.
 *
 * @module
 */
import { reasonOf, uncloneable, unpack } from "./error.ts";
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

  /** Settles the promise as a Worker reports, unless it is settled. */
  settle(outcome: Outcome): void {
    if (outcome.kind === "value") this.#promised.resolve(outcome.value);
    else if (outcome.kind === "thrown") this.reject(unpack(outcome.thrown));
    else this.reject(uncloneable(`result of ${this.name}: ${outcome.reason}`));
  }

  /** Rejects the promise: cloning the item threw `error`. */
  refuse(error: unknown): void {
    this.reject(uncloneable(`${this.name}: ${reasonOf(error)}`));
  }

  /** Rejects the promise, unless it is settled. */
  reject(reason: unknown): void {
    this.#promised.reject(reason);
  }
}

/** Tasks for one Worker, one after another. All are called off, or none. */
export class Chunk {
  /** How long its task may run, in ms. */
  readonly timeLimit: number | undefined;
  /** What calls it off. */
  readonly signal: AbortSignal | undefined;
  /** Whether nobody wants it any more. */
  off = false;
  #tasks: Task[];
  #settled = 0;

  /** A chunk that no Worker has yet. */
  constructor(tasks: Task[], timeLimit?: number, signal?: AbortSignal) {
    this.#tasks = tasks;
    this.timeLimit = timeLimit;
    this.signal = signal;
  }

  /** The first task that is not settled: the one that runs, if any does. */
  get current(): Task | undefined {
    return this.#tasks.at(this.#settled);
  }

  /** Settles the current task, and goes on to the next. */
  settle(outcome: Outcome): void {
    this.#tasks[this.#settled++].settle(outcome);
  }

  /** Rejects the current task, and goes on to the next. */
  giveUp(reason: unknown): void {
    this.#tasks[this.#settled++].reject(reason);
  }

  /** Rejects all its tasks. Those that are settled stay as they are. */
  callOff(reason: unknown): void {
    this.off = true;
    for (const task of this.#tasks) task.reject(reason);
  }

  /**
   * The items of the tasks that are not settled. In one message they would
   * share what they refer to, so that several are copied, each by itself. Tasks
   * whose item cannot be copied are rejected, and left out.
   */
  takeItems(): unknown[] {
    const rest = this.#tasks.slice(this.#settled);
    const items: unknown[] = [];
    this.#settled = 0;
    this.#tasks = rest.filter((task) => {
      try {
        items.push(rest.length > 1 ? structuredClone(task.item) : task.item);
        return true;
      } catch (error) {
        task.refuse(error);
        return false;
      }
    });
    return items;
  }

  /** Rejects the tasks that are left: no message can hold them. */
  refuse(error: unknown): void {
    for (const task of this.#tasks.splice(0)) task.refuse(error);
  }
}
