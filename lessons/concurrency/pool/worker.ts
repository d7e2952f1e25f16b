/**
 * The inside of every Worker of a `Pool`: imports the task module, runs the
 * tasks that come, one after another, and answers every chunk of them.
 *
 * @module
 */
import { pack, whyNotCloned } from "./error.ts";
import {
  BEGUN,
  fold,
  locks,
  OFF,
  type Outcome,
  type Report,
  type Start,
  unfold,
  WAITING,
} from "./wire.ts";

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

/** How the tasks of the chunk at work have ended so far. */
let outcomes: Outcome[] = [];

addEventListener("message", (event) => {
  const { data: start, ports: [port] } = event as MessageEvent<Start>;
  dieAloud(port);
  // Held until this Worker is gone, however it goes.
  locks.request(start.life, {}, async () => {
    await serve(start, port);
    return new Promise(() => {});
  });
}, { once: true });

/** Sees to it that the pool hears of a death, and of what was finished. */
function dieAloud(port: MessagePort): void {
  const end = close;
  const die = (reason?: unknown): void => {
    send(port, { kind: "dying", outcomes, reason: pack(reason) });
    port.close();
    end();
  };
  globalThis.close = Deno.exit = (): never => {
    die();
    throw new Error("this Worker is closed");
  };
  addEventListener("error", (event) => {
    event.preventDefault();
    die(event.error);
  });
  addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    die(event.reason);
  });
}

/** Runs the task on whatever comes. */
async function serve({ module, words }: Start, port: MessagePort) {
  const { default: task } = await import(module);
  if (typeof task !== "function") throw new TypeError("no default function");
  let word = 0;
  let work = Promise.resolve();
  port.onmessage = ({ data }) => {
    work = work.then(async () => {
      for (const items of unfold(data)) {
        await run(task, unfold(items), words, word);
        word = (word + 1) % words.length;
        answer(port);
      }
    });
  };
  send(port, { kind: "ready" });
}

/** Runs the tasks of a chunk, up to where it is called off. */
async function run(
  task: Task,
  items: unknown[],
  words: Int32Array,
  word: number,
) {
  if (Atomics.compareExchange(words, word, WAITING, BEGUN) !== WAITING) return;
  const signal = new TaskSignal(words, word);
  for (const item of items) {
    try {
      outcomes.push({ value: await task(item, signal) });
    } catch (thrown) {
      outcomes.push({ thrown: pack(thrown) });
    }
    if (signal.aborted) return;
  }
}

/** Answers a chunk: with a list of values, if all have one. */
function answer(port: MessagePort): void {
  const report: Report = { kind: "answer", outcomes };
  const values = outcomes.flatMap((outcome) =>
    "value" in outcome ? [outcome.value] : []
  );
  const failed = values.length < outcomes.length;
  send(port, report, failed ? report : fold(values));
  outcomes = [];
}

/** Posts a message; where it cannot be cloned, the report less what cannot. */
function send(port: MessagePort, report: Report, message: unknown = report) {
  try {
    port.postMessage(message);
  } catch {
    outcomes = outcomes.map((outcome) => {
      const reason = whyNotCloned(outcome);
      return reason === undefined ? outcome : { uncloneable: reason };
    });
    port.postMessage({ ...report, outcomes });
  }
}
