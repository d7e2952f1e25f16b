/**
 * `age()` reads a JSON text and returns its field `age` where that is a number,
 * or `undefined`. It hands on whatever it finds.
 *
 * Run it with `deno test lessons/types/exercises/erased.ts`.
 *
 * @example Hint
 * Give the parsed value the type `unknown`. The compiler then says what is
 * missing.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function age(json: string): number | undefined {
  const user: unknown = JSON.parse(json);
  if (typeof user !== "object" || user === null) return undefined;
  return "age" in user && typeof user.age === "number" ? user.age : undefined;
}

Deno.test("age() gives a number or nothing", () => {
  assertEquals(age('{"age": 36}'), 36);
  assertEquals(age("{}"), undefined);
  assertEquals(age('{"age": "old"}'), undefined, "`as` has checked nothing");
  assertEquals(age("null"), undefined);
});
