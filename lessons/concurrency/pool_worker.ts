/**
 * The inside of every Worker of a `Pool`: imports the task module, runs the
 * tasks that come, one after another, and answers each message with one.
 *
 * @module
 */
import {
  BARE,
  BEGUN,
  DONE,
  FAILED,
  locks,
  type News,
  OFF,
  pack,
  type Start,
  STRIDE,
  uncloneable,
  WAITING,
} from "./pool_wire.ts";

/** Tells a task whether anyone still wants its result. */
export class TaskSignal {
  readonly #words: Int32Array;
  readonly #word: number;

  /** Watches one word of the memory that the pool and its Worker share. */
  constructor(words: Int32Array, word: number) {
    this.#words = words;
    this.#word = word;
  }

  /** Whether the task has been called off: one load, cheap in a hot loop. */
  get aborted(): boolean {
    return Atomics.load(this.#words, this.#word) === OFF;
  }

  /**
   * Returns while the result is wanted.
   *
   * @throws {DOMException} an `AbortError`, once the task is called off.
   */
  throwIfAborted(): void {
    if (this.aborted) throw new DOMException("called off", "AbortError");
  }
}

type Task = (item: unknown, signal: TaskSignal) => unknown;

/** What the tasks of the message that the Worker is at have come to so far. */
let values: unknown[] = [];

addEventListener("message", (event) => {
  const { data: { module, life, words }, ports: [port] } =
    event as MessageEvent<Start>;
  const tell = (...news: News) => port.postMessage(news);
  const end = close;
  const leave = (reason?: unknown): never => {
    const packed = pack(reason, "thrown");
    try {
      tell(life, "leaving", values, packed);
    } catch {
      tell(life, "leaving", [], packed);
    }
    end();
    throw reason;
  };
  globalThis.close = () => leave();
  Deno.exit = () => leave();
  addEventListener("error", (event) => {
    event.preventDefault();
    leave(event.error);
  });
  addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    leave(event.reason);
  });
  // Held until this Worker is gone, however it goes.
  locks.request(life, {}, async () => {
    tell(life, "alive");
    try {
      const { default: task } = await import(module);
      if (typeof task !== "function") {
        throw new TypeError("no default function");
      }
      serve(port, words, task);
    } catch (reason) {
      leave(reason);
    }
    tell(life, "ready");
    return new Promise(() => {});
  });
}, { once: true });

function serve(port: MessagePort, words: Int32Array, task: Task): void {
  const inbox: unknown[] = [];
  let start = 0;
  let next = 0;
  let busy = false;
  port.onmessage = async ({ data }) => {
    const count = words[next];
    if (count < 0) {
      words[next] = BARE;
      inbox.push(...data);
    } else inbox.push(data);
    next = (next + STRIDE * (count < 0 ? -count : 1)) % words.length;
    if (busy) return;
    busy = true;
    while (inbox.length > 0) {
      const message = inbox.shift();
      const bare = words[start] === BARE;
      const items = bare ? [message] : message as unknown[];
      values = new Array(items.length);
      for (let index = 0; index < items.length; index++) {
        const word = start + 1 + index;
        if (Atomics.compareExchange(words, word, WAITING, BEGUN) !== WAITING) {
          continue;
        }
        try {
          const value = task(items[index], new TaskSignal(words, word));
          values[index] = isPromiseLike(value) ? await value : value;
          Atomics.store(words, word, DONE);
        } catch (thrown) {
          values[index] = pack(thrown, "thrown");
          Atomics.store(words, word, FAILED);
        }
      }
      try {
        port.postMessage(bare ? values[0] : values);
      } catch {
        withhold(words, start + 1);
        port.postMessage(bare ? values[0] : values);
      }
      values = [];
      start = (start + STRIDE) % words.length;
    }
    busy = false;
  };
}

/** Puts, in place of each result that cannot be cloned, a note of the reason. */
function withhold(words: Int32Array, start: number): void {
  for (const [index, value] of values.entries()) {
    const culprit = uncloneable(value, "result");
    if (culprit === undefined) continue;
    values[index] = { uncloneable: culprit };
    Atomics.store(words, start + index, FAILED);
  }
}

function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value &&
    typeof value.then === "function";
}
