/**
 * `save()` writes a set of names as JSON, and `load()` reads it. The names are
 * lost.
 *
 * Run it with `deno test lessons/values/exercises/json.ts`.
 *
 * @example Hint
 * What does `JSON.stringify` make of a `Set`, and which value that JSON knows
 * holds the same?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function save(names: Set<string>): string {
  return JSON.stringify(names);
}

export function load(text: string): Set<string> {
  return new Set(Object.keys(JSON.parse(text)));
}

Deno.test("save() and load() keep the names", () => {
  const names = new Set(["Ann", "Bob"]);
  assertEquals(save(names), '["Ann","Bob"]', "a Set was written as {}");
  assertEquals(load(save(names)), names);
});
