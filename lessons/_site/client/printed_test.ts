/**
 * What is kept of a long output.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { limited } from "./printed.ts";

Deno.test("limited() passes text on until its limit, and says once that it cut", () => {
  const sent: string[] = [];
  const print = limited((text) => sent.push(text), 5);
  for (const text of ["abc", "de", "fgh", "i"]) print(text);
  assertEquals(sent, ["abc", "de", "\n(cut off here)\n"]);
  sent.length = 0;
  limited((text) => sent.push(text), 5)("abcdefg");
  assertEquals(sent, ["abcde\n(cut off here)\n"]);
});
