/**
 * `moved()` says whether a piece stands on another field than before. It says
 * so of every piece.
 *
 * Run it with `deno test lessons/values/exercises/equality.ts`.
 *
 * @example Hint
 * What do `===` and `!==` ask of two objects? Which values of theirs could you
 * compare instead?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export interface Field {
  row: number;
  column: number;
}

export function moved(before: Field, after: Field): boolean {
  return before !== after;
}

Deno.test("moved() compares the fields, not the objects", () => {
  assertEquals(moved({ row: 1, column: 2 }, { row: 1, column: 3 }), true);
  assertEquals(moved({ row: 1, column: 2 }, { row: 2, column: 2 }), true);
  assertEquals(
    moved({ row: 1, column: 2 }, { row: 1, column: 2 }),
    false,
    "two objects for one field are still two objects",
  );
});
