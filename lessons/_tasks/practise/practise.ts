/**
 * Shows exercises, runs the one that is worked on at every save, and listens to
 * keys, until somebody leaves.
 *
 * @module
 */
import type { RunOptions } from "../../_run/result.ts";
import { root } from "../../_book/book.ts";
import { bursts } from "../suite/watch.ts";
import { attempt } from "./attempt.ts";
import type { Exercise } from "./exercise.ts";
import { passing } from "./progress.ts";
import { Session } from "./session.ts";

const leave = ["\x03", "\x04", "q"]; // Ctrl-C, Ctrl-D

/** Practises until a key or the signal says to leave. */
export async function practise(
  exercises: Exercise[],
  { signal, folder }: RunOptions,
): Promise<void> {
  console.log("Looking for the first exercise that does not pass …");
  const left = new AbortController();
  const stop = AbortSignal.any([signal, left.signal]);
  const passed = await passing(exercises, { signal: stop, folder });
  const session = new Session(exercises, passed);
  const run = runner(session, { signal: stop, folder });
  using watcher = Deno.watchFs(new URL("lessons", root).pathname);
  using _terminal = rawTerminal();
  stop.addEventListener("abort", () => watcher.close());
  const watching = watch(watcher, session, run);
  run();
  for await (const key of keysUntil(stop)) {
    if (leave.includes(key)) break;
    if (session.press(key)) run();
    else show(session);
  }
  left.abort();
  await watching;
}

/** Returns what runs the session's exercise; a run under way is called off. */
function runner(session: Session, { signal, folder }: RunOptions): () => void {
  let current = new AbortController();
  return async () => {
    current.abort();
    current = new AbortController();
    const own = AbortSignal.any([signal, current.signal]);
    const { exercise } = session;
    session.tell(exercise, undefined);
    show(session);
    try {
      session.tell(exercise, await attempt(exercise, { signal: own, folder }));
      show(session);
    } catch (error) {
      if (!own.aborted) throw error;
    }
  };
}

/** Runs the exercise again at each save of its file. */
async function watch(
  watcher: Deno.FsWatcher,
  session: Session,
  run: () => void,
): Promise<void> {
  let saved: string[] = [];
  const saves = async function* () {
    for await (const { kind, paths } of watcher) {
      if (kind === "access") continue;
      saved.push(...paths);
      yield;
    }
  };
  for await (const _ of bursts(saves())) {
    const file = session.exercise.path;
    if (saved.some((path) => path.replaceAll("\\", "/").endsWith(file))) run();
    saved = [];
  }
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

function show(session: Session): void {
  console.clear();
  Deno.stdout.writeSync(new TextEncoder().encode(lines(`${session}`)));
}

/** A raw terminal goes down at a line break, and not back to the left. */
function lines(text: string): string {
  return text.replaceAll("\n", "\r\n");
}
