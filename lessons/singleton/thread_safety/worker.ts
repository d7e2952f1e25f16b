/**
 * Counts in this Worker's own tally, if the lock whose name it is sent is free.
 *
 * @module
 */
/// <reference lib="deno.worker" />
import { locks, type Report, tally } from "./tally.ts";

self.onmessage = async ({ data: name }: MessageEvent<string>) => {
  const entered = await locks.request(
    name,
    { ifAvailable: true },
    (lock) => lock !== null && ++tally.count > 0,
  );
  self.postMessage({ entered, count: tally.count } satisfies Report);
};
