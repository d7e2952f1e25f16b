/**
 * Your turn: `work` takes a thousand steps, with an `await` after each, and no
 * request gets in. Let the event loop turn every hundred steps.
 *
 * ```sh
 * deno test lessons/async/exercises/turns.ts
 * ```
 *
 * @example Hint
 * `await null` lets in what is queued already. Which function of
 * `node:timers/promises` waits for a turn of the event loop?
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { setTimeout as turn } from "node:timers/promises";

/** Calls `step` a thousand times, and lets others in meanwhile. */
export async function work(step: () => void): Promise<void> {
  for (let done = 1; done <= 1000; done++) {
    step();
    if (done % 100 === 0) await turn();
  }
}

Deno.test("work() lets a request in before it is done", async () => {
  let steps = 0;
  let steppedBefore: number | undefined;
  const request = setImmediate(() => steppedBefore = steps);
  await work(() => steps++);
  clearImmediate(request);
  assertEquals(steps, 1000);
  assertEquals(steppedBefore, 100, "steps before the request got in");
});
