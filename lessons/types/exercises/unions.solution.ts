/**
 * A shop sends letters and boxes, and now tubes, too. `price()` and `days()`
 * forgot them, and the compiler said nothing: it calls the directive above
 * `days()` unused. Have it refuse both. Then let a tube cost 4, and leave
 * `days()` refused.
 *
 * Run it with `deno test lessons/types/exercises/unions.ts`.
 *
 * @example Hint
 * What does each of the two return? Once a function says so, the compiler finds
 * the case that is missing. (A browser checks no types.)
 *
 * @module
 */
import { assertEquals, assertNotEquals } from "@std/assert";

export type Parcel =
  | { kind: "letter" }
  | { kind: "box"; weight: number }
  | { kind: "tube" };

export function price(parcel: Parcel): number {
  switch (parcel.kind) {
    case "letter":
      return 1;
    case "box":
      return 2 * parcel.weight;
    case "tube":
      return 4;
  }
}

// @ts-expect-error TS2366: Function lacks ending return statement
export function days(parcel: Parcel): number {
  switch (parcel.kind) {
    case "letter":
      return 2;
    case "box":
      return 5;
  }
}

Deno.test("price() knows every kind of parcel", () => {
  assertEquals(price({ kind: "letter" }), 1);
  assertEquals(price({ kind: "box", weight: 3 }), 6);
  assertEquals(price({ kind: "tube" }), 4, "no case returned anything");
});

Deno.test("price() leaves the next kind to the compiler", () => {
  const sack: Parcel = JSON.parse('{"kind": "sack"}');
  assertNotEquals(price(sack), 4, "a default prices what nobody thought of");
});

Deno.test("days() knows letters and boxes", () => {
  const letter: number = days({ kind: "letter" });
  assertEquals(letter, 2);
  assertEquals(days({ kind: "box", weight: 3 }), 5);
});
