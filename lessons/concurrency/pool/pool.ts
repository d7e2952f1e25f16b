/**
 * A pool of Workers that loses nothing. This gives out the work, a chunk of
 * tasks at a time. Beside it: `task.ts`, a task and its promise; `queue.ts`,
 * where chunks wait; `member.ts`, a Worker's outside; `worker.ts`, its inside;
 * `wire.ts`, the messages between them; `error.ts`, the errors in those.
 *
 * @module
 */
import { type Host, Member } from "./member.ts";
import { Queue } from "./queue.ts";
import { Signals } from "./signals.ts";
import { Chunk, Task } from "./task.ts";
import type { TaskSignal } from "./worker.ts";

export type { TaskSignal };

/** A module whose default export does the work for one item. */
export interface TaskModule {
  /** The task. Its `signal` says when nobody wants the result any more. */
  default: (item: never, signal: TaskSignal) => unknown;
}

/** What the tasks of a module are given. */
export type Item<M extends TaskModule> = Parameters<M["default"]>[0];

/** What the tasks of a module give back. */
export type Result<M extends TaskModule> = Awaited<ReturnType<M["default"]>>;

/** How a {@link Pool} is built. */
export interface PoolOptions {
  /** The most Workers at work; unless said, one a core. */
  size?: number;
  /** How long a task may ignore its signal, in ms; unless said, 100. */
  grace?: number;
  /**
   * Told of the errors and rejections in a Worker that no task answers for;
   * unless said, `console.error`.
   */
  onStray?: (error: unknown) => void;
}

/** How a task is run. */
export interface RunOptions {
  /** Calls the task off. */
  signal?: AbortSignal;
  /** How long the task may run, in ms; its time in the queue does not count. */
  timeLimit?: number;
}

/** How many tasks are run. */
export interface MapOptions extends RunOptions {
  /**
   * The most items in a chunk; unless said, a quarter of a Worker's share, as
   * in Python. Tasks with a time limit travel alone.
   */
  chunkSize?: number;
}

/** Two Workers died of a task, or none starts with the task module. */
export class PoolError extends Error {
  /** `PoolError`: not one of the task's own errors. */
  override name = "PoolError";
}

/** How many starts may fail in a row before the pool makes do without. */
const MOST_FAILURES = 3;

/**
 * Runs the task of a module on many items in parallel, in Workers that it
 * starts as there is work for them and keeps until it is disposed of.
 *
 * Every task settles, once. One whose Worker died of it runs once more.
 */
export class Pool<M extends TaskModule> implements AsyncDisposable {
  /** Begins the name of the Web Lock that each living Worker of it holds. */
  readonly name = `Pool ${crypto.randomUUID()}`;
  readonly #module: URL;
  readonly #size: number;
  readonly #grace: number;
  readonly #host: Host;
  /** The Workers that are given chunks; and all whose thread is not yet gone. */
  readonly #members = new Set<Member>();
  readonly #threads = new Set<Member>();
  readonly #queue = new Queue<Chunk>();
  readonly #signals = new Signals<Chunk>((chunk, reason) => {
    this.#callOff(chunk, reason);
  });
  #started = 0;
  #failures = 0;
  #closed: { reason: unknown } | undefined;

  /**
   * A pool for the task of `module`. Workers need permission to read it.
   *
   * @throws {RangeError} for a count below 1 or a duration that is no delay.
   */
  constructor(module: URL, options: PoolOptions = {}) {
    this.#module = module;
    this.#size = count("size", options.size ?? navigator.hardwareConcurrency);
    this.#grace = delay("grace", options.grace ?? 100);
    this.#host = {
      ready: () => {
        this.#failures = 0;
        this.#feed();
      },
      done: (chunk) => {
        this.#forget(chunk);
        this.#feed();
      },
      late: (chunk) => {
        const message = `${chunk.current?.name}: over ${chunk.timeLimit} ms`;
        this.#callOff(chunk, new DOMException(message, "TimeoutError"));
      },
      stubborn: (member) => {
        member.dismiss();
        this.#replace(member);
      },
      gone: (member) => {
        this.#threads.delete(member);
        if (member.ready) this.#died(member);
        else this.#failed(member);
      },
      stray: options.onStray ??
        ((error) => console.error("no task answers for", error)),
    };
  }

  /**
   * Runs the task on one item. Rejects with what the task throws, the signal's
   * reason, a `TimeoutError`, a `DataCloneError` or a {@link PoolError}.
   */
  async run(item: Item<M>, options: RunOptions = {}): Promise<Result<M>> {
    const task = new Task(item, "item");
    this.#submit([task], options);
    return await task.promise as Result<M>;
  }

  /**
   * Runs the task on every item and resolves to the results in the order of the
   * items. Where tasks fail, all others are run, and then it rejects as `run`
   * does for the first item, in order, that failed.
   */
  async map(
    items: Iterable<Item<M>>,
    options: MapOptions = {},
  ): Promise<Result<M>[]> {
    const outcomes = await this.mapSettled(items, options);
    return outcomes.map((outcome) => {
      if (outcome.status === "rejected") throw outcome.reason;
      return outcome.value;
    });
  }

  /** Like `map`, but resolves to how each task ended. */
  async mapSettled(
    items: Iterable<Item<M>>,
    options: MapOptions = {},
  ): Promise<PromiseSettledResult<Result<M>>[]> {
    const tasks = Array.from(
      items,
      (item, index) => new Task(item, `items[${index}]`),
    );
    this.#submit(tasks, options);
    return await Promise.allSettled(
      tasks.map(({ promise }) => promise as Promise<Result<M>>),
    );
  }

  /**
   * Rejects what is pending with an `AbortError`, ends the Workers, and
   * resolves when their threads are gone: a task that ignores its signal is
   * waited for no longer than the grace.
   */
  async [Symbol.asyncDispose](): Promise<void> {
    const reason = new DOMException("the pool is disposed of", "AbortError");
    this.#closed = { reason };
    this.#callOffAll(reason);
    for (const member of this.#members) {
      if (member.chunk) this.#callOff(member.chunk, reason);
      member.dismiss();
    }
    await Promise.all([...this.#threads].map((member) => member.end()));
  }

  /** Puts tasks into the queue, in chunks. */
  #submit(tasks: Task[], { signal, timeLimit, chunkSize }: MapOptions): void {
    if (timeLimit !== undefined) delay("timeLimit", timeLimit);
    const share = Math.ceil(tasks.length / (4 * this.#size)) || 1;
    const most = count("chunkSize", chunkSize ?? share);
    const step = timeLimit === undefined ? most : 1;
    for (let start = 0; start < tasks.length; start += step) {
      const some = tasks.slice(start, start + step);
      const chunk = new Chunk(some, timeLimit, signal);
      if (this.#closed) chunk.callOff(this.#closed.reason);
      else if (signal?.aborted) chunk.callOff(signal.reason);
      else this.#enqueue(chunk);
    }
    this.#feed();
  }

  #enqueue(chunk: Chunk): void {
    if (chunk.signal) this.#signals.add(chunk.signal, chunk);
    this.#queue.push(chunk);
  }

  /** Rejects a chunk's tasks at once, wherever they are. */
  #callOff(chunk: Chunk, reason: unknown): void {
    chunk.callOff(reason);
    this.#forget(chunk);
    this.#queue.delete(chunk);
    for (const member of this.#members) {
      if (member.chunk === chunk) member.stop();
    }
  }

  /** Its tasks are settled: no signal has to call it off. */
  #forget(chunk: Chunk): void {
    if (chunk.signal) this.#signals.delete(chunk.signal, chunk);
  }

  /** Gives out what is in the queue, and starts Workers if it is too much. */
  #feed(): void {
    for (const member of this.#members) {
      while (member.idle) {
        const chunk = this.#queue.shift();
        if (!chunk) return;
        if (!member.give(chunk)) this.#forget(chunk);
      }
    }
    this.#grow();
  }

  /** Starts a Worker for each chunk that waits, as far as the size allows. */
  #grow(): void {
    if (this.#failures >= MOST_FAILURES) return;
    const starting = [...this.#members].filter(({ ready }) => !ready).length;
    const wanted = this.#queue.size - starting;
    const allowed = this.#size - this.#members.size;
    for (let more = Math.min(wanted, allowed); more > 0; more--) this.#start();
  }

  #start(): void {
    const life = `${this.name} ${++this.#started}`;
    const member = new Member(this.#module, life, this.#grace, this.#host);
    this.#members.add(member);
    this.#threads.add(member);
  }

  /** Takes out a Worker that had started: another may start in its place. */
  #replace(member: Member): void {
    this.#members.delete(member);
    this.#failures = 0;
    this.#feed();
  }

  /** A Worker died by `close()` or the like: another runs its chunk again. */
  #died(member: Member): void {
    const { chunk } = member;
    const culprit = chunk?.current;
    if (culprit && !chunk.off) {
      if (++culprit.deaths > 1) {
        const message = `${culprit.name}: two Workers died of it`;
        chunk.giveUp(new PoolError(message));
      }
      if (chunk.current) this.#queue.push(chunk);
      else this.#forget(chunk);
    }
    this.#replace(member);
  }

  /** A Worker could not start. The others go on; without any, nothing does. */
  #failed(member: Member): void {
    this.#members.delete(member);
    this.#failures++;
    if (this.#failures >= MOST_FAILURES && this.#members.size === 0) {
      const message = `no Worker starts with ${this.#module.href.slice(0, 80)}`;
      this.#callOffAll(new PoolError(message, { cause: member.failure }));
      this.#failures = 0;
    }
    this.#feed();
  }

  /** Rejects all that waits. */
  #callOffAll(reason: unknown): void {
    for (let chunk; (chunk = this.#queue.shift());) {
      chunk.callOff(reason);
      this.#forget(chunk);
    }
  }
}

function count(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`${name} is ${value}: not a count from 1`);
}

function delay(name: string, value: number): number {
  if (value > 0 && value < 2 ** 31) return value;
  throw new RangeError(`${name} is ${value}: not a delay in ms, 0 to 2^31`);
}
