/**
 * `votes()` counts how often each name was called. Every count is NaN.
 *
 * Run it with `deno test lessons/values/exercises/grouping.ts`.
 *
 * @example Hint
 * What is `counts[name]` when the name comes for the first time? Say what it
 * counts as.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function votes(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] += 1;
  return counts;
}

Deno.test("votes() counts each name from nothing", () => {
  assertEquals(votes([]), {});
  assertEquals(votes(["Ann"]), { Ann: 1 }, "undefined + 1 is NaN");
  assertEquals(votes(["Ann", "Bob", "Ann"]), { Ann: 2, Bob: 1 });
});
