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
  static #one: Clock | undefined;
  /** The seconds so far. */
  seconds = 0;

  /** Returns the one clock of the program. */
  static getInstance(): Clock {
    return Clock.#one ??= new Clock();
  }
}

/** The program's clock. */
export const clock: Clock = Clock.getInstance();

Deno.test("clock is the one that is shared, of an ordinary class", () => {
  assertEquals(clock.constructor, Clock);
  const message = "Clock needs no getInstance(): its module exports a clock";
  assertEquals("getInstance" in Clock, false, message);
});
