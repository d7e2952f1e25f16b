/**
 * `city()` names a user's city in capitals, or "NOWHERE" where there is no
 * user, no address or no city. It throws for all three. The compiler refuses
 * it for two of them, and believes that the user is there.
 *
 * Run it with `deno test lessons/values/exercises/nothing.ts`.
 *
 * @example Hint
 * One mark stops at what is missing, another stands in for it. `!` and `as`
 * quiet the compiler, and the test still throws.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export interface User {
  address?: { city: string | null };
}

export function city(users: User[], index: number): string {
  const user = users[index];
  return user.address.city.toUpperCase();
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
