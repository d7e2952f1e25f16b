/**
 * `reader()` returns a function that says how far the counter is. It says what
 * it was when the function was made.
 *
 * Run it with `deno test lessons/projects/exercises/live_bindings.ts`.
 *
 * @example Hint
 * Where is the number read, and how often? Keep the module, and read the name
 * later.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import * as counter from "../fixtures/counter.ts";

export function reader(module: typeof counter): () => number {
  return () => module.count;
}

Deno.test("reader() follows the counter", () => {
  const read = reader(counter);
  const before = read();
  counter.increment();
  assertEquals(read(), before + 1, "the parameter's pattern took a copy");
});
