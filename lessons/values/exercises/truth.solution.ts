/**
 * `greet()` says how many friends came: "no list" where none was kept, "nobody"
 * for an empty one, and "2 friends" for two. It confuses the first two.
 *
 * Run it with `deno test lessons/values/exercises/truth.ts`.
 *
 * @example Hint
 * Which of the two questions does `if (friends)` ask? Each needs one of its own.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function greet(friends?: string[]): string {
  if (friends === undefined) return "no list";
  if (friends.length === 0) return "nobody";
  return `${friends.length} friends`;
}

Deno.test("greet() tells an empty list from a missing one", () => {
  assertEquals(greet(["Ann", "Bob"]), "2 friends");
  assertEquals(greet([]), "nobody", "an empty list is true");
  assertEquals(greet(), "no list");
});
