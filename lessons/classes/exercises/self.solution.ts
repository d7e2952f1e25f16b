/**
 * `listen(button, counter)` should have the counter count a button's clicks.
 * Nothing is refused and nothing throws, and the counter stays at 0: mend it.
 *
 * Run it with `deno test lessons/classes/exercises/self.ts`.
 *
 * @example Hint
 * Who calls `add`, and on which object? Hand over a function that says both.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

class Counter {
  count = 0;

  add(): void {
    this.count++;
  }
}

function listen(button: EventTarget, counter: Counter): void {
  button.addEventListener("click", () => counter.add());
}

Deno.test("listen() has the counter count", () => {
  const [button, counter] = [new EventTarget(), new Counter()];
  listen(button, counter);
  button.dispatchEvent(new Event("click"));
  button.dispatchEvent(new Event("click"));
  assertEquals("count" in button, false, "add() counted on the button");
  assertEquals(counter.count, 2);
});
