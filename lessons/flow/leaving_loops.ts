/**
 * # Leaving a loop
 *
 * `break` and `continue` are as in Python, outside a `switch`. A Python loop
 * may have an `else`; a TypeScript loop has none, and `forEach` is no loop.
 * Write `for … of` where you mean to leave, or ask with `find`, `some` and
 * `every`.
 *
 * **Trap:** `return` inside `forEach` ends one call, and the loop goes on.
 *
 * ## `for … else` is a question
 *
 * The `else` of a Python loop runs where the loop was not left early.
 * TypeScript asks the list:
 *
 * ```python
 * for n in [4, 6]:
 *     if n % 2:
 *         break
 * else:
 *     print("all even")
 *
 * print(next((n for n in [4, 7] if n % 2), None))
 * ```
 *
 * ```text
 * all even
 * 7
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const odd = (n: number) => n % 2 !== 0;
 * const verdict = [4, 6].some(odd) ? "one is odd" : "all even";
 * assertEquals(verdict, "all even");
 * assertEquals([4, 7].find(odd), 7);
 * assertEquals([4, 6].find(odd), undefined);
 * ```
 *
 * - ✓ some() and every() stop at the item that decides
 * - ✓ findLast() looks from the end
 *
 * ## In practice
 *
 * What a loop finds is [declared before it](../functions/scopes.ts). Out of two
 * loops at once, `return` from a small function. Where that does not fit, name
 * the outer loop, and `break` or `continue` it by its label:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const rows = [[1, 2], [3, -4], [5]];
 * let found: number | undefined;
 * search: for (const row of rows) {
 *   for (const n of row) {
 *     if (n < 0) {
 *       found = n;
 *       break search;
 *     }
 *   }
 * }
 * assertEquals(found, -4);
 * assertEquals(rows.flat().find((n) => n < 0), -4);
 * ```
 *
 * ## `return` in `forEach` goes on (silent)
 *
 * `forEach` calls your function once for each element. `return` leaves that
 * call, as `continue` would. The compiler refuses `break` there, and says
 * nothing of `return`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const seen: number[] = [];
 * [1, 2, 3].forEach((n) => {
 *   if (n === 2) return;
 *   seen.push(n);
 * });
 * assertEquals(seen, [1, 3]);
 * ```
 *
 * - ✓ break inside forEach() is a syntax error
 *
 * ## `break` in a `switch` leaves the `switch` (silent)
 *
 * The loop around it goes on. Give the loop a label, or ask with `if`.
 *
 * ```python
 * for n in [1, 2, 3]:
 *     match n:
 *         case 2:
 *             break
 *     print(n)
 * ```
 *
 * ```text
 * 1
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const seen: number[] = [];
 * for (const n of [1, 2, 3]) {
 *   switch (n) {
 *     case 2:
 *       break;
 *   }
 *   seen.push(n);
 * }
 * assertEquals(seen, [1, 2, 3]);
 * ```
 *
 * - ✓ continue in a switch goes on with the loop, and break by a label leaves it
 *
 * ## Your turn
 *
 * Make `firstFault()` stop at the first bad line:
 * `deno test lessons/flow/exercises/leaving_loops.ts` says when it is right.
 *
 * ## See also
 *
 * - [`match` and `switch`](./switch.ts)
 * - [Python: `else` clauses on loops](https://docs.python.org/3/tutorial/controlflow.html#else-clauses-on-loops)
 * - [MDN: labels](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/label)
 * - [MDN: `forEach()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/forEach)
 * - [MDN: `break`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/break)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

Deno.test("some() and every() stop at the item that decides", () => {
  const asked: number[] = [];
  const even = (n: number) => {
    asked.push(n);
    return n % 2 === 0;
  };
  assertEquals([1, 2, 3].some(even), true);
  assertEquals(asked.splice(0), [1, 2]);
  assertEquals([2, 3, 4].every(even), false);
  assertEquals(asked, [2, 3]);
});

Deno.test("findLast() looks from the end", () => {
  assertEquals([3, 4, 5, 6].findLast((n) => n < 6), 5);
});

Deno.test("every() is true of an empty list, as all() is", () => {
  assertEquals([].every(() => false), true);
  assertEquals([].some(() => true), false);
});

Deno.test("break inside forEach() is a syntax error", () => {
  assertThrows(
    () => Function("[1].forEach(() => { break; })"),
    SyntaxError,
    "Illegal break statement",
  );
});

Deno.test("continue with a label goes on with the outer loop", () => {
  const starts: number[] = [];
  rows: for (const row of [[1, 2], [3, 4]]) {
    for (const n of row) {
      starts.push(n);
      continue rows;
    }
  }
  assertEquals(starts, [1, 3]);
});

Deno.test("continue in a switch goes on with the loop, and break by a label leaves it", () => {
  const seen: number[] = [];
  loop: for (const n of [1, 2, 3, 4]) {
    switch (n) {
      case 2:
        continue;
      case 3:
        break loop;
    }
    seen.push(n);
  }
  assertEquals(seen, [1]);
});

Deno.test("a condition chooses between two values by ? and :", () => {
  const grade = (n: number) => n > 8 ? "A" : n > 4 ? "B" : "C";
  assertEquals([9, 5, 1].map(grade), ["A", "B", "C"]);
});
