/**
 * If the second door is locked, `openBoth()` leaves the first one open. Repair
 * it; its caller still gets both doors open.
 *
 * ```sh
 * deno test lessons/resources/exercises/stack.ts
 * ```
 *
 * @example Hint
 * Let a block own the stack, and take the doors off it once both are open.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

type Open = (name: string) => Disposable;

function openBoth(open: Open, one: string, two: string): DisposableStack {
  using stack = new DisposableStack();
  stack.use(open(one));
  stack.use(open(two));
  return stack.move();
}

Deno.test("openBoth() opens two doors, or none", () => {
  const isOpen: Record<string, boolean> = {};
  const open = (name: string) => {
    if (name === "locked") throw new Error("locked");
    isOpen[name] = true;
    return { [Symbol.dispose]: () => void (isOpen[name] = false) };
  };
  assertThrows(() => openBoth(open, "front", "locked"), Error, "locked");
  assertEquals(isOpen, { front: false });
  using _both = openBoth(open, "front", "back");
  assertEquals(isOpen, { front: true, back: true });
});
