/**
 * `fill()` puts `text` into every gap of a form, which is written `___`. It
 * fills one, and some texts come out wrong.
 *
 * Run it with `deno test lessons/values/exercises/strings.ts`.
 *
 * @example Hint
 * One method replaces them all. What does `$` mean in what it puts in, and how
 * do you hand it a text that means nothing but itself?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function fill(form: string, text: string): string {
  return form.replaceAll("___", () => text);
}

Deno.test("fill() fills every gap with the text as it is", () => {
  assertEquals(fill("Dear ___!", "Ann"), "Dear Ann!");
  assertEquals(fill("___ and ___", "A"), "A and A", "replace() replaces one");
  assertEquals(fill("___ each", "$$5"), "$$5 each", "$$ in it means $");
});
