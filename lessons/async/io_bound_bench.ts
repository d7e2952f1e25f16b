/**
 * Ten requests to a server on this machine that answers each after 20 ms: one
 * after another and together, here and in CPython.
 *
 * ```sh
 * deno task bench io_bound
 * ```
 *
 * A row of CPython is the work and one line through a pipe to a process that is
 * warm. What the work alone took, inside that process, is printed on standard
 * error at the end. The server is this process's, for all rows.
 *
 * @module
 */
import { textOf } from "./io_bound.ts";
import { serve } from "./io_bound/server.ts";
import { Python } from "../_kit/python.ts";
import { offered, row } from "../_kit/row.ts";

const group = "ten requests of 20 ms";
const expected = "0 1 2 3 4 5 6 7 8 9";

if (offered(group, { name: "net", host: "127.0.0.1" })) {
  const { url } = serve(async ({ url }) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return new Response(url.at(-1));
  });
  await measureHere(expected.split(" ").map((n) => `${url}/${n}`));
  await measurePython(url);
}

async function measureHere(urls: string[]): Promise<void> {
  const ask = async (url: string) => textOf(await fetch(url));
  const serial = async () => {
    const answers: string[] = [];
    for (const url of urls) answers.push(await ask(url));
    return answers.join(" ");
  };
  const together = async () => (await Promise.all(urls.map(ask))).join(" ");
  await row({ group, name: "serial", expected, run: serial, baseline: true });
  await row({ group, name: "together", expected, run: together });
}

async function measurePython(url: string): Promise<void> {
  const python = Python.start(`${import.meta.dirname}/io_bound/fetch_ten.py`);
  if (python === undefined) return;
  for (const kind of ["serial", "threads"]) {
    /** The milliseconds that the work took inside CPython. */
    const times: number[] = [];
    const run = async () => {
      const [seconds, ...answers] = await python.ask(`${kind} ${url}`);
      times.push(Number(seconds) * 1000);
      return answers.join(" ");
    };
    await row({ group, name: `CPython ${kind}`, expected, run });
    addEventListener("unload", () => {
      const median = times.toSorted((a, b) => a - b)[times.length >> 1];
      console.error(`CPython ${kind}, inside: ${median.toFixed(1)} ms`);
    });
  }
}
