/**
 * Your turn: `new Currency("EUR")` may return an old object. Let `Currency.of`
 * do that, and `new` make a new one.
 *
 * ```sh
 * deno test lessons/singleton/exercises/allocation.ts
 * ```
 *
 * @example Hint
 * What has to look into the `Map`, the constructor or the static method?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** A currency. */
export class Currency {
  static readonly #made = new Map<string, Currency>();

  /** Makes a currency of this code, such as `EUR`. */
  constructor(readonly code: string) {}

  /** Returns the shared currency of this code. */
  static of(code: string): Currency {
    return Currency.#made.getOrInsertComputed(code, () => new Currency(code));
  }
}

Deno.test("of() may return an old currency, new does not", () => {
  assertEquals(Currency.of("EUR") === Currency.of("EUR"), true);
  const same = new Currency("EUR") === new Currency("EUR");
  assertEquals(same, false, "new returned an object that others hold");
});
