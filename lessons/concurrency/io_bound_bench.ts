/**
 * Ten requests to a server on this machine that answers each after 20 ms: one
 * after another and together, here and in CPython.
 *
 * ```sh
 * deno task bench io_bound
 * ```
 *
 * A row of CPython is the work and one line through a pipe to a process that is
 * warm; what it took inside that process, around the work alone, is printed on
 * standard error at the end. The server is this process's, for all rows.
 *
 * @module
 */
import { fetchText, serve, settleAll } from "./io_bound.ts";

const expected = "0 1 2 3 4 5 6 7 8 9";

const server = serve(async ({ url }) => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return new Response(url.at(-1));
});
const urls = expected.split(" ").map((n) => `${server.url}/${n}`);

/** One row, run once before it is measured; each run's answers are checked. */
async function row(
  name: string,
  run: () => Promise<string[]>,
  options: Partial<Deno.BenchDefinition> = {},
): Promise<void> {
  const fn = async () => {
    const answers = (await run()).join(" ");
    if (answers !== expected) throw new Error(`${name} answers ${answers}`);
  };
  await fn();
  Deno.bench({ name, group: "ten requests of 20 ms", fn, ...options });
}

/** A CPython process that stays, and the milliseconds that its work took, by kind. */
class Python {
  /** The warm process, or undefined where no `python3` may run: then it says so. */
  static start(): Python | undefined {
    const permission = { name: "run", command: "python3" } as const;
    if (Deno.permissions.querySync(permission).state === "granted") {
      try {
        return new Python();
      } catch (error) {
        if (!(error instanceof Deno.errors.NotFound)) throw error;
      }
    }
    console.error("Left out: CPython, for want of a python3 that may run.");
  }

  readonly #requests: WritableStreamDefaultWriter<Uint8Array>;
  readonly #answers: ReadableStreamDefaultReader<string>;
  readonly #times = new Map<string, number[]>();

  private constructor() {
    const { stdin, stdout } = new Deno.Command("python3", {
      args: [`${import.meta.dirname}/fetch_ten.py`],
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    this.#requests = stdin.getWriter();
    this.#answers = stdout.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** What the server answers to the ten requests. One call at a time. */
  async fetchTen(kind: "serial" | "threads"): Promise<string[]> {
    const request = `${kind} ${server.url}\n`;
    await this.#requests.write(new TextEncoder().encode(request));
    let line = "";
    while (!line.endsWith("\n")) {
      const { value, done } = await this.#answers.read();
      if (done) throw new Error(`CPython ended after "${line}"`);
      line += value;
    }
    const [seconds, ...answers] = line.trim().split(" ");
    const times = this.#times.get(kind) ?? [];
    this.#times.set(kind, [...times, Number(seconds) * 1000]);
    return answers;
  }

  /** Prints the medians of the times inside CPython. */
  report(): void {
    for (const [kind, times] of this.#times) {
      const median = times.toSorted((a, b) => a - b)[times.length >> 1];
      console.error(`CPython ${kind}, inside: ${median.toFixed(1)} ms`);
    }
  }
}

await row("serial", async () => {
  const answers: string[] = [];
  for (const url of urls) answers.push(await fetchText(url));
  return answers;
}, { baseline: true });
await row("five at a time", async () => {
  const settled = await settleAll(urls, 5, (url) => fetchText(url));
  return settled.map((one) =>
    one.status === "fulfilled" ? one.value : "failed"
  );
});
await row("together", () => Promise.all(urls.map((url) => fetchText(url))));
const python = Python.start();
if (python) {
  await row("CPython serial", () => python.fetchTen("serial"));
  await row("CPython threads", () => python.fetchTen("threads"));
  addEventListener("unload", () => python.report());
}
