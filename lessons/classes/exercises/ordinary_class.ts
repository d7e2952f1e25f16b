/**
 * `join(team, player)` should let nobody in who is in the team already. Two
 * objects can be the same player: mend it so that it sees that.
 *
 * Run it with `deno test lessons/classes/exercises/ordinary_class.ts`.
 *
 * @example Hint
 * `includes` compares by identity. Which method of an array takes a question of
 * your own?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

class Player {
  constructor(readonly name: string, readonly born: number) {}

  equals(other: Player): boolean {
    return other.name === this.name && other.born === this.born;
  }
}

function join(team: Player[], player: Player): void {
  if (!team.includes(player)) team.push(player);
}

Deno.test("join() lets each player in once", () => {
  const team = [new Player("Ada", 1815)];
  join(team, new Player("Bob", 1926));
  join(team, new Player("Ada", 1815));
  assertEquals(team.length, 2, "includes() did not call equals(): two Adas");
  join(team, new Player("Ada", 1977));
  assertEquals(team.length, 3, "another Ada: equals() compares the years too");
});
