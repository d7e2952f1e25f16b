/**
 * A pool of Workers that loses nothing.
 *
 * @module
 */
import {
  BARE,
  BATCH,
  BEGUN,
  cannotClone,
  DONE,
  FAILED,
  locks,
  type News,
  OFF,
  type Packed,
  type Start,
  STRIDE,
  uncloneable,
  unpack,
  WAITING,
} from "./pool_wire.ts";
import type { TaskSignal } from "./pool_worker.ts";

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
   * The most items in a chunk, up to 1024; unless said, a quarter of a Worker's
   * share, as in Python. Tasks with a time limit travel alone.
   */
  chunkSize?: number;
}

/** A Worker died twice at a task, or the task module does not load. */
export class PoolError extends Error {
  /** `PoolError`: not one of the task's own errors. */
  override name = "PoolError";
}

/** The tasks of one call. */
interface Job {
  /** Whether it is a `map`, whose items have an index. */
  many: boolean;
  timeLimit: number | undefined;
  left: number;
  settle(index: number, outcome: PromiseSettledResult<unknown>): void;
  settled?(): void;
}

interface Task {
  job: Job;
  index: number;
  item: unknown;
  settled: boolean;
  /** How many Workers have died of it. */
  deaths: number;
  /** The chunk that it travels in, and its word in the Worker's memory. */
  load: Load | undefined;
  word: number;
}

/** A chunk in flight. */
interface Load {
  member: Member;
  /** Its tasks; one that was taken back leaves a hole. */
  tasks: (Task | undefined)[];
  /** Whether a task in it was called off as it ran. */
  overdue: boolean;
}

/** A Worker, and what it has in hand. */
interface Member {
  worker: Worker;
  port: MessagePort;
  words: Int32Array;
  ready: boolean;
  /** The chunks in flight, which are answered in order. */
  flight: Load[];
  posted: number;
  heard: number;
  /** Whether it came to life, once that is known. */
  alive: PromiseWithResolvers<boolean>;
  /** Fulfilled when its thread is gone. */
  gone: Promise<void>;
  /** What it died of, where it could say so. */
  reason?: unknown;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * Runs the task of a module on many items in parallel, in Workers that it
 * starts as there is work for them and keeps until it is disposed of.
 *
 * Every task settles, once. One that is posted but not begun moves to a Worker
 * that has nothing to do. One whose Worker died under it runs again, once.
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
  readonly #patience = new AbortController();
  /** The queue: first the chunks of `#next`, from its end, then `#later`. */
  #next: Task[][] = [];
  #later: Task[][] = [];
  #unsettled = 0;
  #started = 0;
  #feeding = false;
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
  run(item: Item<M>, options: RunOptions = {}): Promise<Result<M>> {
    return new Promise((resolve, reject) =>
      this.#submit([item], false, options, (_, outcome) => {
        if (outcome.status === "rejected") reject(outcome.reason);
        else resolve(outcome.value as Result<M>);
      })
    );
  }

  /**
   * Runs the task on every item and resolves to the results in the order of the
   * items. Where tasks fail, the others finish, as in Python; then it rejects
   * as `run` does for the first item, in order, that failed.
   */
  async map(
    items: Iterable<Item<M>>,
    options: MapOptions = {},
  ): Promise<Result<M>[]> {
    return (await this.mapSettled(items, options)).map(unwrap);
  }

  /** Like `map`, but resolves to how each task ended. */
  mapSettled(
    items: Iterable<Item<M>>,
    options: MapOptions = {},
  ): Promise<PromiseSettledResult<Result<M>>[]> {
    return new Promise((resolve) => {
      const all = [...items];
      const outcomes = new Array(all.length);
      let left = all.length;
      if (left === 0) resolve(outcomes);
      this.#submit(all, true, options, (index, outcome) => {
        outcomes[index] = outcome;
        if (--left === 0) resolve(outcomes);
      });
    });
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
    for (const member of this.#members) this.#dismiss(member);
    this.#close(new DOMException("the pool is disposed of", "AbortError"));
    const { promise: graceOver, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.#grace);
    const gone = Promise.all([...this.#threads].map(({ gone }) => gone));
    await Promise.race([gone, graceOver]);
    clearTimeout(timer);
    for (const { alive } of this.#threads) alive.resolve(false);
    this.#patience.abort();
    await gone;
  }

  /** Takes no more tasks, and rejects those in the queue. */
  #close(reason: unknown): void {
    this.#closed ??= { reason };
    this.#feed();
  }

  #submit(
    items: Item<M>[],
    many: boolean,
    { signal, timeLimit, chunkSize }: MapOptions,
    settle: Job["settle"],
  ): void {
    if (timeLimit !== undefined) delay("timeLimit", timeLimit);
    if (items.length === 0) return;
    const share = Math.ceil(items.length / (4 * this.#size)) || 1;
    const chunk = count("chunkSize", chunkSize ?? share);
    const step = timeLimit === undefined ? Math.min(chunk, BATCH) : 1;
    const job: Job = { many, timeLimit, settle, left: items.length };
    const tasks = items.map((item, index): Task => ({
      job,
      index,
      item,
      settled: false,
      deaths: 0,
      load: undefined,
      word: 0,
    }));
    this.#unsettled += tasks.length;
    if (signal) {
      const callOff = () => this.#callOff(tasks, signal.reason);
      job.settled = () => signal.removeEventListener("abort", callOff);
      signal.addEventListener("abort", callOff);
      if (signal.aborted) callOff();
    }
    for (let start = 0; start < tasks.length; start += step) {
      this.#later.push(tasks.slice(start, start + step));
    }
    this.#feed();
  }

  #settle(task: Task, outcome: PromiseSettledResult<unknown>): void {
    if (task.settled) return;
    task.settled = true;
    this.#unsettled--;
    const { job } = task;
    job.settle(task.index, outcome);
    if (--job.left === 0) job.settled?.();
  }

  #reject(task: Task, reason: unknown): void {
    this.#settle(task, { status: "rejected", reason });
  }

  /** Rejects tasks at once, wherever they are. */
  #callOff(tasks: (Task | undefined)[], reason: unknown): void {
    for (const task of tasks) {
      if (!task || task.settled) continue;
      this.#reject(task, reason);
      const { load, word } = task;
      if (!load) continue;
      const before = Atomics.exchange(load.member.words, word, OFF);
      if (before !== BEGUN || load.overdue) continue;
      load.overdue = true;
      this.#watch(load.member);
    }
  }

  /** Gives out what is in the queue, and starts the Workers that it needs. */
  #feed(): void {
    // Feeding: it is called from a getter of an item that is being posted.
    if (this.#feeding || this.#unsettled === 0) return;
    this.#feeding = true;
    for (let member; !this.#closed && (member = this.#roomiest());) {
      const chunk = this.#take() ?? this.#steal(member);
      if (!chunk) break;
      const chunks = [chunk];
      if (chunk.length === 1) {
        this.#join(chunks, this.#inFlight - member.flight.length);
      }
      this.#post(chunks, member);
    }
    for (let chunk; this.#closed && (chunk = this.#take());) {
      for (const task of chunk) this.#reject(task, this.#closed.reason);
    }
    const wanted = this.#closed ? 0 : Math.min(this.#size, this.#unsettled);
    while (this.#members.size < wanted) this.#start();
    this.#feeding = false;
  }

  /** The next chunk of the queue, without what has been called off. */
  #take(): Task[] | undefined {
    for (;;) {
      if (this.#next.length === 0) {
        if (this.#later.length === 0) return undefined;
        [this.#next, this.#later] = [this.#later.reverse(), []];
      }
      let chunk = this.#next.pop() ?? [];
      if (chunk.some(isSettled)) {
        chunk = chunk.filter((task) => !isSettled(task));
      }
      if (chunk.length > 0) return chunk;
    }
  }

  /** Adds tasks that travel alone to one that does: they go in one message. */
  #join(chunks: Task[][], room: number): void {
    while (chunks.length < room) {
      const chunk = this.#take();
      if (!chunk) return;
      if (chunk.length > 1) {
        this.#next.push(chunk);
        return;
      }
      chunks.push(chunk);
    }
  }

  /** The Worker with the least in flight, if that is no more than half full. */
  #roomiest(): Member | undefined {
    let best: Member | undefined;
    for (const member of this.#members) {
      if (!member.ready || member.flight.length > this.#inFlight / 2) continue;
      if (!best || member.flight.length < best.flight.length) best = member;
    }
    return best;
  }

  /** For a Worker without work: tasks posted to another, but not begun. */
  #steal(thief: Member): Task[] | undefined {
    if (thief.flight.length > 0) return undefined;
    const members = [...this.#members];
    members.sort((a, b) => b.flight.length - a.flight.length);
    for (const { words, flight } of members) {
      for (const load of flight.toReversed()) {
        const tasks = load.tasks.filter((task) => task !== undefined);
        const waiting = tasks.filter(({ word }) =>
          Atomics.load(words, word) === WAITING
        );
        // A Worker keeps half of the chunk that it is at, or comes to next.
        const begun = waiting.length < tasks.length ? 1 : 0;
        const kept = load === flight[0]
          ? waiting.length - (waiting.length + begun >> 1)
          : 0;
        const stolen = waiting.slice(kept).filter(({ word }) =>
          Atomics.compareExchange(words, word, WAITING, OFF) === WAITING
        );
        for (const task of stolen) {
          load.tasks[load.tasks.indexOf(task)] = undefined;
          task.load = undefined;
        }
        if (stolen.length > 0) return stolen;
      }
    }
  }

  #post(chunks: Task[][], member: Member): void {
    const { words, flight, port } = member;
    const startOf = (index: number) =>
      (member.posted + index) % this.#inFlight * STRIDE;
    chunks.forEach(({ length }, index) => {
      const start = startOf(index);
      words[start] = length === 1 ? BARE : length;
      words.fill(WAITING, start + 1, start + 1 + length);
    });
    if (chunks.length > 1) words[startOf(0)] = -chunks.length;
    const items = chunks.flat().map(({ item }) => item);
    try {
      port.postMessage(items.length === 1 ? items[0] : items);
    } catch (error) {
      this.#refuse(chunks, error);
      return;
    }
    if (!this.#members.has(member)) {
      this.#next.push(...chunks.reverse());
      return;
    }
    chunks.forEach((tasks, index) => {
      const load: Load = { member, tasks, overdue: false };
      tasks.forEach((task, offset) => {
        task.load = load;
        task.word = startOf(index) + 1 + offset;
      });
      flight.push(load);
    });
    member.posted += chunks.length;
    if (flight.length === chunks.length) this.#watch(member);
  }

  /** Rejects the tasks whose items cannot be posted; the others queue again. */
  #refuse(chunks: Task[][], error: unknown): void {
    const tasks = chunks.flat();
    const culprits = tasks.map(({ item }) => uncloneable(item, "item"));
    for (const [index, task] of tasks.entries()) {
      const culprit = culprits[index];
      if (culprit !== undefined) {
        this.#reject(task, cannotClone(culprit, this.#nameOf(task)));
      } else if (culprits.every((culprit) => culprit === undefined)) {
        this.#reject(task, error);
      }
    }
    this.#next.push(...chunks.reverse());
  }

  #start(): void {
    const worker = new Worker(new URL("./pool_worker.ts", import.meta.url), {
      type: "module",
    });
    const { port1: port, port2 } = new MessageChannel();
    const words = new Int32Array(
      new SharedArrayBuffer(4 * STRIDE * this.#inFlight),
    );
    const life = `${this.name} ${++this.#started}`;
    const member: Member = {
      worker,
      port,
      words,
      ready: false,
      flight: [],
      posted: 0,
      heard: 0,
      alive: Promise.withResolvers(),
      gone: Promise.resolve(),
    };
    member.gone = this.#outlive(member, life);
    worker.onerror = (event) => {
      event.preventDefault();
      member.reason ??= new Error(event.message);
      member.alive.resolve(false);
    };
    port.onmessage = ({ data }) => {
      member.heard++;
      if (Array.isArray(data) && data[0] === life) {
        this.#learn(member, data as News);
      } else {
        this.#answer(member, data);
      }
      this.#feed();
    };
    const start: Start = { module: this.#module.href, life, words };
    worker.postMessage(start, [port2]);
    this.#members.add(member);
    this.#threads.add(member);
  }

  #learn(member: Member, news: News): void {
    if (news[1] === "alive") member.alive.resolve(true);
    else if (news[1] === "ready") member.ready = true;
    else {
      const load = member.flight.at(0);
      if (load) this.#collect(load, news[2]);
      member.reason = unpack(news[3], "a Worker");
    }
  }

  #answer(member: Member, answer: unknown): void {
    const load = member.flight.shift();
    if (!load) return;
    this.#collect(
      load,
      load.tasks.length === 1 ? [answer] : answer as unknown[],
    );
    this.#watch(member);
  }

  /** Settles the tasks of a message that have come to an end. */
  #collect({ member, tasks }: Load, values: unknown[]): void {
    for (let index = 0; index < values.length; index++) {
      const task = tasks[index];
      if (!task || task.settled) continue;
      const state = Atomics.load(member.words, task.word);
      if (state === DONE) {
        this.#settle(task, { status: "fulfilled", value: values[index] });
      } else if (state === FAILED) {
        this.#reject(task, unpack(values[index] as Packed, this.#nameOf(task)));
      }
    }
  }

  /** Sets the clock for the chunk that the Worker is at. */
  #watch(member: Member): void {
    clearTimeout(member.timer);
    const load = member.flight.at(0);
    const wait = load?.overdue ? this.#grace : load?.tasks[0]?.job.timeLimit;
    if (!load || wait === undefined) return;
    // One more turn of the event loop: perhaps the answer is already here.
    member.timer = setTimeout(() => {
      member.timer = setTimeout(() => this.#expire(member, load));
    }, wait);
  }

  #expire(member: Member, load: Load): void {
    const [task] = load.tasks;
    if (load.overdue) {
      this.#dismiss(member);
      this.#feed();
    } else if (task && Atomics.load(member.words, task.word) === BEGUN) {
      const message = `${this.#nameOf(task)}: over ${task.job.timeLimit} ms`;
      this.#callOff([task], new DOMException(message, "TimeoutError"));
    } else {
      this.#watch(member);
    }
  }

  /** Waits until the Worker's thread is gone and all that it said is heard. */
  async #outlive(member: Member, life: string): Promise<void> {
    const { signal } = this.#patience;
    if (await member.alive.promise) {
      await locks.request(life, { signal }, () => {}).catch(() => {});
    }
    for (let heard = -1; heard < member.heard && this.#members.has(member);) {
      heard = member.heard;
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.#threads.delete(member);
    if (this.#members.has(member)) this.#bury(member);
  }

  /** A Worker died: by `close()`, or of an error that nobody caught. */
  #bury(member: Member): void {
    const { flight, words, ready, reason: cause } = member;
    const held = flight.flatMap(({ tasks }) => tasks)
      .filter((task) => task !== undefined)
      .filter(({ settled }) => !settled);
    const culprit = flight.some(({ overdue }) => overdue)
      ? undefined
      : held.find(({ word }) => Atomics.load(words, word) === BEGUN) ?? held[0];
    this.#dismiss(member);
    if (!ready) {
      const message = `${brief(this.#module.href)} does not load`;
      this.#close(new PoolError(message, { cause }));
    } else if (culprit && ++culprit.deaths > 1) {
      const message = `${this.#nameOf(culprit)}: two Workers died of it`;
      this.#reject(culprit, new PoolError(message, { cause }));
    }
    this.#feed();
  }

  /** Takes a Worker out of the pool, and back what it has not finished. */
  #dismiss(member: Member): void {
    this.#members.delete(member);
    clearTimeout(member.timer);
    member.alive.promise.then(() => {
      member.port.close();
      member.worker.terminate();
    });
    for (const load of member.flight.splice(0).reverse()) {
      const tasks = load.tasks.filter((task) => task !== undefined);
      for (const task of tasks) {
        Atomics.store(member.words, task.word, OFF);
        task.load = undefined;
      }
      this.#next.push(tasks);
    }
  }

  #nameOf({ job, index, item }: Task): string {
    const file = brief(this.#module.pathname.replace(/^\/.*\//, ""));
    const value = Object(item) === item
      ? ""
      : ` = ${brief(Deno.inspect(item))}`;
    return `${file}, ${job.many ? `items[${index}]` : "item"}${value}`;
  }
}

function unwrap<T>(outcome: PromiseSettledResult<T>): T {
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}

function isSettled({ settled }: Task): boolean {
  return settled;
}

function brief(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function count(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`${name} is ${value}: not a count from 1`);
}

function delay(name: string, value: number): number {
  if (value > 0 && value < 2 ** 31) return value;
  throw new RangeError(`${name} is ${value}: not a delay in ms, 0 to 2^31`);
}
