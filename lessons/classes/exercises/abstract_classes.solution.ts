/**
 * `Dot` has no area of its own, and gets 0. Have the compiler refuse such a
 * class: as long as it does not, it calls the directive above `Dot` unused.
 *
 * Run it with `deno test lessons/classes/exercises/abstract_classes.ts`.
 *
 * @example Hint
 * Which word asks every subclass for a method, and stands before a class that
 * leaves the method out itself?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

abstract class Shape {
  abstract area(): number;
}

// @ts-expect-error TS2515: does not implement inherited abstract member area
class Dot extends Shape {}

Deno.test("a shape without an area of its own is refused", () => {
  assertEquals(Dot.name, "Dot");
});
