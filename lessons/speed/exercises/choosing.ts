/**
 * Your turn: say how each of these tasks is best done.
 *
 * ```sh
 * deno test lessons/speed/exercises/choosing.ts
 * ```
 *
 * @example Hint
 * First ask whether a task waits. If it computes, compare its time with that of
 * a message.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

type Choice = "call" | "await" | "pool";

/** What is to be done, and how. */
export const choices: Record<string, Choice> = {
  "shrink 200 photos, 80 ms each": "call",
  "ask 50 servers, 300 ms each": "pool",
  "add ten numbers": "pool",
};

/** What waits, and how long it computes, in ms. */
const tasks = {
  "shrink 200 photos, 80 ms each": { waits: false, time: 80 },
  "ask 50 servers, 300 ms each": { waits: true, time: 0 },
  "add ten numbers": { waits: false, time: 0.0001 },
};

for (const [name, { waits, time }] of Object.entries(tasks)) {
  Deno.test(name, () => {
    const message = 0.05;
    const best = waits ? "await" : time > message ? "pool" : "call";
    assertEquals(
      choices[name],
      best,
      waits ? "it waits" : `it computes for ${time} ms, a message takes 0.05`,
    );
  });
}
