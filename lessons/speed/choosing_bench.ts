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
import { offered, row } from "../_kit/row.ts";

const concurrency = new URL("../concurrency/", import.meta.url);
const mayStartWorkers = offered("Workers", { name: "read", path: concurrency });
const mayStartChildren = offered("children", {
  name: "run",
  command: Deno.execPath(),
});

/** Prints what CPython costs, or why it is left out. */
function measurePython(): void {
  const script = `${import.meta.dirname}/choosing/choosing.py`;
  if (!offered("CPython", { name: "run", command: "python3" })) return;
  try {
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
await measureStart("start");
await measureMessages("a message there and back");
await measureCounts("four counts");

/** What starting costs; whoever is started answers once. */
async function measureStart(group: string): Promise<void> {
  await row({
    group,
    name: "1,000 promises",
    expected: 499_500,
    run: async () => {
      let sum = 0;
      for (let n = 0; n < 1000; n++) sum += await Promise.resolve(n);
      return sum;
    },
    baseline: true,
  });
  if (mayStartWorkers) {
    const run = async () => {
      const shared = new Int32Array(new SharedArrayBuffer(4));
      return (await send({ copied: [1], shared })).copied[1];
    };
    await row({ group, name: "a Worker", expected: 2, run });
  }
  if (mayStartChildren) {
    const deno = new Deno.Command(Deno.execPath(), {
      args: ["eval", "console.log(2)"],
    });
    const run = async () =>
      new TextDecoder().decode((await deno.output()).stdout);
    await row({ group, name: "a child", expected: "2\n", run });
  }
}

async function measureMessages(group: string): Promise<void> {
  const common = { group, expected: 7 };
  const worker = new Worker(
    "data:text/javascript,onmessage = ({ data }) => postMessage(data)",
    { type: "module" },
  );
  const run = () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    worker.onmessage = ({ data }) => resolve(data);
    worker.postMessage(7);
    return promise;
  };
  await row({ ...common, name: "to a Worker", run, baseline: true });
  if (mayStartChildren) {
    const child = new Echo();
    await row({ ...common, name: "to a child", run: () => child.ask(7) });
  }
}

async function measureCounts(group: string): Promise<void> {
  const four = Array(4).fill(10 ** 7);
  const common = { group, expected: four.map((n) => closedForm(n)).join() };
  const serial = () => four.map((n) => count(n)).join();
  await row({ ...common, name: "serial", run: serial, baseline: true });
  if (mayStartWorkers) {
    const workers = new TwoWorkers();
    const two = async () => (await workers.count(four)).join();
    await row({ ...common, name: "two Workers", run: two });
    const twoNew = async () => {
      using workers = new TwoWorkers();
      return (await workers.count(four)).join();
    };
    await row({ ...common, name: "two new Workers", run: twoNew });
  }
  const wasm = () => four.map((n) => countSimd(n)).join();
  await row({ ...common, name: "WebAssembly", run: wasm });
}
