/**
 * A shop sends letters and boxes, and now tubes, whose price is 4. Somebody
 * added them to the type, and forgot `price()`. The compiler said nothing.
 *
 * Run it with `deno test lessons/types/exercises/unions.ts`.
 *
 * @example Hint
 * Declare what `price()` returns: an editor, or the command above, then says
 * what is missing. (A browser checks no types.)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export type Parcel =
  | { kind: "letter" }
  | { kind: "box"; weight: number }
  | { kind: "tube" };

export function price(parcel: Parcel) {
  switch (parcel.kind) {
    case "letter":
      return 1;
    case "box":
      return 2 * parcel.weight;
  }
}

Deno.test("price() knows every kind of parcel", () => {
  assertEquals(price({ kind: "letter" }), 1);
  assertEquals(price({ kind: "box", weight: 3 }), 6);
  assertEquals(price({ kind: "tube" }), 4, "no case returned anything");
});
