/**
 * Runs a command to its end and keeps what it printed.
 *
 * @module
 */
import { Child, type ChildOptions } from "./child.ts";

/** How a run is bounded. */
export interface RunLimits extends ChildOptions {
  /** How long it may take, in milliseconds; by default as long as it likes. */
  timeLimit?: number;
  /** How much of each stream is kept, in bytes; by default 10 MB. */
  outputLimit?: number;
}

/** How a command ended, and what it printed. */
export interface Ended {
  /** The exit code; 128 and the signal's number after a death by signal. */
  code: number;
  /** The signal that ended it, or null; `stopped` says if it was ours. */
  signal: Deno.Signal | null;
  /** What it wrote to its standard output. */
  stdout: string;
  /** What it wrote to its standard error. */
  stderr: string;
  /** Whether something of what it printed was left out. */
  cut: boolean;
  /** Whether it was ended because its time was up. */
  stopped: boolean;
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
  { timeLimit, outputLimit = 10_000_000, ...options }: RunLimits,
): Promise<Ended> {
  await using child = new Child(command, args, options);
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) =>
    new Output(stream, outputLimit)
  );
  let stopped = false;
  const clock = timeLimit === undefined ? undefined : setTimeout(() => {
    stopped = true;
    child.stop();
  }, timeLimit);
  const { code, signal } = await child.status;
  clearTimeout(clock);
  await Promise.all([stdout.end(), stderr.end()]);
  options.signal?.throwIfAborted();
  return {
    ...{ code, signal, stopped, cut: stdout.cut || stderr.cut },
    ...{ stdout: stdout.text, stderr: stderr.text },
  };
}

/** What is read of a stream: to its end, or until somebody loses patience. */
class Output {
  text = "";
  cut = false;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  readonly #read: Promise<void>;

  constructor(stream: ReadableStream<Uint8Array<ArrayBuffer>>, limit: number) {
    this.#reader = stream.getReader();
    this.#read = this.#readAll(limit);
  }

  /** Resolves when all is read, or after a grace, if a stranger holds the pipe. */
  async end(): Promise<void> {
    const clock = setTimeout(() => this.#reader.cancel(), GRACE);
    await this.#read;
    clearTimeout(clock);
  }

  async #readAll(limit: number): Promise<void> {
    const decoder = new TextDecoder();
    for (let left = limit;;) {
      const { value, done } = await this.#reader.read();
      if (done) break;
      this.text += decoder.decode(value.subarray(0, left), { stream: true });
      this.cut ||= value.length > left;
      left = Math.max(0, left - value.length);
    }
    this.text += decoder.decode();
  }
}
