/**
 * `visit()` should count its calls, and answers 1 at each. Take one line out.
 *
 * ```sh
 * deno test lessons/functions/exercises/scopes.ts
 * ```
 *
 * @example Hint
 * There are two variables called `count`. Which one does `+=` reach?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

let count = 0;

function visit(): number {
  let count = 0;
  count += 1;
  return count;
}

Deno.test("visit() counts its calls", () => {
  count = 0;
  visit();
  assertEquals([visit(), count], [2, 2]);
});
