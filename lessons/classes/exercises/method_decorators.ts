/**
 * `@counted` counts the calls of all doors together. Let `callsOf()` answer for
 * one door.
 *
 * ```sh
 * deno test lessons/classes/exercises/method_decorators.ts
 * ```
 *
 * @example Hint
 * The decorator runs once. The function that it returns runs at each call, and
 * has a `this`.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

let calls = 0;
const callsOf = (_object: object) => calls;

function counted<This extends object>(method: (this: This) => void) {
  return function (this: This) {
    calls++;
    method.call(this);
  };
}

class Door {
  @counted
  open() {}
}

Deno.test("@counted counts the calls of each door", () => {
  const [front, back] = [new Door(), new Door()];
  front.open();
  front.open();
  back.open();
  assertEquals([callsOf(front), callsOf(back)], [2, 1]);
});
