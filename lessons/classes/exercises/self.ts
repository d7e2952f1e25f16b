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

  constructor(readonly step = 1) {}

  add(): void {
    this.count += this.step;
  }
}

function listen(button: EventTarget, counter: Counter): void {
  button.addEventListener("click", counter.add);
}

Deno.test("listen() has the counter count", () => {
  const button = new EventTarget();
  const counter = new Counter();
  listen(button, counter);
  button.dispatchEvent(new Event("click"));
  button.dispatchEvent(new Event("click"));
  assertEquals("count" in button, false, "add() counted on the button");
  assertEquals(counter.count, 2);
});

Deno.test("listen() leaves it to the counter how it counts", () => {
  const button = new EventTarget();
  const tens = new Counter(10);
  listen(button, tens);
  button.dispatchEvent(new Event("click"));
  assertEquals(tens.count, 10, "a click is a call of add()");
});
