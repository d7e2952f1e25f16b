/**
 * When the second half of a payment fails, the first has been committed. Make a
 * failed payment leave nothing behind.
 *
 * ```sh
 * deno test lessons/resources/exercises/transactions.ts
 * ```
 *
 * @example Hint
 * `commit()` says that all is well. Where does that become true?
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

class Transaction implements Disposable {
  state = "open";
  commit(): void {
    this.state = "committed";
  }
  [Symbol.dispose](): void {
    if (this.state === "open") this.state = "rolled back";
  }
}

function pay(begun: Transaction, take: () => void, give: () => void): void {
  using transaction = begun;
  take();
  transaction.commit();
  give();
}

Deno.test("pay() commits both halves, or none", () => {
  const [paid, failed] = [new Transaction(), new Transaction()];
  pay(paid, () => {}, () => {});
  assertEquals(paid.state, "committed");
  const fail = () => {
    throw new Error("no such account");
  };
  assertThrows(() => pay(failed, () => {}, fail), Error, "no such account");
  assertEquals(failed.state, "rolled back");
});
