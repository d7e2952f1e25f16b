/**
 * Counts primes, and keeps the counts in this Worker's own cache.
 *
 * @module
 */
/// <reference lib="deno.worker" />
import { primeCounts } from "./lru_cache.ts";
import type { Answer, Question } from "./pool.ts";

function countPrimes(below: number): number {
  const composite = new Uint8Array(below);
  let count = 0;
  for (let n = 2; n < below; n++) {
    if (composite[n]) continue;
    count++;
    for (let multiple = n * n; multiple < below; multiple += n) {
      composite[multiple] = 1;
    }
  }
  return count;
}

self.onmessage = ({ data: { id, below } }: MessageEvent<Question>) => {
  const { hits } = primeCounts;
  const count = primeCounts.get(below, countPrimes);
  const cached = primeCounts.hits > hits;
  self.postMessage({ id, count, cached } satisfies Answer & { id: number });
};
