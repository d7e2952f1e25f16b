/**
 * Runs Python cells in a Worker that all cells of the page share; each run has
 * an interpreter of its own there.
 *
 * @module
 */
import type { PythonJob, PythonNews } from "./protocol.ts";
import { inSite } from "./root.ts";
import type { Hear, Outcome } from "./run.ts";

/**
 * How many runs a Worker is for. Pyodide holds the memory of each, 30 MB, and a
 * Worker that has no room left takes seconds for a run.
 */
const most = 45;

/** The run before, which may still go on. */
let before: Promise<unknown> = Promise.resolve();
let shared: Worker | undefined;
let runs = 0;

function open(): Worker {
  return shared ??= new Worker(inSite("run/python.js"), { type: "module" });
}

/** Ends the Worker, with whatever runs in it. */
function close(): void {
  shared?.terminate();
  shared = undefined;
  runs = 0;
}

/** Ends the Worker; another one starts meanwhile. */
function renew(): void {
  close();
  open();
}

/**
 * Runs a cell, when those before have ended, and resolves to how it ended.
 *
 * @throws the signal's reason, if that aborts first.
 */
export async function runPython(
  job: PythonJob,
  hear: Hear,
  signal: AbortSignal,
): Promise<Outcome> {
  const others = before;
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  before = others.then(() => over);
  try {
    hear({ stage: "waiting" });
    await Promise.race([others, aborted(signal)]);
    signal.throwIfAborted(); // it may come just after the others have ended
    hear({ stage: "running" });
    return await runNow(job, hear, signal);
  } finally {
    end();
  }
}

/** Rejects with the signal's reason when that aborts. */
function aborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener("abort", () => reject(signal.reason));
  return promise;
}

async function runNow(
  job: PythonJob,
  hear: Hear,
  signal: AbortSignal,
): Promise<Outcome> {
  const worker = open();
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  let text = "";
  const listen = ({ data }: MessageEvent<PythonNews>) => {
    if ("loaded" in data) {
      hear({ stage: "loading CPython, 6 MB", done: data.loaded });
    } else if ("ready" in data) hear({ stage: "running" });
    else if ("text" in data) hear({ text: text += data.text });
    else if ("ended" in data) resolve(data.ended);
    else fail(`CPython died, and Run starts another: ${data.died}`);
  };
  const fail = (message: string) => {
    close();
    reject(new Error(message));
  };
  const unload = () => fail("CPython could not be loaded");
  const stop = () => {
    renew();
    reject(signal.reason);
  };
  const over = new AbortController();
  const meanwhile = { signal: over.signal };
  worker.addEventListener("message", listen, meanwhile);
  worker.addEventListener("error", unload, meanwhile);
  signal.addEventListener("abort", stop, meanwhile);
  worker.postMessage(job);
  try {
    return await promise;
  } finally {
    over.abort();
    if (shared === worker && ++runs === most) renew();
  }
}
