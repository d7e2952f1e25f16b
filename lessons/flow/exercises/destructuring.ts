/**
 * Rows come out of a database: `name` may be null, and `city` may be missing.
 * `label()` writes "anonymous" and "unknown" for them. It fails for one of the
 * two.
 *
 * Run it with `deno test lessons/flow/exercises/destructuring.ts`.
 *
 * @example Hint
 * Which of the two nothings does a default in a pattern replace?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export interface Row {
  name: string | null;
  city?: string;
}

export function label(row: Row): string {
  const { name = "anonymous", city = "unknown" } = row;
  return `${name}, ${city}`;
}

Deno.test("label() has a word for what is missing", () => {
  assertEquals(label({ name: "Ada" }), "Ada, unknown");
  assertEquals(label({ name: "Ada", city: "London" }), "Ada, London");
  assertEquals(
    label({ name: null, city: "Paris" }),
    "anonymous, Paris",
    "a null went past the default",
  );
});
