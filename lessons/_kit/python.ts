/**
 * CPython beside Deno, for benches.
 *
 * @module
 */
import { offered } from "./row.ts";

/**
 * A CPython process that stays and answers line by line, so that a bench
 * measures the work and one round trip through a pipe, and no start-up.
 */
export class Python implements AsyncDisposable {
  /**
   * Starts the script at a path; undefined where there is no Python, or where it
   * may not run: then it says why on standard error.
   */
  static start(script: string): Python | undefined {
    if (!offered("CPython", { name: "run", command: "python3" })) return;
    try {
      return new Python(script);
    } catch (error) {
      console.error(`Left out: CPython: ${error}`);
    }
  }

  readonly #child: Deno.ChildProcess;
  readonly #requests: WritableStreamDefaultWriter<Uint8Array>;
  readonly #answers: ReadableStreamDefaultReader<string>;

  private constructor(script: string) {
    this.#child = new Deno.Command("python3", {
      args: ["-B", script], // no __pycache__
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    const { stdin, stdout } = this.#child;
    this.#requests = stdin.getWriter();
    this.#answers = stdout.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** The words of the line that answers a line. One request at a time. */
  async ask(request: string): Promise<string[]> {
    await this.#requests.write(new TextEncoder().encode(`${request}\n`));
    let line = "";
    while (!line.endsWith("\n")) {
      const { value, done } = await this.#answers.read();
      if (done) throw new Error(`CPython ended after "${line}"`);
      line += value;
    }
    return line.trim().split(" ");
  }

  /** Ends its input, and waits until it has ended. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([
      this.#requests.close(),
      this.#answers.cancel(),
      this.#child.status,
    ]);
  }
}
