/**
 * `save(account)` should keep the owner and the balance, and it keeps the owner
 * alone. Have `JSON.stringify` see both, and the balance stay private.
 *
 * Run it with `deno test lessons/classes/exercises/properties.ts`.
 *
 * @example Hint
 * JSON asks an object for one method before it looks at fields. What that
 * returns is what is saved.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

class Account {
  #balance = 0;

  constructor(readonly owner: string) {}

  get balance(): number {
    return this.#balance;
  }

  pay(amount: number): void {
    this.#balance += amount;
  }
}

function save(account: Account): string {
  return JSON.stringify(account);
}

Deno.test("save() keeps owner and balance", () => {
  const account = new Account("Ada");
  account.pay(5);
  assertEquals(save(account), '{"owner":"Ada","balance":5}');
});
