/**
 * `add()` gets two amounts as text, and returns their sum as text. Long amounts
 * lose their last digits.
 *
 * Run it with `deno test lessons/values/exercises/whole_numbers.ts`.
 *
 * @example Hint
 * `Number(a)` rounds before anything is added. Which type keeps all digits, and
 * how does a text become one?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

export function add(a: string, b: string): string {
  return String(BigInt(a) + BigInt(b));
}

Deno.test("add() keeps every digit", () => {
  assertEquals(add("2", "3"), "5");
  assertEquals(
    add("9007199254740992", "1"),
    "9007199254740993",
    "a number past 2 ** 53 was rounded",
  );
});
