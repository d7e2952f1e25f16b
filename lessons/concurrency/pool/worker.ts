/**
 * The inside of every Worker of a `Pool`: loads the task module, and runs the
 * task on the items that come, one after another.
 *
 * @module
 */
import { locks } from "../../_kit/locks.ts";
import { pack, reasonOf } from "./error.ts";
import type { Items, Outcome, Report, Start } from "./wire.ts";

/** The signal of the task that runs. */
let current: TaskSignal | undefined;

/** Tells a task whether anyone still wants its result. */
export class TaskSignal {
  readonly #stop: Int32Array;

  /** Watches the word by which the pool asks its Worker to stop. */
  constructor(stop: Int32Array) {
    this.#stop = stop;
  }

  /** Whether the task is called off, or over: cheap in a hot loop. */
  get aborted(): boolean {
    return Atomics.load(this.#stop, 0) === 1 || this !== current;
  }

  /**
   * Returns while the result is wanted.
   *
   * @throws {DOMException} an `AbortError`, once it is not.
   */
  throwIfAborted(): void {
    if (this.aborted) throw new DOMException("called off", "AbortError");
  }
}

type Task = (item: unknown, signal: TaskSignal) => unknown;

addEventListener("message", (event) => {
  const { data: start, ports: [port] } = event as MessageEvent<Start>;
  const stray = (event: Event, error: unknown) => {
    event.preventDefault();
    say(port, { kind: "stray", thrown: pack(error) });
  };
  addEventListener("error", (event) => stray(event, event.error));
  addEventListener(
    "unhandledrejection",
    (event) => stray(event, event.reason),
  );
  // Held until this Worker is gone, however it goes.
  locks.request(start.life, () => {
    say(port, { kind: "alive" });
    serve(start, port);
    return new Promise(() => {});
  });
});

/** Loads the task module, and runs its task on whatever comes. */
async function serve({ module, stop }: Start, port: MessagePort) {
  try {
    const { default: task } = await import(module);
    if (typeof task !== "function") throw new TypeError("no default function");
    port.onmessage = ({ data }) => run(task, data, stop, port);
    say(port, { kind: "ready" });
  } catch (error) {
    say(port, { kind: "failed", thrown: pack(error) });
  }
}

/** Answers each item, up to where the chunk is called off. */
async function run(
  task: Task,
  items: Items,
  stop: Int32Array,
  port: MessagePort,
) {
  for (const item of items) {
    if (Atomics.load(stop, 0) === 1) return say(port, { kind: "stopped" });
    current = new TaskSignal(stop);
    const outcome = await outcomeOf(task, item, current);
    current = undefined;
    say(port, outcome);
  }
}

async function outcomeOf(
  task: Task,
  item: unknown,
  signal: TaskSignal,
): Promise<Outcome> {
  try {
    return { kind: "value", value: await task(item, signal) };
  } catch (thrown) {
    return { kind: "thrown", thrown: pack(thrown) };
  }
}

/** Posts a report; of a value that cannot be cloned, why not. */
function say(port: MessagePort, report: Report): void {
  try {
    port.postMessage(report);
  } catch (error) {
    port.postMessage({ kind: "uncloneable", reason: reasonOf(error) });
  }
}
