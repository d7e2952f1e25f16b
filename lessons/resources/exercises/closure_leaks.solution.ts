/**
 * `open()` looks through a document once. Its handler needs only the name, and
 * keeps all the lines. Let them go.
 *
 * ```sh
 * deno test lessons/resources/exercises/closure_leaks.ts
 * ```
 *
 * @example Hint
 * Both arrow functions are made in one scope. Make the handler where there are
 * no lines.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { keepsAlive } from "../../_kit/collect.ts";

function open(name: string, lines: string[]): () => string {
  const has = (word: string) => lines.includes(word);
  const state = has("todo") ? "unfinished" : "finished";
  return closerOf(name, state);
}

function closerOf(name: string, state: string): () => string {
  return () => `closed ${name}, ${state}`;
}

Deno.test("the handler of open() lets the lines go", async () => {
  const kept = await keepsAlive(() => {
    const lines = ["one", "todo"];
    const onClose = open("notes", lines);
    assertEquals(onClose(), "closed notes, unfinished");
    return [onClose, lines];
  });
  assertEquals(kept, false);
});
