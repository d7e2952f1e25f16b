/**
 * A pool of Workers that loses nothing. This gives out the work, a chunk of
 * tasks at a time. In `pool_task.ts` stand a task and its promise, in
 * `pool_member.ts` a Worker's outside, in `pool_worker.ts` its inside, in
 * `pool_wire.ts` the messages between them, and in `pool_error.ts` the errors
 * in those.
 *
 * @module
 */
import { type Listener, Member } from "./member.ts";
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
  /** The most chunks posted to a Worker and not answered; unless said, 32. */
  inFlight?: number;
  /** How long a task may ignore its signal, in ms; unless said, 100. */
  grace?: number;
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

/** Two Workers died of a task, or none can start with the task module. */
export class PoolError extends Error {
  /** `PoolError`: not one of the task's own errors. */
  override name = "PoolError";
}

/**
 * Runs the task of a module on many items in parallel, in Workers that it
 * starts as there is work for them and keeps until it is disposed of.
 *
 * Every task settles, once. A chunk that is posted but not begun moves to a
 * Worker that has nothing to do. A task whose Worker died of it runs once more.
 */
export class Pool<M extends TaskModule> implements AsyncDisposable {
  /** Begins the name of the Web Lock that each living Worker of it holds. */
  readonly name = `Pool ${crypto.randomUUID()}`;
  readonly #module: URL;
  readonly #size: number;
  readonly #inFlight: number;
  readonly #grace: number;
  /** The Workers that are given tasks; and all whose thread is not yet gone. */
  readonly #members = new Set<Member>();
  readonly #threads = new Set<Member>();
  /** The queue: first the chunks of `#next`, from its end, then `#later`. */
  #next: Chunk[] = [];
  #later: Chunk[] = [];
  #started = 0;
  readonly #listener: Listener = {
    hungry: () => this.#feed(),
    late: (chunk) => {
      const message = `${chunk.tasks[0].name}: over ${chunk.timeLimit} ms`;
      this.#callOff(chunk, new DOMException(message, "TimeoutError"));
    },
    stubborn: (member) => {
      this.#dismiss(member);
      this.#feed();
    },
    gone: (member, reason) => {
      this.#threads.delete(member);
      if (this.#members.has(member)) this.#bury(member, reason);
    },
  };
  #closed: { reason: unknown } | undefined;
  #disposal: Promise<void> | undefined;

  /**
   * A pool for the task of `module`. Workers need permission to read it.
   *
   * @throws {RangeError} for a count below 1 or a duration that is no delay.
   */
  constructor(module: URL, options: PoolOptions = {}) {
    this.#module = module;
    this.#size = count("size", options.size ?? navigator.hardwareConcurrency);
    this.#inFlight = count("inFlight", options.inFlight ?? 32);
    this.#grace = delay("grace", options.grace ?? 100);
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
  [Symbol.asyncDispose](): Promise<void> {
    return this.#disposal ??= this.#dispose();
  }

  async #dispose(): Promise<void> {
    this.#close(new DOMException("the pool is disposed of", "AbortError"));
    for (const member of this.#members) this.#dismiss(member);
    this.#feed();
    await Promise.all([...this.#threads].map((member) => member.end()));
  }

  /** Takes no more tasks: those in the queue are rejected, too. */
  #close(reason: unknown): void {
    this.#closed ??= { reason };
  }

  /** Puts tasks into the queue, in chunks. */
  #submit(tasks: Task[], { signal, timeLimit, chunkSize }: MapOptions): void {
    if (timeLimit !== undefined) delay("timeLimit", timeLimit);
    const share = Math.ceil(tasks.length / (4 * this.#size)) || 1;
    const most = count("chunkSize", chunkSize ?? share);
    const step = timeLimit === undefined ? most : 1;
    const chunks: Chunk[] = [];
    for (let start = 0; start < tasks.length; start += step) {
      chunks.push(new Chunk(tasks.slice(start, start + step), timeLimit));
    }
    if (signal) this.#heed(signal, tasks, chunks);
    for (const chunk of chunks) this.#later.push(chunk);
    // Later: a getter of an item that is being posted may have called this.
    queueMicrotask(() => this.#feed());
  }

  /** Calls chunks off when the signal says so, if their tasks go on. */
  #heed(signal: AbortSignal, tasks: Task[], chunks: Chunk[]): void {
    const callOff = () => {
      for (const chunk of chunks) this.#callOff(chunk, signal.reason);
    };
    if (signal.aborted) callOff();
    signal.addEventListener("abort", callOff);
    Promise.allSettled(tasks.map(({ promise }) => promise))
      .then(() => signal.removeEventListener("abort", callOff));
  }

  /** Rejects a chunk's tasks at once, wherever they are. */
  #callOff(chunk: Chunk, reason: unknown): void {
    chunk.reject(reason);
    for (const member of this.#members) member.callOff(chunk);
  }

  /** Gives out what is in the queue. */
  #feed(): void {
    for (let chunk; (chunk = this.#take());) {
      if (this.#closed) {
        chunk.reject(this.#closed.reason);
        continue;
      }
      const member = this.#memberWithRoom();
      if (!member) {
        this.#next.push(chunk);
        break;
      }
      member.add(chunk);
    }
    this.#balance();
    for (const member of this.#members) this.#flush(member);
  }

  /** The next chunk of the queue that is still wanted. */
  #take(): Chunk | undefined {
    for (;;) {
      if (this.#next.length === 0) {
        [this.#next, this.#later] = [this.#later.reverse(), []];
      }
      const chunk = this.#next.pop();
      if (!chunk?.off) return chunk;
    }
  }

  /** Puts chunks back, to where they came from: the front of the queue. */
  #giveBack(chunks: Chunk[]): void {
    const unfinished = chunks.filter(({ tasks }) => tasks.length > 0);
    this.#next.push(...unfinished.reverse());
  }

  #flush(member: Member): void {
    const refused = member.flush();
    if (refused.length === 0) return;
    this.#giveBack(refused);
    queueMicrotask(() => this.#feed());
  }

  /** The Worker with the least to do; a new one, if all have work. */
  #memberWithRoom(): Member | undefined {
    const least = this.#byLoad().at(0);
    if (least?.load === 0) return least;
    if (this.#members.size < this.#size) return this.#start();
    return least && least.load < this.#inFlight ? least : undefined;
  }

  /** Gives Workers that have nothing to do what another has not begun. */
  #balance(): void {
    for (const idle of this.#members) {
      if (idle.load > 0) continue;
      const chunk = this.#takeBack();
      if (!chunk) return;
      idle.add(chunk);
    }
  }

  /** A chunk that was posted and is not begun, from whoever has most to do. */
  #takeBack(): Chunk | undefined {
    for (const member of this.#byLoad().reverse()) {
      const chunk = member.takeBack();
      if (chunk) return chunk;
    }
  }

  #byLoad(): Member[] {
    return [...this.#members].sort((a, b) => a.load - b.load);
  }

  #start(): Member {
    const member = new Member({
      module: this.#module,
      inFlight: this.#inFlight,
      grace: this.#grace,
      life: `${this.name} ${++this.#started}`,
    }, this.#listener);
    this.#members.add(member);
    this.#threads.add(member);
    return member;
  }

  /** Takes a Worker out of the pool, and back what it has not finished. */
  #dismiss(member: Member): void {
    this.#members.delete(member);
    this.#giveBack(member.dismiss());
  }

  /** A Worker died: by `close()`, or of an error that nobody caught. */
  #bury(member: Member, cause: unknown): void {
    if (!member.ready) {
      const message = `no Worker starts with ${this.#module.href.slice(0, 80)}`;
      this.#close(new PoolError(message, { cause }));
    }
    const culprit = member.current?.tasks[0];
    if (culprit && ++culprit.deaths > 1) {
      member.current?.tasks.shift();
      const message = `${culprit.name}: two Workers died of it`;
      culprit.reject(new PoolError(message, { cause }));
    }
    this.#dismiss(member);
    this.#feed();
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
