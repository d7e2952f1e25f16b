/**
 * Runs a command to its end and keeps what it printed.
 *
 * @module
 */
import { Child, type ChildOptions } from "./child.ts";
import { Head, Tail } from "./kept.ts";

/** How a run is bounded. */
export interface RunLimits extends ChildOptions {
  /** How long it may take, in milliseconds; by default as long as it likes. */
  timeLimit?: number;
  /** Says by aborting that its time is up. */
  overdue?: AbortSignal;
  /** How much is kept of each stream, in bytes; by default 10 MB. */
  outputLimit?: number;
}

/** How a command ended, and what it printed. */
export interface Ended {
  /** The exit code; 128 and the signal's number after a death by signal. */
  code: number;
  /** What ended it from outside, such as a signal, or null. */
  signal: string | null;
  /** The beginning of what it wrote to its standard output. */
  stdout: string;
  /** Whether it wrote more there. */
  cut: boolean;
  /** The end of what it wrote to its standard error. */
  stderr: string;
  /** Whether it was ended because its time was up. */
  stopped: boolean;
  /** How long it took. */
  milliseconds: number;
}

/** How long output may still arrive once its writers should be gone, in milliseconds. */
const GRACE = 1_000;

/**
 * Runs a command to its end.
 *
 * @throws the signal's reason, if that aborts first.
 */
export async function run(
  command: string,
  args: string[],
  { timeLimit, overdue, outputLimit = 10_000_000, ...options }: RunLimits,
): Promise<Ended> {
  const start = performance.now();
  await using child = new Child(command, args, options);
  const [stdout, stderr] = [new Head(outputLimit), new Tail(outputLimit)];
  const read = [feed(stdout, child.stdout), feed(stderr, child.stderr)];
  let stopped = false;
  const stop = () => {
    stopped = true;
    child.stop();
  };
  const clock = timeLimit === undefined
    ? undefined
    : setTimeout(stop, timeLimit);
  overdue?.addEventListener("abort", stop);
  const { code, signal } = await child.status;
  clearTimeout(clock);
  overdue?.removeEventListener("abort", stop);
  await Promise.all(read.map((reading) => reading.end()));
  options.signal?.throwIfAborted();
  return {
    ...{ code, signal, stopped, milliseconds: performance.now() - start },
    ...{ stdout: stdout.text, cut: stdout.cut, stderr: stderr.text },
  };
}

/** Feeds a stream to a sink; `end` waits until it ends, or loses patience. */
function feed(
  sink: { add(bytes: Uint8Array): void },
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
) {
  const reader = stream.getReader();
  const reading = (async () => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      sink.add(value);
    }
  })();
  return {
    /** A stranger that has left the session may hold the pipe for ever. */
    async end() {
      const clock = setTimeout(() => reader.cancel(), GRACE);
      await reading;
      clearTimeout(clock);
    },
  };
}
