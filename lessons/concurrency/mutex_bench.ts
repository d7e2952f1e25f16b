/**
 * What it costs to add one to a word of shared memory, by how it is protected,
 * with nobody in the way. A run makes ten thousand increments.
 *
 * ```sh
 * deno task bench mutex
 * ```
 *
 * @module
 */
import { row } from "../_kit/row.ts";
import { Mutex } from "./mutex/mod.ts";

const memory = new SharedArrayBuffer(8);
const count = new Int32Array(memory, 0, 1);
const mutex = new Mutex(memory, 4);
const times = 10_000;

await measure("count[0]++", () => {
  for (let time = 0; time < times; time++) count[0]++;
});
await measure("Atomics.add", () => {
  for (let time = 0; time < times; time++) Atomics.add(count, 0, 1);
});
await measure("Mutex", () => {
  for (let time = 0; time < times; time++) {
    using _hold = mutex.acquire();
    count[0]++;
  }
});

/** Adds a row, compared with the plain increment. */
async function measure(name: string, increments: () => void): Promise<void> {
  await row({
    group: "10,000 increments of a shared word",
    name,
    expected: times,
    run: () => {
      const before = count[0];
      increments();
      return (count[0] - before) | 0; // 32 bits come round
    },
    baseline: name === "count[0]++",
  });
}
