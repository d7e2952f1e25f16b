/**
 * `port()` reads a port from a setting: a whole number from 1 to 65535, or a
 * `RangeError`. It lets too much through.
 *
 * Run it with `deno test lessons/values/exercises/text_to_numbers.ts`.
 *
 * @example Hint
 * `parseInt` reads what it can. Ask first whether the text is made of digits
 * alone.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

export function port(text: string): number {
  const value = parseInt(text);
  if (value > 0 && value < 65536) return value;
  throw new RangeError(`no port: ${text}`);
}

Deno.test("port() takes a port and nothing else", () => {
  assertEquals(port("8080"), 8080);
  for (const text of ["", "0", "65536", "80a", "8080.5", "1e3"]) {
    assertThrows(() => port(text), RangeError, "no port", `"${text}" got in`);
  }
});
