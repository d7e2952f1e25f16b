/**
 * When somebody is stuck, `pass()` leaves the gate open. Change one word.
 *
 * ```sh
 * deno test lessons/resources/exercises/with.ts
 * ```
 *
 * @example Hint
 * `Gate` has a `[Symbol.dispose]()`. Who calls it?
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

class Gate implements Disposable {
  isOpen = true;
  [Symbol.dispose](): void {
    this.isOpen = false;
  }
}

function pass(gate: Gate, width: number): boolean {
  using _held = gate;
  if (width > 3) throw new Error("stuck");
  return gate.isOpen;
}

Deno.test("pass() closes the gate, also behind who is stuck", () => {
  const gate = new Gate();
  assertEquals(pass(gate, 2), true, "closed before anybody passed");
  assertEquals(gate.isOpen, false, "left open");
  gate.isOpen = true;
  assertThrows(() => pass(gate, 9), Error, "stuck");
  assertEquals(gate.isOpen, false, "left open behind who is stuck");
});
