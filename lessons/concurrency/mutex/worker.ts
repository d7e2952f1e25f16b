/**
 * Counts with one of the shared counters, against the other Worker.
 *
 * @module
 */
/// <reference lib="deno.worker" />
import { Mutex } from "./mutex.ts";
import { counters, type Task } from "./shared_counter.ts";

self.onmessage = ({ data: { kind, times, memory } }: MessageEvent<Task>) => {
  const counter = new counters[kind](memory);
  const mutex = new Mutex(memory, 4);
  const starting = new Int32Array(memory, 8, 1);
  const inside = new Int32Array(memory, 12, 1);

  Atomics.add(starting, 0, 1);
  Atomics.notify(starting, 0);
  Atomics.wait(starting, 0, 1);
  for (let time = 0; time < times; time++) {
    counter.increment(() => {
      Atomics.add(inside, 0, 1);
      while (Atomics.load(inside, 0) < 2 && !mutex.contended);
    });
  }
  self.postMessage("counted");
};
