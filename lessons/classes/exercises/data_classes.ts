/**
 * `JSON.stringify(account)` should say whose account it is, and not the PIN.
 * The word `private` does not do it: mend it.
 *
 * Run it with `deno test lessons/classes/exercises/data_classes.ts`.
 *
 * @example Hint
 * Which fields does nobody outside the class see, even when the types are gone?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

class Account {
  private pin: string;

  constructor(readonly owner: string, pin: string) {
    this.pin = pin;
  }

  check(pin: string): boolean {
    return pin === this.pin;
  }
}

Deno.test("an account is saved without its PIN", () => {
  const account = new Account("Ada", "1234");
  assertEquals(account.check("1234"), true);
  assertEquals(JSON.stringify(account), '{"owner":"Ada"}', "the PIN is saved");
});
