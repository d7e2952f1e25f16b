/**
 * Counts in shared memory, against the other Worker.
 *
 * @module
 */
/// <reference lib="deno.worker" />
import { increments, type Task } from "./count.ts";
import { Mutex } from "./mutex.ts";

self.onmessage = ({ data: { kind, times, words } }: MessageEvent<Task>) => {
  const increment = increments[kind];
  const mutex = new Mutex(words.buffer, 4);
  const [STARTING, INSIDE] = [2, 3];

  Atomics.add(words, STARTING, 1);
  Atomics.notify(words, STARTING);
  Atomics.wait(words, STARTING, 1);
  for (let time = 0; time < times; time++) {
    increment(words, () => {
      Atomics.add(words, INSIDE, 1);
      while (Atomics.load(words, INSIDE) < 2 && !mutex.contended);
    });
  }
  self.postMessage("counted");
};
