/**
 * A Worker of a `Pool`, seen from outside.
 *
 * @module
 */
import { locks } from "../../_kit/locks.ts";
import { unpack } from "./error.ts";
import type { Chunk } from "./task.ts";
import type { Items, Report, Start } from "./wire.ts";

/** What a {@link Member} tells its pool. */
export interface Host {
  /** It has loaded the task module. */
  ready(): void;
  /** It is done with a chunk. */
  done(chunk: Chunk): void;
  /** A chunk has run for its time limit. */
  late(chunk: Chunk): void;
  /** It has ignored for the length of the grace that its chunk is off. */
  stubborn(member: Member): void;
  /** Its thread is gone. */
  gone(member: Member): void;
  /** An error or rejection that no task answers for. */
  stray(error: unknown): void;
}

/** A Worker, and the chunk that it is at. */
export class Member {
  /** Whether the task module has loaded. */
  ready = false;
  /** Why it could not start, if it could say so. */
  failure: unknown;
  /** What it is at. */
  chunk: Chunk | undefined;
  /** Resolves when its thread is gone, or `end` has waited long enough. */
  readonly gone: Promise<void>;
  readonly #host: Host;
  readonly #grace: number;
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #stop = new Int32Array(new SharedArrayBuffer(4));
  /** The clock of the chunk's time limit; once that is off, of the grace. */
  #clock: ReturnType<typeof setTimeout> | undefined;
  /** Resolves when the Worker holds its lock, or never will. */
  readonly #alive = Promise.withResolvers<void>();
  readonly #patience = new AbortController();

  /**
   * Starts a Worker that loads a task module.
   *
   * @param life names the Web Lock that the Worker holds while it lives.
   * @param grace how long it may ignore that its chunk is off, in ms.
   */
  constructor(module: URL, life: string, grace: number, host: Host) {
    this.#host = host;
    this.#grace = grace;
    const url = new URL("./worker.ts", import.meta.url);
    this.#worker = new Worker(url, { type: "module" });
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.failure = new Error(event.message);
      this.#alive.resolve();
    };
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#port.onmessage = ({ data }) => this.#hear(data);
    const start: Start = { module: module.href, life, stop: this.#stop };
    this.#worker.postMessage(start, [port2]);
    this.gone = this.#outlive(life);
  }

  /** Whether it can be given a chunk. */
  get idle(): boolean {
    return this.ready && !this.chunk;
  }

  /**
   * Gives it a chunk. Returns false if no item could be posted: then it is
   * still idle.
   */
  give(chunk: Chunk): boolean {
    this.chunk = chunk;
    Atomics.store(this.#stop, 0, 0);
    const items: Items = chunk.takeItems();
    try {
      this.#port.postMessage(items);
    } catch (error) {
      chunk.refuse(error);
    }
    if (!chunk.current) {
      this.#drop();
      return false;
    }
    // A getter of an item may have called the chunk off: that set the clock.
    if (chunk.timeLimit !== undefined && !chunk.off) {
      this.#setClock(chunk.timeLimit, () => this.#host.late(chunk));
    }
    return true;
  }

  /** Asks it to stop, for its chunk is off. */
  stop(): void {
    Atomics.store(this.#stop, 0, 1);
    this.#setClock(this.#grace, () => this.#host.stubborn(this));
  }

  /** Ends the Worker, whose chunk is off, if it has one. */
  dismiss(): void {
    // Not before it holds its lock: it could not be told from one that is gone.
    this.#alive.promise.then(() => this.#worker.terminate());
  }

  /** Resolves when the thread of what is dismissed is gone, or the grace is over. */
  async end(): Promise<void> {
    const timer = setTimeout(() => this.#patience.abort(), this.#grace);
    await this.gone;
    clearTimeout(timer);
  }

  #hear(report: Report): void {
    this.#alive.resolve();
    switch (report.kind) {
      case "alive":
        return;
      case "ready":
        this.ready = true;
        return this.#host.ready();
      case "failed":
        this.failure = unpack(report.thrown);
        return this.#worker.terminate();
      case "stray":
        return this.#host.stray(unpack(report.thrown));
      case "stopped":
        return this.#finish();
      default:
        this.chunk?.settle(report);
        if (!this.chunk?.current) this.#finish();
    }
  }

  #finish(): void {
    const { chunk } = this;
    this.#drop();
    if (chunk) this.#host.done(chunk);
  }

  /** Is done with its chunk. */
  #drop(): void {
    clearTimeout(this.#clock);
    this.chunk = undefined;
  }

  /**
   * Calls `ring` after `wait` ms and one more turn of the event loop, in which
   * an answer that came while this thread was busy is heard and stops the clock.
   */
  #setClock(wait: number, ring: () => void): void {
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => this.#clock = setTimeout(ring), wait);
  }

  /** Waits until the thread is gone and all that it said is heard. */
  async #outlive(life: string): Promise<void> {
    const { signal } = this.#patience;
    await this.#alive.promise;
    await locks.request(life, { signal }, () => {}).catch(() => {});
    // Nothing says that the lock is heard of after the last message.
    await new Promise((resolve) => setTimeout(resolve));
    clearTimeout(this.#clock);
    this.#port.close();
    this.#host.gone(this);
  }
}
