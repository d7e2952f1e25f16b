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

/** How many there are, how many ms one computes, and what else is true of it. */
interface Task {
  count: number;
  time: number;
  is?: "waiting" | "endless" | "often";
}

/** Returns how tasks are best done. */
export function choose({ count, time, is }: Task): string {
  if (is === "endless") return "process";
  if (is === "waiting") return "await";
  if (time < 0.1) return "loop";
  return is === "often" || count * time >= 100 ? "pool" : "loop";
}

const cases: [task: Task, best: string, why: string][] = [
  [{ count: 200, time: 80 }, "pool", "16 s are far more than its start"],
  [{ count: 50, time: 0, is: "waiting" }, "await", "a Worker would wait, too"],
  [{ count: 4, time: 5 }, "loop", "20 ms are about what a pool's start takes"],
  [{ count: 4, time: 5, is: "often" }, "pool", "a kept pool starts once"],
  [{ count: 9_000, time: 0.01, is: "often" }, "loop", "a message takes longer"],
  [{ count: 1, time: 1e9, is: "endless" }, "process", "it has to be killed"],
];

for (const [task, best, why] of cases) {
  Deno.test(`${task.count} × ${task.time} ms ${task.is ?? ""}: ${best}`, () => {
    assertEquals(choose(task), best, why);
  });
}
