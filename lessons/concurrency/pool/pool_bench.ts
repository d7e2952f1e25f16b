/**
 * Tiny tasks, which cost nothing but their way: this pool, the pools of the npm
 * registry, and a Worker with nothing around it.
 *
 * ```sh
 * deno task bench pool/
 * ```
 *
 * Two Workers each, up and warm before the clock starts unless the row says
 * otherwise. What does not load is left out, with a line on standard error.
 *
 * @module
 */
import { granted } from "../../_kit/granted.ts";
import { offered, row } from "../../_kit/row.ts";
import { Pool } from "./mod.ts";
import square from "./square.ts";

type Run = (item: number) => Promise<number>;

const size = 2;
const module = new URL("./square.ts", import.meta.url);
const here = { name: "read", path: import.meta.dirname } as const;
const newPool = () => new Pool<typeof import("./square.ts")>(module, { size });

if (offered("Pool", here)) {
  const pool = newPool();
  await all("Pool", (item) => pool.run(item));
  await map("Pool, map", pool);
  await map("Pool, chunkSize 64", pool, 64);
  const libraries = await load();
  for (const [name, run] of libraries) await all(name, run);
  await inTurn("Pool", (item) => pool.run(item));
  await inTurn("bare postMessage", bare());
  for (const [name, run] of libraries) await inTurn(name, run);
  await startUp(pool);
}

/** Five thousand tasks, submitted one by one. */
async function all(name: string, run: Run): Promise<void> {
  await row({
    group: "5,000 tiny tasks, all at once",
    name,
    expected: sumOf(5000),
    run: async () => sum(await Promise.all(numbers(5000).map(run))),
    baseline: name === "Pool",
  });
}

/** Five thousand tasks in chunks. */
async function map(
  name: string,
  pool: ReturnType<typeof newPool>,
  chunkSize?: number,
): Promise<void> {
  await row({
    group: "5,000 tiny tasks, all at once",
    name,
    expected: sumOf(5000),
    run: async () => sum(await pool.map(numbers(5000), { chunkSize })),
  });
}

/** Five hundred tasks, each submitted when the last has answered. */
async function inTurn(name: string, run: Run): Promise<void> {
  await row({
    group: "500 tiny tasks, one after another",
    name,
    expected: sumOf(500),
    run: async () => {
      let total = 0;
      for (const item of numbers(500)) total += await run(item);
      return total;
    },
    baseline: name === "Pool",
  });
}

/** What a pool costs that is started for one task. */
async function startUp(pool: ReturnType<typeof newPool>): Promise<void> {
  const group = "one tiny task";
  const expected = 49;
  const run = () => pool.run(7);
  await row({ group, name: "Pool", expected, run, baseline: true });
  await row({
    group,
    name: "Pool, started for it",
    expected,
    run: async () => {
      await using pool = newPool();
      return await pool.run(7);
    },
  });
}

/** A Worker that squares, asked by its own messages. */
function bare(): Run {
  const worker = new Worker(
    "data:text/javascript,onmessage = ({ data }) => postMessage(data * data)",
    { type: "module" },
  );
  return (item) =>
    new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage(item);
    });
}

/** The pools of the npm registry that load, and can square. */
async function load(): Promise<Map<string, Run>> {
  const loaders: Record<string, () => Promise<Run>> = {
    poolifier: async () => {
      const { FixedThreadPool } = await import("poolifier");
      const file = new URL("./poolifier_square.ts", import.meta.url).pathname;
      const pool = new FixedThreadPool<number, number>(size, file);
      return (item) => pool.execute(item);
    },
    piscina: () => piscina(1),
    "piscina, 8 a Worker": () => piscina(8),
  };
  const libraries = new Map<string, Run>();
  for (const [name, load] of Object.entries(loaders)) {
    try {
      // Without the permission their Workers fail where nobody can catch it.
      if (!granted({ name: "env" })) throw new Error("it needs --allow-env");
      const run = await load();
      if (await run(7) !== 49) throw new Error("7 squared is 49");
      libraries.set(name, run);
    } catch (error) {
      console.error(`Left out: ${name}: ${error}`);
    }
  }
  return libraries;
}

async function piscina(tasks: number): Promise<Run> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina<number, number>({
    filename: module.href,
    minThreads: size,
    maxThreads: size,
    concurrentTasksPerWorker: tasks,
  });
  return (item) => pool.run(item);
}

function numbers(length: number): number[] {
  return Array.from({ length }, (_, n) => n);
}

function sum(list: number[]): number {
  return list.reduce((total, n) => total + n, 0);
}

function sumOf(length: number): number {
  return sum(numbers(length).map(square));
}
