/**
 * Tiny tasks, which cost nothing but their way: the pool of this chapter, the
 * pools of the npm registry, and a Worker with nothing around it.
 *
 * ```sh
 * deno task bench worker_pool
 * ```
 *
 * Two Workers each, up before the clock starts unless the row says otherwise. A
 * library that does not load is left out, and named on stderr.
 *
 * @module
 */
import { Pool } from "./pool/pool.ts";
import squareOf from "./pool/square.ts";
import { offered } from "../_kit/row.ts";

type Run = (item: number) => Promise<number>;
type RunAll = (items: number[]) => Promise<number[]>;

const size = 2;
const module = new URL("./pool/square.ts", import.meta.url);
const items = Array.from({ length: 5_000 }, (_, n) => n);
const squares = items.map(squareOf);
const newPool = () =>
  new Pool<typeof import("./pool/square.ts")>(module, { size });

const bare = new Worker(
  "data:text/javascript,onmessage = ({ data }) => postMessage(data * data)",
  { type: "module" },
);
const one = new Map<string, Run>([
  ["bare postMessage", (item) =>
    new Promise((resolve) => {
      bare.onmessage = ({ data }) => resolve(data);
      bare.postMessage(item);
    })],
]);
const all = new Map<string, RunAll>();

const here = new URL(".", import.meta.url);
if (offered("the pools", { name: "read", path: here })) await offerPools();
for (const [name, runAll] of all) {
  await bench("5,000 tiny tasks, all at once", name, async () => {
    check(await runAll(items));
  });
}

for (const [name, run] of one) {
  await bench("500 tiny tasks, one after another", name, async () => {
    const results = [];
    for (const item of items.slice(0, 500)) results.push(await run(item));
    check(results);
  });
}

/** Adds the rows of the pool of this chapter and of the libraries. */
async function offerPools(): Promise<void> {
  const pool = newPool();
  one.set("Pool", (item) => pool.run(item));
  all.set("Pool", (items) => pool.map(items, { chunkSize: 1 }));
  all.set(
    "Pool, chunkSize 64",
    (items) => pool.map(items, { chunkSize: 64 }),
  );
  all.set(
    "Pool, run",
    (items) => Promise.all(items.map((item) => pool.run(item))),
  );
  await offer("poolifier", async () => {
    const { FixedThreadPool } = await import("poolifier");
    const file =
      new URL("./pool/poolifier_square.ts", import.meta.url).pathname;
    const pool = new FixedThreadPool<number, number>(size, file);
    return (item) => pool.execute(item);
  });

  for (const tasks of [1, 8]) {
    await offer(tasks === 1 ? "piscina" : "piscina, 8 a Worker", async () => {
      // Without the permission its Workers fail where nobody can catch it.
      const { state } = await Deno.permissions.query({ name: "env" });
      if (state !== "granted") throw new Error("it needs --allow-env");
      const { Piscina } = await import("piscina");
      const pool = new Piscina<number, number>({
        filename: module.href,
        minThreads: size,
        maxThreads: size,
        concurrentTasksPerWorker: tasks,
      });
      return (item) => pool.run(item);
    });
  }
  await bench("one tiny task", "Pool", async () => {
    check([await pool.run(0)]);
  });
  await bench("one tiny task", "Pool, started for it", async () => {
    await using pool = newPool();
    check([await pool.run(0)]);
  });
  await bench("one tiny task", "Pool, started before b.start()", async (b) => {
    await using pool = newPool();
    await pool.run(0);
    b?.start();
    check([await pool.run(0)]);
    b?.end();
  });
}

/** Adds a library's rows, unless it does not load or gets a square wrong. */
async function offer(name: string, load: () => Promise<Run>): Promise<void> {
  try {
    const run = await load();
    if (await run(7) !== 49) throw new Error("7 squared is 49");
    one.set(name, run);
    all.set(name, (items) => Promise.all(items.map(run)));
  } catch (error) {
    console.error(`${name} is left out: ${error}`);
  }
}

/** Adds a row, warm. */
async function bench(
  group: string,
  name: string,
  fn: (b?: Deno.BenchContext) => Promise<void>,
): Promise<void> {
  for (let run = 0; run < 5; run++) await fn();
  Deno.bench(name, { group, baseline: name === "Pool", n: 20 }, fn);
}

function check(results: number[]): void {
  const wrong = results.findIndex((result, n) => result !== squares[n]);
  if (wrong >= 0) throw new Error(`${wrong} squared is ${results[wrong]}`);
}
