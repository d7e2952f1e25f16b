/**
 * `countTwice(counter)` should have the counter count twice. It hands over a
 * method, and the method loses its counter: mend it.
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

function twice(callback: () => void): void {
  callback();
  callback();
}

function countTwice(counter: Counter): void {
  twice(() => counter.add());
}

Deno.test("countTwice() counts on its counter", () => {
  const counter = new Counter();
  countTwice(counter);
  assertEquals(counter.count, 2);
});
