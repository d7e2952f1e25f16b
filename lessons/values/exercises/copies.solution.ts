/**
 * `copyOf()` should return a deep copy of a team, which is a `Team` itself.
 * `structuredClone` says that it makes one, and does not.
 *
 * Run it with `deno test lessons/values/exercises/copies.ts`.
 *
 * @example Hint
 * Who knows how to make a `Team`? The players are plain data: what copies
 * those, and what they hold?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export class Team {
  players: { name: string; scores: number[] }[] = [];

  total(): number {
    const scores = this.players.flatMap((player) => player.scores);
    return scores.reduce((sum, score) => sum + score, 0);
  }
}

export function copyOf(team: Team): Team {
  const copy = new Team();
  copy.players = structuredClone(team.players);
  return copy;
}

Deno.test("copyOf() returns a team that shares nothing with the first", () => {
  const team = new Team();
  team.players.push({ name: "Ann", scores: [5] });
  const copy = copyOf(team);
  assertEquals(copy instanceof Team, true, "the copy is no Team");
  team.players[0].scores[0] = 9;
  assertEquals(copy.total(), 5, "the two share a list of scores");
  team.players.push({ name: "Bob", scores: [1] });
  assertEquals(copy.total(), 5, "the two share the list of players");
});
