/**
 * `city()` names a user's city in capitals, or "NOWHERE" where there is no
 * user, no address or no city. It throws for all three. The compiler refuses
 * it for two of them, and believes that the user is there. A city that is an
 * empty text is there, and any other error is somebody else's.
 *
 * Run it with `deno test lessons/values/exercises/nothing.ts`.
 *
 * @example Hint
 * One mark stops at what is missing, another stands in for it. `!` and `as`
 * quiet the compiler, and the test still throws.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

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
    { address: { city: "" } },
  ];
  assertEquals(city(users, 0), "ROME");
  assertEquals(city(users, 1), "NOWHERE");
  assertEquals(city(users, 2), "NOWHERE");
  assertEquals(city(users, 4), "NOWHERE");
  assertEquals(city(users, 3), "", "an empty text is there");
});

Deno.test("city() hides no other error", () => {
  const user: User = {
    get address(): never {
      throw new RangeError("the database is closed");
    },
  };
  assertThrows(() => city([user], 0), RangeError, "is closed");
});
