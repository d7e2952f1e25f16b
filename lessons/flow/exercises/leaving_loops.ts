/**
 * `firstFault()` returns the number of the first line, from 1, that is empty, or
 * `undefined` where none is. It returns the last such line instead.
 *
 * Run it with `deno test lessons/flow/exercises/leaving_loops.ts`.
 *
 * @example Hint
 * What does `return` leave here? There is a loop that it would leave, and there
 * is a method that asks for an index.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function firstFault(lines: string[]): number | undefined {
  let fault: number | undefined;
  lines.forEach((line, index) => {
    if (line === "") {
      fault = index + 1;
      return;
    }
  });
  return fault;
}

Deno.test("firstFault() stops at the first empty line", () => {
  assertEquals(firstFault(["a", "b"]), undefined);
  assertEquals(firstFault(["a", "", "c"]), 2);
  assertEquals(firstFault(["a", "", ""]), 2, "return did not leave the loop");
});
