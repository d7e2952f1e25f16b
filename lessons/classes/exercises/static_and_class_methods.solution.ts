/**
 * An oven is a `Temperature`, and one can be set in Fahrenheit. Then it should
 * still be an `Oven`: mend `fromFahrenheit()`.
 *
 * Run it with
 * `deno test lessons/classes/exercises/static_and_class_methods.ts`.
 *
 * @example Hint
 * What stands before the dot in `Oven.fromFahrenheit`, and how does a static
 * method call it?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

class Temperature {
  constructor(readonly celsius: number) {}

  static fromFahrenheit(degrees: number): Temperature {
    return new this((degrees - 32) / 1.8);
  }
}

class Oven extends Temperature {}

Deno.test("Oven.fromFahrenheit() makes an Oven", () => {
  const oven = Oven.fromFahrenheit(392);
  assertEquals(oven.celsius, 200);
  assertEquals(oven.constructor.name, "Oven", "it names one class for all");
});
