/**
 * # `match` and `switch`
 *
 * Python's `match` takes a value apart, and runs one case at most. TypeScript's
 * `switch` compares with `===`, and runs on from the case that fits. Return
 * from each case, and ask about shapes with `if`.
 *
 * **Trap:** A case runs on into the next, until a `return`, `break` or `throw`.
 *
 * ## Return from every case
 *
 * Cases that share an answer stand under each other. `default` is `case _`.
 *
 * ```python
 * def days(month):
 *     match month:
 *         case 2:
 *             return 28
 *         case 4 | 6 | 9 | 11:
 *             return 30
 *         case _:
 *             return 31
 *
 * print(days(2), days(6), days(1))
 * ```
 *
 * ```text
 * 28 30 31
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function days(month: number): number {
 *   switch (month) {
 *     case 2:
 *       return 28;
 *     case 4: case 6: case 9: case 11:
 *       return 30;
 *     default:
 *       return 31;
 *   }
 * }
 *
 * assertEquals([2, 6, 1].map(days), [28, 30, 31]);
 * ```
 *
 * - ✓ days() knows all twelve months of a common year
 *
 * ## In practice
 *
 * Where each case only returns a value, a table says it in less:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const lengths = new Map([[2, 28], [4, 30], [6, 30], [9, 30], [11, 30]]);
 * assertEquals(lengths.get(1) ?? 31, 31);
 * ```
 *
 * Keep `switch` for [a tag](../types/unions.ts), such as `event.type`. Put a
 * case that declares a variable in braces: all cases are one scope.
 *
 * ## A case runs into the next (refused)
 *
 * A `case` says where to start. `deno lint` reports `no-fallthrough`; the
 * compiler, as Deno sets it, says nothing.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function percent(level: string): number {
 *   let off = 0;
 *   switch (level) {
 *     case "gold":
 *       off = 20;
 *     case "silver":
 *       off = 10;
 *   }
 *   return off;
 * }
 * assertEquals(percent("gold"), 10); // and not 20
 * ```
 *
 * - ✓ deno lint reports a case that runs into the next
 *
 * ## No case takes a value apart (silent)
 *
 * A list in a `case` is a new one, and `===` to nothing. Patterns become a
 * chain of `if`, which the compiler follows.
 *
 * ```python
 * match [1, 2]:
 *     case [x, y]:
 *         print("pair", x, y)
 * ```
 *
 * ```text
 * pair 1 2
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function kind(value: unknown): string {
 *   switch (value) {
 *     case [1, 2]:
 *       return "the list";
 *   }
 *   return Array.isArray(value) && value.length === 2 ? "pair" : "other";
 * }
 *
 * assertEquals(kind([1, 2]), "pair");
 * ```
 *
 * - ✓ a text that looks like the number is another case
 *
 * ## Your turn
 *
 * Make `charge()` give each size its own price:
 * `deno test lessons/flow/exercises/switch.ts` says when it is right.
 *
 * ## See also
 *
 * - [Leaving a loop](./leaving_loops.ts)
 * - [PEP 634: structural pattern matching](https://peps.python.org/pep-0634/)
 * - [MDN: `switch`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/switch)
 * - [`no-fallthrough`](https://docs.deno.com/lint/rules/no-fallthrough/)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { lint, mayLint } from "../_kit/lint.ts";

/** Returns how many days a month, from 1 to 12, has in a common year. */
export function days(month: number): number {
  switch (month) {
    case 2:
      return 28;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
    default:
      return 31;
  }
}

Deno.test("days() knows all twelve months of a common year", () => {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const total = months.map(days).reduce((sum, n) => sum + n, 0);
  assertEquals(total, 365);
});

Deno.test("a text that looks like the number is another case", () => {
  const month: unknown = "2";
  assertEquals(days(month as number), 31);
});

Deno.test("all cases share one scope, so a let of another case is not ready", () => {
  const run = Function(
    "n",
    `"use strict";
    switch (n) {
      case 1:
        let name = "one";
        return name;
      case 2:
        name = "two";
        return name;
    }`,
  );
  assertEquals(run(1), "one");
  assertThrows(() => run(2), ReferenceError, "before initialization");
});

Deno.test("deno lint reports a case that runs into the next", {
  ignore: !mayLint,
}, async () => {
  const code = (end: string) => `
    export function out(n: number): number {
      let sum = 0;
      switch (n) {
        case 1:
          sum = 1;
          ${end}
        default:
          sum += 2;
      }
      return sum;
    }`;
  assertEquals(await lint(code("")), ["no-fallthrough"]);
  assertEquals(await lint(code("break;")), []);
});
