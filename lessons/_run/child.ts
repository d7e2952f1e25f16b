/**
 * Starts processes that end with their starter, whatever happens to it, and
 * take along whatever they have started themselves.
 *
 * @module
 */

/** How a child runs. */
export interface ChildOptions {
  /** The whole environment; nothing is inherited. */
  env: Record<string, string>;
  /** The working directory; by default this process's own. */
  cwd?: string | URL;
  /** Ends the child when it aborts. */
  signal?: AbortSignal;
}

/**
 * What keeps a child on its lead. It watches a pipe of which this process alone
 * holds the other end, and kills the child's session once that end is closed,
 * be it by `stop()` or because this process is gone. Its parent exits at once, so
 * that the child has no child that it did not start.
 */
const lead = `
exec 3<&0
( { read -r _; kill -s KILL 0; } <&3 >/dev/null 2>&1 & )
exec "$@" </dev/null 3<&-
`;

/**
 * A process, started in a session of its own, with an empty standard input. Of
 * its descendants only those outlive it that leave the session. On Windows,
 * which has no sessions, only the process itself is ended, and not by the death
 * of its starter.
 *
 * Needs permission to run `sh`, and the command on Windows.
 */
export class Child implements AsyncDisposable {
  /** What the child writes. Each has to be read, or the child will wait. */
  readonly stdout: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** What the child writes to its standard error. */
  readonly stderr: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** How the process ended; 127 where there is no such command. */
  readonly status: Promise<Deno.CommandStatus>;
  readonly #process: Deno.ChildProcess;
  readonly #options: ChildOptions;
  readonly #stop = (): void => void this.stop();
  #stopped?: Promise<void>;

  /** Starts a command, which is not interpreted by a shell. */
  constructor(command: string, args: string[], options: ChildOptions) {
    options.signal?.throwIfAborted();
    this.#process = spawn(command, args, options);
    this.#options = options;
    this.stdout = this.#process.stdout;
    this.stderr = this.#process.stderr;
    this.status = this.#process.status.finally(this.#stop);
    options.signal?.addEventListener("abort", this.#stop);
  }

  /** Ends the process and what it has started; later calls do nothing. */
  stop(): Promise<void> {
    this.#options.signal?.removeEventListener("abort", this.#stop);
    return this.#stopped ??= end(this.#process);
  }

  /** Ends the process and waits until it has ended. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.stop(), this.status]);
    await Promise.all([this.stdout, this.stderr].map(cancel));
  }
}

function spawn(
  command: string,
  args: string[],
  { env, cwd }: ChildOptions,
): Deno.ChildProcess {
  const options = { cwd, env, clearEnv: true, ...piped };
  if (Deno.build.os === "windows") {
    return new Deno.Command(command, { ...options, args, stdin: "null" })
      .spawn();
  }
  args = ["-c", lead, "sh", command, ...args];
  return new Deno.Command("sh", { ...options, args, stdin: "piped", detached })
    .spawn();
}

const piped = { stdout: "piped", stderr: "piped" } as const;
const detached = true; // in a session of its own

async function end(process: Deno.ChildProcess): Promise<void> {
  if (Deno.build.os !== "windows") return await process.stdin.close();
  try {
    process.kill("SIGKILL");
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // it has ended already
  }
}

async function cancel(stream: ReadableStream<Uint8Array>): Promise<void> {
  if (!stream.locked) await stream.cancel();
}
