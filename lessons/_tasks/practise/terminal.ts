/**
 * A terminal as a desk to practise at.
 *
 * @module
 */
import { merge } from "../../_run/merge.ts";
import type { RunOptions } from "../../_run/result.ts";
import { terminal } from "../suite/terminal.ts";
import { bursts, savesUntil } from "../suite/watch.ts";
import { attempt } from "./attempt.ts";
import type { Desk, Event } from "./practise.ts";

const leave = ["\x03", "\x04", "q"]; // Ctrl-C, Ctrl-D

/** The terminal of this process, until a key or the signal says to leave. */
export function desk({ signal, folder }: RunOptions): Desk {
  return {
    events: eventsUntil(signal),
    show(text) {
      console.clear();
      terminal.write(text);
    },
    async run(exercise, own) {
      const either = AbortSignal.any([signal, own]);
      const [faults] = await attempt([exercise], { signal: either, folder });
      return faults;
    },
  };
}

async function* eventsUntil(signal: AbortSignal): AsyncGenerator<Event> {
  using _terminal = rawTerminal();
  const left = new AbortController();
  const stop = AbortSignal.any([signal, left.signal]);
  const keys = async function* (): AsyncGenerator<Event> {
    for await (const key of keysUntil(stop)) {
      if (leave.includes(key)) return left.abort();
      yield { key };
    }
  };
  const saves = async function* (): AsyncGenerator<Event> {
    for await (const paths of bursts(savesUntil(stop))) {
      yield { saved: paths.flat() };
    }
  };
  yield* merge(keys(), saves());
}

/** The keys that are pressed, one at a time. */
async function* keysUntil(signal: AbortSignal): AsyncGenerator<string> {
  const reader = Deno.stdin.readable.getReader();
  signal.addEventListener("abort", () => reader.cancel());
  const text = new TextDecoder();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    yield* text.decode(value);
  }
}

/** Keys are handed over as they are pressed, until the end of the block. */
function rawTerminal(): Disposable {
  Deno.stdin.setRaw(true);
  return { [Symbol.dispose]: () => Deno.stdin.setRaw(false) };
}
