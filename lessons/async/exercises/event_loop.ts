/**
 * Your turn: `run` starts both jobs at once. Make it start each job when the one
 * before has ended.
 *
 * ```sh
 * deno test lessons/async/exercises/event_loop.ts
 * ```
 *
 * @example Hint
 * Calling is starting, and `map` calls. Which loop calls, waits, and only then
 * goes on to the next name?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** Loads each of `names`, one after another. */
export async function run(
  names: string[],
  load: (name: string) => Promise<void>,
): Promise<void> {
  for (const job of names.map(load)) await job;
}

Deno.test("run() starts a job when the one before has ended", async () => {
  const log: string[] = [];
  await run(["a", "b"], async (name) => {
    log.push(`start ${name}`);
    for (let step = 0; step < 3; step++) await null;
    log.push(`end ${name}`);
  });
  const expected = ["start a", "end a", "start b", "end b"];
  assertEquals(log, expected, "a has not ended when b starts");
});
