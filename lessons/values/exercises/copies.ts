/**
 * `rename()` returns a player with another name and the same score. What it
 * returns is no `Player`.
 *
 * Run it with `deno test lessons/values/exercises/copies.ts`.
 *
 * @example Hint
 * Spread copies fields, and nothing else. Who knows how to make a player?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export class Player {
  constructor(readonly name: string, readonly score: number) {}

  toString(): string {
    return `${this.name}: ${this.score}`;
  }
}

export function rename(player: Player, name: string): Player {
  return { ...player, name };
}

Deno.test("rename() returns a player, and changes none", () => {
  const ann = new Player("Ann", 5);
  assertEquals(`${rename(ann, "Bob")}`, "Bob: 5", "the methods were lost");
  assertEquals(ann.name, "Ann");
});
