/**
 * Each size of parcel has a price of its own: small 3, medium 5, large 9, and
 * any other 0. Make `charge()` return it.
 *
 * Run it with `deno test lessons/flow/exercises/switch.ts`.
 *
 * @example Hint
 * Write down which lines run for "small". Where does a case end?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function charge(size: string): number {
  let price = 0;
  switch (size) {
    case "small":
      price = 3;
    case "medium":
      price = 5;
    case "large":
      price = 9;
    default:
      price = 0;
  }
  return price;
}

Deno.test("charge() has a price for each size", () => {
  assertEquals(charge("small"), 3, "a small parcel runs on to the last price");
  assertEquals(charge("medium"), 5);
  assertEquals(charge("large"), 9);
  assertEquals(charge("huge"), 0);
});
