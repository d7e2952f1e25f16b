/**
 * `city()` names a user's city in capitals, or "NOWHERE" where there is no
 * user, no address or no city. It throws for all three.
 *
 * Run it with `deno test lessons/values/exercises/nothing.ts`.
 *
 * @example Hint
 * `as` claims what is not so: without it the compiler names what can be
 * missing. One mark stops at that, another stands in for it.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export interface User {
  address?: { city: string | null };
}

export function city(users: User[], index: number): string {
  return users[index]?.address?.city?.toUpperCase() ?? "NOWHERE";
}

Deno.test("city() has an answer for everything that is missing", () => {
  const users: User[] = [
    { address: { city: "Rome" } },
    { address: { city: null } },
    {},
  ];
  assertEquals(city(users, 0), "ROME");
  assertEquals(city(users, 1), "NOWHERE");
  assertEquals(city(users, 2), "NOWHERE");
  assertEquals(city(users, 3), "NOWHERE");
});
