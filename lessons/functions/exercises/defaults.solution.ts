/**
 * Everybody who comes without a ticket is handed number 1. Let `ticket()` hand
 * out the next number at each call, and leave its body as it is.
 *
 * ```sh
 * deno test lessons/functions/exercises/defaults.ts
 * ```
 *
 * @example Hint
 * What stands behind `=` runs at each call that needs it. What stands before
 * the function runs once.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

let next = 1;

function ticket(number = next++): number {
  return number;
}

Deno.test("ticket() counts the calls that bring no number", () => {
  assertEquals([ticket(), ticket(7), ticket()], [1, 7, 2]);
});
