/**
 * Your turn: `choose()` sends to a pool whatever there is more than one of. Have
 * it say for each of these kinds of task how it is best done.
 *
 * ```sh
 * deno test lessons/speed/exercises/choosing.ts
 * ```
 *
 * @example Hint
 * One question after another: which of them settles the matter whatever the answer
 * to the others is? Compare the time of a task with that of a message, and the
 * time of all of them with the start of a pool.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

type Choice = "loop" | "await" | "pool" | "process";

/** What is to be done, how many there are, and how long one computes, in ms. */
interface Task {
  count: number;
  time: number;
  /** Whether it waits for others to answer. */
  waits?: boolean;
  /** Whether it may never end. */
  endless?: boolean;
  /** Whether it runs in a server, where others wait for this thread. */
  served?: boolean;
  /** Whether the same program does it again and again. */
  often?: boolean;
}

/** Returns how tasks are best done. */
export function choose({ count }: Task): Choice {
  return count > 1 ? "pool" : "loop";
}

const cases: [name: string, task: Task, choice: Choice, reason: string][] = [
  [
    "shrinks 200 photos",
    { count: 200, time: 80 },
    "pool",
    "16 s is far more than it takes to start a pool",
  ],
  [
    "asks 50 servers",
    { count: 50, time: 0, waits: true },
    "await",
    "a Worker would wait, too",
  ],
  [
    "draws 4 charts, once",
    { count: 4, time: 5 },
    "loop",
    "20 ms is about what it takes to start a pool",
  ],
  [
    "draws 4 charts, often",
    { count: 4, time: 5, often: true },
    "pool",
    "a pool that is kept starts once",
  ],
  [
    "adds up 100,000 rows, often",
    { count: 100_000, time: 0.01, often: true },
    "loop",
    "0.01 ms is less than a message takes",
  ],
  [
    "writes a report in a server",
    { count: 1, time: 60, served: true },
    "pool",
    "everybody waits for 60 ms",
  ],
  [
    "runs what a visitor wrote",
    { count: 1, time: Infinity, endless: true, served: true },
    "process",
    "nobody interrupts a Worker that computes",
  ],
];

for (const [name, task, choice, reason] of cases) {
  Deno.test(name, () => {
    assertEquals(choose(task), choice, reason);
  });
}
