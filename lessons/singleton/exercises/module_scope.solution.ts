/**
 * Your turn: many clocks could be made, so `Clock` has a `getInstance()` that
 * hands out one. Export one clock as a constant, and leave its class an ordinary
 * class.
 *
 * ```sh
 * deno test lessons/singleton/exercises/module_scope.ts
 * ```
 *
 * @example Hint
 * The module is evaluated once. So is what stands to the right of a constant's
 * `=`.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** Counts seconds. */
export class Clock {
  /** The seconds so far. */
  seconds = 0;
}

/** The program's clock. */
export const clock: Clock = new Clock();

Deno.test("clock is the one that is shared, of an ordinary class", () => {
  assertEquals(clock.constructor, Clock);
  const message = "Clock needs no getInstance(): its module exports a clock";
  assertEquals("getInstance" in Clock, false, message);
});
