/**
 * Your turn: say how each of these kinds of task is best done.
 *
 * ```sh
 * deno test lessons/speed/exercises/choosing.ts
 * ```
 *
 * @example Hint
 * First ask whether a task waits. If it computes, compare its time with that of
 * a message, and the time of all of them with the start of a pool.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

type Choice = "loop" | "await" | "pool";

/** What is to be done, once, and how. */
export const choices: Record<string, Choice> = {
  "shrink 200 photos, 80 ms each": "loop",
  "ask 50 servers, 300 ms each": "pool",
  "draw 4 charts, 5 ms each": "pool",
  "add up 100,000 rows, 0.01 ms each": "pool",
};

/** What waits, how many there are, and how long each computes, in ms. */
const tasks = {
  "shrink 200 photos, 80 ms each": { waits: false, count: 200, time: 80 },
  "ask 50 servers, 300 ms each": { waits: true, count: 50, time: 0 },
  "draw 4 charts, 5 ms each": { waits: false, count: 4, time: 5 },
  "add up 100,000 rows, 0.01 ms each": {
    waits: false,
    count: 100_000,
    time: 0.01,
  },
};

function best({ waits, count, time }: (typeof tasks)[keyof typeof tasks]) {
  if (waits) return ["await", "it waits"];
  if (time < 0.1) return ["loop", `${time} ms is less than a message takes`];
  const all = count * time;
  return all < 100
    ? ["loop", `${all} ms is about what it takes to start a pool`]
    : ["pool", `${all} ms is far more than it takes to start a pool`];
}

for (const [name, task] of Object.entries(tasks)) {
  Deno.test(name, () => {
    const [choice, reason] = best(task);
    assertEquals(choices[name], choice, reason);
  });
}
