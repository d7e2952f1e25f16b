/**
 * Four counts: one after another, asynchronously, in two Workers, in WebAssembly
 * and in CPython and C.
 *
 * @module
 */
import { closedForm, count, TwoWorkers } from "./cpu_bound.ts";
import { countSimd } from "./count/wasm.ts";
import { compileC, n, Python } from "../_kit/peers.ts";

const four = [n, n, n, n];
const expected = closedForm(n);

/**
 * One row, that checks its sums. What compiles as it runs is run warm first.
 */
async function row(
  group: string,
  name: string,
  run: () => bigint[] | Promise<bigint[]>,
  options: Partial<Deno.BenchDefinition> = {},
): Promise<void> {
  const checked = async () => {
    const counts = await run();
    if (counts.length !== 4 || counts.some((sum) => sum !== expected)) {
      throw new Error(`${name} counts ${counts}, not four times ${expected}`);
    }
  };
  const warm = performance.now() + (options.n ? 0 : 300);
  while (performance.now() < warm) await checked();
  Deno.bench({ name, group, fn: checked, ...options });
}

const modules = {
  Workers: new URL("./count/worker.ts", import.meta.url),
  "WebAssembly in Workers": new URL("./count/wasm_worker.ts", import.meta.url),
};
const python = Python.start(`${import.meta.dirname}/count/count.py`);
const c = compileC("-O2");

/**
 * CPython takes seconds: three samples are enough, and all that time allows.
 */
const seldom = { n: 2 };

const warm = "four counts";
const serial = () => four.map((n) => count(n));
await row(warm, "serial", serial, { baseline: true });
await row(warm, "async", () =>
  Promise.all(four.map(async (n) => {
    await null;
    return count(n);
  })));
const workers = new TwoWorkers(modules.Workers);
await row(warm, "Workers", () => workers.count(four));
await row(warm, "WebAssembly", () => four.map((n) => countSimd(n)));
const wasmWorkers = new TwoWorkers(modules["WebAssembly in Workers"]);
await row(
  warm,
  "WebAssembly in Workers",
  () => wasmWorkers.count(four),
);
if (python) {
  for (const kind of ["serial", "threads", "processes"] as const) {
    await row(warm, `CPython ${kind}`, () => python.count(kind, n), seldom);
  }
}
if (c) await row(warm, "C -O2", () => four.map(c));

const cold = "four counts, with start-up";
await row(cold, "serial", serial, { baseline: true });
for (const [name, module] of Object.entries(modules)) {
  await row(cold, name, async () => {
    using workers = new TwoWorkers(module);
    return await workers.count(four);
  });
}
if (python) {
  await row(
    cold,
    "CPython processes",
    () => python.count("start-up", n),
    seldom,
  );
}
