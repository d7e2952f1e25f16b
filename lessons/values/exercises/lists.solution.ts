/**
 * `leave()` takes a name off the list, and changes nothing where the name is
 * not on it. Somebody else has to go.
 *
 * Run it with `deno test lessons/values/exercises/lists.ts`.
 *
 * @example Hint
 * What does `indexOf` give for a name that is not there, and what does `splice`
 * make of it?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function leave(names: string[], name: string): void {
  const index = names.indexOf(name);
  if (index >= 0) names.splice(index, 1);
}

Deno.test("leave() takes out nobody else", () => {
  const names = ["Ann", "Bob", "Cid"];
  leave(names, "Bob");
  assertEquals(names, ["Ann", "Cid"]);
  leave(names, "Zoe");
  assertEquals(names, ["Ann", "Cid"], "-1 is the place of the last one");
});
