/**
 * `extend(list, more)` makes a longer list, and its caller never sees it. Let
 * it do what `list += more` does in Python.
 *
 * ```sh
 * deno test lessons/functions/exercises/passing.ts
 * ```
 *
 * @example Hint
 * An assignment to a name stays inside the function. A method call goes to the
 * object.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

function extend(list: number[], more: readonly number[]): void {
  list.push(...more);
}

Deno.test("extend() adds to the list of its caller", () => {
  const mine = [1];
  extend(mine, [2, 3]);
  assertEquals(mine, [1, 2, 3]);
});
