/**
 * Your turn: `APP_RETRIES` is 0, and `retries()` reads it again at every call.
 * Make it read once.
 *
 * ```sh
 * deno test lessons/singleton/exercises/uses.ts
 * ```
 *
 * @example Hint
 * Is a 0 missing, or is it only not true?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** Returns a function that calls `read` at its first call, and keeps the number. */
export function once(read: () => number): () => number {
  let made: number | undefined;
  return () => made ||= read();
}

Deno.test("retries() reads the environment once", () => {
  const env = new Map([["APP_RETRIES", "0"]]);
  let reads = 0;
  const retries = once(() => {
    reads++;
    return Number(env.get("APP_RETRIES"));
  });
  assertEquals([retries(), retries()], [0, 0]);
  assertEquals(reads, 1, `a 0 was read ${reads} times`);
});
