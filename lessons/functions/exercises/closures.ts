/**
 * `handlers()` makes a function for each name, and all of them answer with the
 * last name. Let the head of the loop declare the name, and no line before it.
 *
 * ```sh
 * deno test lessons/functions/exercises/closures.ts
 * ```
 *
 * @example Hint
 * How many variables called `name` are there, and where is each declared?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

function handlers(names: string[]): (() => string)[] {
  const functions: (() => string)[] = [];
  let name: string;
  for (name of names) functions.push(() => name);
  return functions;
}

Deno.test("each handler answers with its own name", () => {
  const answers = handlers(["a", "b"]).map((handler) => handler());
  assertEquals(answers, ["a", "b"]);
});
