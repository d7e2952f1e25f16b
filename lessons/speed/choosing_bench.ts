/**
 * So that one can choose: what a thing costs to start and to ask, what a call
 * that blocks costs the others, and what a lock costs.
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
import { ask } from "../concurrency/isolate/mod.ts";

const source = "onmessage = ({ data }) => postMessage(data)";
const echo = new URL(`data:text/javascript,${source}`);

await start("start, and one answer");
await message("a message there and back");
blocked("the next turn, while a call blocks for 20 ms");
await lock("one step");

async function start(group: string): Promise<void> {
  await row({
    group,
    name: "a promise",
    expected: 7,
    run: () => Promise.resolve(7),
  });
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

async function message(group: string): Promise<void> {
  const worker = new Worker(echo, { type: "module" });
  await row({
    group,
    name: "an await",
    expected: 7,
    run: async () => await Promise.resolve(7),
    baseline: true,
  });
  await row({
    group,
    name: "to a Worker",
    expected: 7,
    run: () =>
      new Promise<number>((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.postMessage(7);
      }),
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
    name: "an await",
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
      return 7;
    },
  });
  await row({
    group,
    name: "navigator.locks",
    expected: 7,
    run: () => locks.request("choosing", () => 7),
  });
}
