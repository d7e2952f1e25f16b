/**
 * What a thing costs to start and to ask, and four counts of 10 ** 7, so that
 * one can choose.
 *
 * ```sh
 * deno task bench choosing
 * ```
 *
 * The times of CPython are taken inside CPython and printed on standard error
 * before the others. Whoever is started answers one question and is ended.
 *
 * @module
 */
import { closedForm, count, TwoWorkers } from "../concurrency/cpu_bound.ts";
import { countSimd } from "../concurrency/count/wasm.ts";
import { send } from "../concurrency/isolate/mod.ts";

/** One row, run warm first; each run's result is checked. */
async function row<T>(
  group: string,
  name: string,
  expected: T,
  run: () => T | Promise<T>,
  baseline = false,
): Promise<void> {
  const fn = async () => {
    const result = await run();
    if (result !== expected) {
      throw new Error(`${name}: ${result}, not ${expected}`);
    }
  };
  const warm = performance.now() + 300;
  while (performance.now() < warm) await fn();
  Deno.bench({ name, group, fn, baseline });
}

/** Prints what CPython costs, or why it is left out. */
function measurePython(): void {
  const script = `${import.meta.dirname}/choosing/choosing.py`;
  try {
    const permission = { name: "run", command: "python3" } as const;
    if (Deno.permissions.querySync(permission).state !== "granted") {
      throw new Error("python3 may not run");
    }
    const python = new Deno.Command("python3", { args: [script] });
    const { success, stdout, stderr } = python.outputSync();
    const text = new TextDecoder().decode(success ? stdout : stderr);
    if (!success) throw new Error(text);
    for (const line of text.trim().split("\n")) {
      const [name, microseconds] = line.split("\t");
      console.error(`CPython, inside: ${name}: ${microseconds} µs`);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    console.error(`Left out: CPython: ${reason}`);
  }
}

/** A child that sends back what it is sent. */
class Echo {
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor() {
    const { stdin, stdout } = new Deno.Command(Deno.execPath(), {
      args: ["eval", "Deno.stdin.readable.pipeTo(Deno.stdout.writable)"],
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    this.#writer = stdin.getWriter();
    this.#reader = stdout.getReader();
  }

  async ask(byte: number): Promise<number | undefined> {
    await this.#writer.write(Uint8Array.of(byte));
    return (await this.#reader.read()).value?.[0];
  }
}

measurePython();

await row("start", "1,000 promises", 499_500, async () => {
  let sum = 0;
  for (let n = 0; n < 1000; n++) sum += await Promise.resolve(n);
  return sum;
}, true);
await row("start", "a Worker", 2, async () => {
  const shared = new Int32Array(new SharedArrayBuffer(4));
  return (await send({ copied: [1], shared })).copied[1];
});
await row("start", "a child", "2\n", async () => {
  const deno = new Deno.Command(Deno.execPath(), {
    args: ["eval", "console.log(2)"],
  });
  return new TextDecoder().decode((await deno.output()).stdout);
});

const worker = new Worker(
  "data:text/javascript,onmessage = ({ data }) => postMessage(data)",
  { type: "module" },
);
await row("a message there and back", "to a Worker", 7, () => {
  const { promise, resolve } = Promise.withResolvers<number>();
  worker.onmessage = ({ data }) => resolve(data);
  worker.postMessage(7);
  return promise;
}, true);
const child = new Echo();
await row("a message there and back", "to a child", 7, () => child.ask(7));

const four = Array(4).fill(10 ** 7);
const sums = four.map((n) => closedForm(n)).join();
const group = "four counts";
await row(group, "serial", sums, () => four.map((n) => count(n)).join(), true);
const workers = new TwoWorkers();
await row(group, "two Workers", sums, async () => {
  return (await workers.count(four)).join();
});
await row(group, "two new Workers", sums, async () => {
  using workers = new TwoWorkers();
  return (await workers.count(four)).join();
});
await row(
  group,
  "WebAssembly",
  sums,
  () => four.map((n) => countSimd(n)).join(),
);
