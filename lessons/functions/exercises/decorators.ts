/**
 * `traced()` counts the calls of a function, and loses its result and its name.
 * Hand both on.
 *
 * ```sh
 * deno test lessons/functions/exercises/decorators.ts
 * ```
 *
 * @example Hint
 * A wrapper returns what it does not want to lose. The name of a function
 * cannot be assigned to, but it can be defined.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

let calls = 0;

function traced<Args extends unknown[]>(fn: (...args: Args) => unknown) {
  return (...args: Args) => {
    calls++;
    fn(...args);
  };
}

Deno.test("traced() hands on the result and the name", () => {
  const add = traced(function add(x: number, y: number) {
    return x + y;
  });
  assertEquals<unknown[]>([add(1, 2), add.name], [3, "add"]);
  assertEquals(calls, 1);
});
