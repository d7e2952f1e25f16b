/**
 * `total()` adds amounts in pence. `bill()` hands it pounds, and nobody notices
 * until a customer does.
 *
 * Run it with `deno test lessons/types/exercises/brands.ts`.
 *
 * @example Hint
 * Brand the pence, and make `total()` take nothing else. Then the compiler
 * points at the line that has to convert.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export type Pence = number;

export function pence(pounds: number): Pence {
  return Math.round(pounds * 100);
}

export function total(amounts: readonly Pence[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

export function bill(pounds: readonly number[]): number {
  return total(pounds);
}

Deno.test("bill() adds up in pence", () => {
  assertEquals(bill([1.5, 2]), 350, "pounds were taken for pence");
});
