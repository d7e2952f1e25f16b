/**
 * What it costs to add one to a word of shared memory with nobody in the way,
 * by the way it is protected: ten thousand increments an iteration.
 *
 * ```sh
 * deno task bench mutex
 * ```
 *
 * @module
 */
import { Mutex } from "./mutex/mutex.ts";

const memory = new SharedArrayBuffer(8);
const count = new Int32Array(memory, 0, 1);
const mutex = new Mutex(memory, 4);
const group = "increment";

Deno.bench({ name: "count[0]++", group, baseline: true }, () => {
  for (let time = 0; time < 10_000; time++) count[0]++;
});

Deno.bench({ name: "Atomics.add", group }, () => {
  for (let time = 0; time < 10_000; time++) Atomics.add(count, 0, 1);
});

Deno.bench({ name: "Mutex, try and finally", group }, () => {
  for (let time = 0; time < 10_000; time++) {
    mutex.acquire();
    try {
      count[0]++;
    } finally {
      mutex.release();
    }
  }
});

Deno.bench({ name: "Mutex, using", group }, () => {
  for (let time = 0; time < 10_000; time++) {
    using _hold = mutex.acquire();
    count[0]++;
  }
});
