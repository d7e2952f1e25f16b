/**
 * A Worker of a `Pool`, and the chunks that it has in flight.
 *
 * @module
 */
import { unpack } from "./error.ts";
import { Chunk } from "./task.ts";
import {
  BEGUN,
  fold,
  locks,
  OFF,
  type Outcome,
  type Report,
  type Start,
  toReport,
  WAITING,
} from "./wire.ts";

/** What a {@link Member} tells its pool. */
export interface Listener {
  /** It has no more in flight than half of what it may have. */
  hungry(): void;
  /** Its thread is gone; `reason` is what it died of, if it could say so. */
  gone(member: Member, reason: unknown): void;
  /** The chunk that it is at has run for its time limit. */
  late(chunk: Chunk): void;
  /** It has ignored its signal for the length of the grace. */
  stubborn(member: Member): void;
}

/** How a member is built. */
export interface MemberOptions {
  /** The task module. */
  module: URL;
  /** The most chunks in flight. */
  inFlight: number;
  /** How long a task may ignore its signal, in ms. */
  grace: number;
  /** The name of the Web Lock that the Worker holds while it lives. */
  life: string;
}

/** A Worker, which answers the chunks that it is posted in their order. */
export class Member {
  /** Whether the task module has loaded. */
  ready = false;
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #listener: Listener;
  readonly #grace: number;
  readonly #words: Int32Array;
  /** The word of the first chunk in flight. */
  #word = 0;
  /** The chunks that are posted or about to be, and how many are posted. */
  #flight: Chunk[] = [];
  #posted = 0;
  #heard = 0;
  #reason: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #alive = Promise.withResolvers<boolean>();
  readonly #patience = new AbortController();
  readonly #gone: Promise<void>;

  /** Starts a Worker. It can be given chunks at once. */
  constructor(
    { module, inFlight, grace, life }: MemberOptions,
    listener: Listener,
  ) {
    this.#listener = listener;
    this.#grace = grace;
    this.#words = new Int32Array(new SharedArrayBuffer(4 * inFlight));
    this.#worker = new Worker(new URL("./worker.ts", import.meta.url), {
      type: "module",
    });
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#reason ??= new Error(event.message);
      this.#alive.resolve(false);
    };
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#port.onmessage = ({ data }) => this.#hear(toReport(data));
    const start: Start = { module: module.href, life, words: this.#words };
    this.#worker.postMessage(start, [port2]);
    this.#gone = this.#outlive(life);
  }

  /** How many chunks it has in flight. */
  get load(): number {
    return this.#flight.length;
  }

  /** The chunk that it is at. */
  get current(): Chunk | undefined {
    return this.#flight[0];
  }

  /** Adds a chunk, which `flush` posts. */
  add(chunk: Chunk): void {
    this.#flight.push(chunk);
  }

  /**
   * Posts what was added, in one message. Returns the chunks that could not be
   * posted, without the tasks whose item cannot be cloned.
   */
  flush(): Chunk[] {
    const posted = this.#posted;
    const chunks = this.#flight.slice(posted);
    if (chunks.length === 0) return [];
    for (let index = posted; index < this.#flight.length; index++) {
      Atomics.store(this.#words, this.#wordOf(index), WAITING);
    }
    this.#posted = this.#flight.length;
    try {
      this.#port.postMessage(
        fold(chunks.map(({ tasks }) => fold(tasks.map(({ item }) => item)))),
      );
    } catch (error) {
      this.#posted = posted;
      this.#flight.length = posted;
      const unfit = chunks.filter((chunk) => chunk.rejectUnfit());
      // With none, all of them would be posted again, for ever.
      if (unfit.length === 0) {
        for (const chunk of chunks) chunk.reject(error);
      }
      return chunks;
    }
    if (posted === 0) this.#watch();
    return [];
  }

  /** Asks the Worker to stop at a chunk, or not to begin it. */
  callOff(chunk: Chunk): void {
    const index = this.#flight.indexOf(chunk);
    if (index < 0) return;
    const before = Atomics.exchange(this.#words, this.#wordOf(index), OFF);
    if (before !== BEGUN) return;
    this.#setClock(this.#grace, () => this.#listener.stubborn(this));
  }

  /** Takes back the last chunk that waits behind another. */
  takeBack(): Chunk | undefined {
    const last = this.#flight.findLastIndex((_, index) => {
      const word = this.#wordOf(index);
      return index > 0 &&
        Atomics.compareExchange(this.#words, word, WAITING, OFF) === WAITING;
    });
    if (last < 0) return undefined;
    const [chunk] = this.#flight.splice(last, 1, new Chunk([]));
    return chunk;
  }

  /** Ends the Worker, and gives back what it has not finished. */
  dismiss(): Chunk[] {
    clearTimeout(this.#timer);
    for (let word = 0; word < this.#words.length; word++) {
      Atomics.store(this.#words, word, OFF);
    }
    // Not before it is alive: it could not be told from one that is gone.
    this.#alive.promise.then(() => {
      this.#port.close();
      this.#worker.terminate();
    });
    return this.#flight.splice(0);
  }

  /** Resolves when the thread is gone, or the grace is over. */
  async end(): Promise<void> {
    const timer = setTimeout(() => {
      this.#alive.resolve(false);
      this.#patience.abort();
    }, this.#grace);
    await this.#gone;
    clearTimeout(timer);
  }

  /** The words of the chunks in flight follow each other, round and round. */
  #wordOf(index: number): number {
    return (this.#word + index) % this.#words.length;
  }

  #hear(report: Report): void {
    this.#heard++;
    this.#alive.resolve(true);
    if (report.kind === "ready") {
      this.ready = true;
      // What was called off already has the clock of the grace.
      if (!this.current?.off) this.#watch();
      return;
    }
    this.#settle(report.outcomes);
    if (report.kind === "answer") this.#next();
    else this.#reason = unpack(report.reason);
  }

  /** Settles the first tasks of the current chunk. */
  #settle(outcomes: Outcome[]): void {
    const tasks = this.current?.tasks.splice(0, outcomes.length) ?? [];
    for (const [index, task] of tasks.entries()) task.settle(outcomes[index]);
  }

  /** The Worker goes on to its next chunk. */
  #next(): void {
    this.#flight.shift();
    this.#posted--;
    this.#word = this.#wordOf(1);
    this.#watch();
    const hungry = this.load <= this.#words.length / 2;
    if (hungry) this.#listener.hungry();
  }

  /** Sets the clock for the current chunk, if it has a time limit. */
  #watch(): void {
    clearTimeout(this.#timer);
    const chunk = this.current;
    if (!this.ready || chunk?.timeLimit === undefined) return;
    this.#setClock(chunk.timeLimit, () => {
      const begun = Atomics.load(this.#words, this.#word) === BEGUN;
      if (begun) this.#listener.late(chunk);
      else this.#watch();
    });
  }

  /**
   * Calls `ring` after `wait` ms and one more turn of the event loop, in which
   * an answer that came while this thread was busy is heard and stops the clock.
   */
  #setClock(wait: number, ring: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#timer = setTimeout(ring), wait);
  }

  /** Waits until the thread is gone and all that it said is heard. */
  async #outlive(life: string): Promise<void> {
    const { signal } = this.#patience;
    if (await this.#alive.promise) {
      await locks.request(life, { signal }, () => {}).catch(() => {});
    }
    for (let heard = -1; heard < this.#heard;) {
      heard = this.#heard;
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.#listener.gone(this, this.#reason);
  }
}
