/**
 * `header(rows)` should return the first row and leave the others to be read. It
 * returns from inside a loop, and the others are lost: mend it.
 *
 * Run it with `deno test lessons/iteration/exercises/iterators.ts`.
 *
 * @example Hint
 * A loop that you leave closes the generator. Ask it for one value without a
 * loop.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

function* read(text: string): Generator<string, void> {
  yield* text.split("\n");
}

function header(rows: Generator<string, void>): string | void {
  return rows.next().value;
}

Deno.test("header() leaves the other rows to be read", () => {
  const rows = read("name,age\nAda,36\nBob,40");
  assertEquals(header(rows), "name,age");
  assertEquals(
    [...rows],
    ["Ada,36", "Bob,40"],
    "the loop closed the generator",
  );
});
