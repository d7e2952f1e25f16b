/**
 * `notes` keeps every user who has ever been noted. Let those go whom nobody
 * else has.
 *
 * ```sh
 * deno test lessons/resources/exercises/weak.ts
 * ```
 *
 * @example Hint
 * The note refers to its user. Which kind of map lets go all the same?
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { keepsAlive } from "../../_kit/collect.ts";

interface User {
  name: string;
}

const notes = new Map<User, { about: User }>();

Deno.test("notes let a user go whom nobody else has", async () => {
  const kept = await keepsAlive(() => {
    const user = { name: "Ada" };
    notes.set(user, { about: user });
    return [notes, user];
  });
  assertEquals(kept, false);
});
