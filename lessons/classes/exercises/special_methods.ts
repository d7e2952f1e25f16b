/**
 * `list(shelves)` should name each shelf and count its books, as in
 * "poems (2), maps (0)". Give `Shelf` what a text asks for.
 *
 * Run it with `deno test lessons/classes/exercises/special_methods.ts`.
 *
 * @example Hint
 * `join` makes text of each shelf, and asks it by one method. Which?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

class Shelf {
  constructor(readonly topic: string, readonly books: string[]) {}
}

function list(shelves: Shelf[]): string {
  return shelves.join(", ");
}

Deno.test("list() names each shelf and counts its books", () => {
  const shelves = [new Shelf("poems", ["If", "Ode"]), new Shelf("maps", [])];
  assertEquals(list(shelves), "poems (2), maps (0)");
});
