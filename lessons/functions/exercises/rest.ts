/**
 * `extend(list, more)` adds the items of `more` to the caller's list, until
 * there are too many of them. Let it take any number.
 *
 * ```sh
 * deno test lessons/functions/exercises/rest.ts
 * ```
 *
 * @example Hint
 * `push` needs no more than one argument at a time.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

function extend<T>(list: T[], more: readonly T[]): void {
  list.push(...more);
}

Deno.test("extend() adds two items, and 200,000", () => {
  const list = [1];
  extend(list, [2, 3]);
  assertEquals(list, [1, 2, 3]);
  extend(list, new Array<number>(200_000).fill(4));
  assertEquals(list.length, 200_003);
});
