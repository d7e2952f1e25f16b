/**
 * So that one can choose: tasks of several lengths, done in each way that one might
 * write; what a call that blocks costs the others; what a lock costs a step.
 *
 * ```sh
 * deno task bench choosing
 * ```
 *
 * @module
 */
import { setImmediate as turn } from "node:timers/promises";
import { locks } from "../_kit/locks.ts";
import { offered, row } from "../_kit/row.ts";
import { Lock } from "../async/lock.ts";
import { closedForm, count, countSimd } from "../concurrency/count/mod.ts";
import { ask } from "../concurrency/isolate/mod.ts";
import { Pool } from "../concurrency/pool/mod.ts";

const source = "onmessage = ({ data }) => postMessage(data)";
const echo = new URL(`data:text/javascript,${source}`);

await wait("ten waits of 20 ms");
for (
  const { group, tasks, n, samples } of [
    { group: "1,000 tasks of about 1 µs", tasks: 1000, n: 3000 },
    { group: "four tasks of about 4 ms", tasks: 4, n: 10 ** 7 },
    {
      group: "four tasks of about 0.1 s",
      tasks: 4,
      n: 3 * 10 ** 8,
      samples: 4,
    },
  ]
) await compute(group, Array<number>(tasks).fill(n), samples);
await start("start, and one answer");
blocked("the next turn, while a call blocks for 20 ms");
await lock("one step that awaits");

async function wait(group: string): Promise<void> {
  const load = (n: number) =>
    new Promise<number>((resolve) => setTimeout(resolve, 20, n));
  const list = [...Array(10).keys()];
  const expected = list.join();
  await row({
    group,
    name: "one after another",
    expected,
    run: async () => {
      const answers: number[] = [];
      for (const n of list) answers.push(await load(n));
      return answers.join();
    },
    baseline: true,
  });
  await row({
    group,
    name: "Promise.all",
    expected,
    run: async () => (await Promise.all(list.map(load))).join(),
  });
}

async function compute(
  group: string,
  list: number[],
  samples?: number,
): Promise<void> {
  type Task = typeof import("../concurrency/count/task.ts");
  const task = new URL("../concurrency/count/task.ts", import.meta.url);
  const expected = list.map((n) => closedForm(n)).join();
  const add = (
    name: string,
    run: () => bigint[] | Promise<bigint[]>,
    baseline = false,
  ) =>
    row({
      group,
      name,
      expected,
      run: async () => (await run()).join(),
      baseline,
      n: samples,
    });
  await add("a loop", () => list.map((n) => count(n)), true);
  await add("a loop, WebAssembly", () => list.map((n) => countSimd(n)));
  if (!offered("a pool", { name: "read", path: import.meta.dirname })) return;
  const pool = new Pool<Task>(task, { size: 2 });
  await add("a kept pool", () => pool.map(list));
  await add("a new pool", async () => {
    await using pool = new Pool<Task>(task, { size: 2 });
    return await pool.map(list);
  });
  if (list.length > 4) return; // so many Workers
  await add("a new Worker each", () =>
    Promise.all(list.map(async (n) => {
      await using pool = new Pool<Task>(task, { size: 1 });
      return await pool.run(n);
    })));
}

async function start(group: string): Promise<void> {
  await row({
    group,
    name: "a Worker",
    expected: 7,
    run: async () => await ask(echo, 7) as number,
    baseline: true,
  });
  const command = Deno.execPath();
  if (!offered("a child process", { name: "run", command })) return;
  await row({
    group,
    name: "a child process",
    expected: "7\n",
    run: async () => {
      const args = ["eval", "console.log(7)"];
      const { stdout } = await new Deno.Command(command, { args }).output();
      return new TextDecoder().decode(stdout);
    },
  });
}

function blocked(group: string): void {
  const words = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(
    "data:text/javascript,onmessage = ({ data }) => {" +
      "Atomics.wait(data, 0, 0, 20); postMessage(0) }",
    { type: "module" },
  );
  Deno.bench("blocked here", { group, baseline: true, n: 20 }, async (b) => {
    b.start();
    const next = turn();
    Atomics.wait(words, 0, 0, 20);
    await next;
    b.end();
  });
  Deno.bench("blocked in a Worker", { group, n: 20 }, async (b) => {
    const { promise, resolve } = Promise.withResolvers();
    worker.onmessage = resolve;
    b.start();
    worker.postMessage(words);
    await turn();
    b.end();
    await promise;
  });
}

async function lock(group: string): Promise<void> {
  await row({
    group,
    name: "no lock",
    expected: 7,
    run: async () => await Promise.resolve(7),
    baseline: true,
  });
  const one = new Lock();
  await row({
    group,
    name: "a lock",
    expected: 7,
    run: async () => {
      using _held = await one.acquire();
      return await Promise.resolve(7);
    },
  });
  await row({
    group,
    name: "navigator.locks",
    expected: 7,
    run: () => locks.request("choosing", () => Promise.resolve(7)),
  });
}
