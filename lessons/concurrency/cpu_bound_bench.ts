/**
 * Four counts: one after another, asynchronously, in two Workers, in
 * WebAssembly, and in CPython and C.
 *
 * ```sh
 * deno task bench cpu_bound
 * ```
 *
 * @module
 */
import { offered, row } from "../_kit/row.ts";
import { closedForm, count, countSimd } from "./count/mod.ts";
import { compileC, countIn, n, startPython } from "./count/peers.ts";
import { Pool } from "./pool/mod.ts";

type Task = typeof import("./count/task.ts");

const four = [n, n, n, n];
const expected = four.map(() => closedForm(n)).join();
const serial = () => four.map((n) => count(n));
const tasks = {
  "two Workers": new URL("./count/task.ts", import.meta.url),
  "WebAssembly in two Workers": new URL(
    "./count/wasm_task.ts",
    import.meta.url,
  ),
};
const here = { name: "read", path: import.meta.dirname } as const;
const python = startPython();

await kept("four counts");
await started("four counts, with start-up");

/** All that is there already: Workers, processes, compiled code. */
async function kept(group: string): Promise<void> {
  await measure(group, "serial", serial, { baseline: true });
  await measure(
    group,
    "async",
    () => Promise.all(four.map(async (n) => await count(n))),
  );
  for (const [name, task] of Object.entries(tasks)) {
    if (!offered(name, here)) continue;
    const pool = new Pool<Task>(task, { size: 2 });
    await measure(group, name, () => pool.map(four, { chunkSize: 1 }));
  }
  await measure(group, "WebAssembly", () => four.map((n) => countSimd(n)));
  const c = compileC("-O2");
  if (c) await measure(group, "C -O2", () => four.map(c));
  for (const kind of ["serial", "threads", "processes"] as const) {
    if (!python) break;
    await measure(group, `CPython ${kind}`, () => countIn(python, kind, n), {
      n: 2,
    });
  }
}

/** The same, started for the four counts and ended after them. */
async function started(group: string): Promise<void> {
  await measure(group, "serial", serial, { baseline: true });
  for (const [name, task] of Object.entries(tasks)) {
    if (!offered(name, here)) continue;
    await measure(group, `${name}, new`, async () => {
      await using pool = new Pool<Task>(task, { size: 2 });
      return await pool.map(four, { chunkSize: 1 });
    });
  }
  if (!python) return;
  const processes = () => countIn(python, "start-up", n);
  await measure(group, "CPython processes, new", processes, { n: 2 });
}

/** Adds a row, whose counts are checked. */
async function measure(
  group: string,
  name: string,
  counts: () => bigint[] | Promise<bigint[]>,
  options: { baseline?: boolean; n?: number } = {},
): Promise<void> {
  const run = async () => (await counts()).join();
  await row({ group, name, expected, run, ...options });
}
