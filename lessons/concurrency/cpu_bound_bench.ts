/**
 * Four counts: one after another, asynchronously, in two Workers, in WebAssembly
 * and in CPython and C.
 *
 * @module
 */
import { closedForm, count, TwoWorkers } from "./cpu_bound.ts";
import { countSimd } from "./count/wasm.ts";
import { compileC, n, Python } from "../_kit/peers.ts";
import { offered, row } from "../_kit/row.ts";

const four = [n, n, n, n];
const expected = four.map((n) => closedForm(n)).join();
const serial = () => four.map((n) => count(n)).join();

/** The Workers' modules, where they may be read. */
const workers = Object.entries({
  Workers: new URL("./count/worker.ts", import.meta.url),
  "WebAssembly in Workers": new URL("./count/wasm_worker.ts", import.meta.url),
}).filter(([name, path]) => offered(name, { name: "read", path }));
const python = Python.start(`${import.meta.dirname}/count/count.py`);
const c = compileC("-O2");

/** CPython takes seconds: three samples are enough, and all that time allows. */
const seldom = { n: 2 };

await measureWarm("four counts");
await measureCold("four counts, with start-up");

async function measureWarm(group: string): Promise<void> {
  const common = { group, expected };
  await row({ ...common, name: "serial", run: serial, baseline: true });
  await row({
    ...common,
    name: "async",
    run: async () => {
      const counts = four.map(async (n) => {
        await null;
        return count(n);
      });
      return (await Promise.all(counts)).join();
    },
  });
  for (const [name, module] of workers) {
    const two = new TwoWorkers(module);
    const run = async () => (await two.count(four)).join();
    await row({ ...common, name, run });
  }
  const wasm = () => four.map((n) => countSimd(n)).join();
  await row({ ...common, name: "WebAssembly", run: wasm });
  if (python) {
    for (const kind of ["serial", "threads", "processes"] as const) {
      const run = async () => (await python.count(kind, n)).join();
      await row({ ...common, name: `CPython ${kind}`, run, ...seldom });
    }
  }
  if (c) await row({ ...common, name: "C -O2", run: () => four.map(c).join() });
}

async function measureCold(group: string): Promise<void> {
  const common = { group, expected };
  await row({ ...common, name: "serial", run: serial, baseline: true });
  for (const [name, module] of workers) {
    const run = async () => {
      using two = new TwoWorkers(module);
      return (await two.count(four)).join();
    };
    await row({ ...common, name, run });
  }
  if (python) {
    const run = async () => (await python.count("start-up", n)).join();
    await row({ ...common, name: "CPython processes", run, ...seldom });
  }
}
