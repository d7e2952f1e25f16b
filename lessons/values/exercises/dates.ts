/**
 * `due()` gets a day such as "2026-01-31", and returns the day thirty days
 * later, as text. It makes a mistake with the months.
 *
 * Run it with `deno test lessons/values/exercises/dates.ts`.
 *
 * @example Hint
 * Which number does `Date` give January? There is a type that counts from 1 and
 * adds days.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function due(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  const later = new Date(Date.UTC(year, month, date + 30));
  return later.toISOString().slice(0, 10);
}

Deno.test("due() is thirty days later", () => {
  assertEquals(due("2026-01-01"), "2026-01-31", "months start at 0");
  assertEquals(due("2026-01-31"), "2026-03-02");
  assertEquals(due("2026-12-15"), "2027-01-14");
});
