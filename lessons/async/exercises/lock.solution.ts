/**
 * Your turn: the account holds 100, and two calls of `withdraw(100)` at once
 * both succeed. Make the second fail, without a lock.
 *
 * ```sh
 * deno test lessons/async/exercises/lock.ts
 * ```
 *
 * @example Hint
 * What can happen between the check of the balance and its change? Let nothing
 * wait there.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** An account; `log` writes down each withdrawal before it is paid. */
export class Account {
  /** What is left. */
  balance = 100;

  /** Takes `amount`; rejects if less is left. */
  async withdraw(amount: number, log: () => Promise<void>): Promise<void> {
    if (amount > this.balance) throw new Error(`only ${this.balance} left`);
    this.balance -= amount;
    await log();
  }
}

Deno.test("withdraw() takes no more than is there", async () => {
  const account = new Account();
  const log = () => Promise.resolve();
  const outcomes = await Promise.allSettled([
    account.withdraw(100, log),
    account.withdraw(100, log),
  ]);
  assertEquals(account.balance, 0, "200 were taken, and 100 were there");
  assertEquals(outcomes.map((each) => each.status), ["fulfilled", "rejected"]);
});
