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
import { textOf } from "./io_bound.ts";
import { serve } from "./io_bound/server.ts";
import { Python } from "../_kit/peers.ts";

const expected = "0 1 2 3 4 5 6 7 8 9";

const server = serve(async ({ url }) => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return new Response(url.at(-1));
});
const urls = expected.split(" ").map((n) => `${server.url}/${n}`);

const ask = async (url: string) => textOf(await fetch(url));

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

await row("serial", async () => {
  const answers: string[] = [];
  for (const url of urls) answers.push(await ask(url));
  return answers;
}, { baseline: true });
await row("together", () => Promise.all(urls.map(ask)));

/** The milliseconds that the work took inside CPython, by kind. */
const inside = new Map<string, number[]>();

const python = Python.start(`${import.meta.dirname}/io_bound/fetch_ten.py`);
if (python) {
  for (const kind of ["serial", "threads"]) {
    const times: number[] = [];
    inside.set(kind, times);
    await row(`CPython ${kind}`, async () => {
      const [seconds, ...answers] = await python.ask(`${kind} ${server.url}`);
      times.push(Number(seconds) * 1000);
      return answers;
    });
  }
}

addEventListener("unload", () => {
  for (const [kind, times] of inside) {
    const median = times.toSorted((a, b) => a - b)[times.length >> 1];
    console.error(`CPython ${kind}, inside: ${median.toFixed(1)} ms`);
  }
});
