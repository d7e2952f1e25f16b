/**
 * # Truth
 *
 * In Python an empty list is false. In TypeScript a list, an object, a `Map` or
 * a `Set` is true, empty or not. Ask for the `length` or the `size`, and give
 * defaults with `??`, which lets 0 and `""` be.
 *
 * **Trap:** `if (list)` is true of an empty list.
 *
 * ## Ask for the length
 *
 * Texts and numbers are as you know them: `""` and 0 are false. So is `NaN`,
 * which is true in Python.
 *
 * ```python
 * rows, name = [], ""
 * print("some" if rows else "none")
 * print(name or "anonymous")
 * ```
 *
 * ```text
 * none
 * anonymous
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const rows: string[] = [];
 * assertEquals(rows.length > 0 ? "some" : "none", "none");
 *
 * const name: string = "";
 * assertEquals(name || "anonymous", "anonymous");
 * ```
 *
 * - ✓ false are 0, -0, 0n, NaN, the empty text, null, undefined and false
 * - ✓ a Set is true, whatever its size
 *
 * ## In practice
 *
 * `??` stands in for `null` and `undefined`, and for nothing else. `??=` fills
 * in a field that is one of the two.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function page(size?: number): number {
 *   return size ?? 10;
 * }
 *
 * assertEquals(page(), 10);
 * assertEquals(page(0), 0);
 *
 * const options: { title?: string } = {};
 * options.title ??= "untitled";
 * assertEquals(options.title, "untitled");
 * ```
 *
 * ## An empty list is true (silent)
 *
 * So is an object that serves as a dict: ask for `Object.keys(counts).length`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const rows: string[] = [];
 * assertEquals(rows ? "some" : "none", "some");
 * assertEquals(Boolean({}), true);
 * assertEquals(Boolean("0"), true); // as in Python
 * ```
 *
 * ## `||` replaces a zero (silent)
 *
 * Python's `or` has the same bug. Here it has a cure, `??`.
 *
 * ```python
 * def page(size=None):
 *     return size or 10
 *
 * print(page(), page(0))
 * ```
 *
 * ```text
 * 10 10
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const unguardedPage = (size?: number) => size || 10;
 * assertEquals(unguardedPage(), 10);
 * assertEquals(unguardedPage(0), 10); // and not 0
 * ```
 *
 * - ✓ page() takes a zero for a size
 *
 * ## `if (n)` means more than "is there" (silent)
 *
 * A check for a missing number drops the zero as well. Compare with
 * `undefined`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const label = (n?: number) => n ? `${n} items` : "unknown";
 * assertEquals(label(0), "unknown");
 *
 * const right = (n?: number) => n === undefined ? "unknown" : `${n} items`;
 * assertEquals(right(0), "0 items");
 * ```
 *
 * A [promise](../async/event_loop.ts) and a function are true too. Where a
 * condition forgets `await` or the brackets of a call, the compiler often
 * refuses; after a `!` it does not.
 *
 * ## Your turn
 *
 * Let `greet()` tell an empty list from a missing one:
 * `deno test lessons/values/exercises/truth.ts` says when it is right.
 *
 * ## See also
 *
 * - [`None`, `null`, `undefined`](./nothing.ts), [equality](./equality.ts)
 * - [Python: truth value testing](https://docs.python.org/3/library/stdtypes.html#truth-value-testing)
 * - [MDN: falsy](https://developer.mozilla.org/en-US/docs/Glossary/Falsy)
 * - [MDN: `??`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Nullish_coalescing)
 * - [TypeScript: truthiness narrowing](https://www.typescriptlang.org/docs/handbook/2/narrowing.html#truthiness-narrowing)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/** Returns how many rows a page has: `size`, or 10 where none is given. */
export function page(size?: number): number {
  return size ?? 10;
}

Deno.test("page() takes a zero for a size", () => {
  assertEquals([page(), page(0), page(25)], [10, 0, 25]);
});

Deno.test("false are 0, -0, 0n, NaN, the empty text, null, undefined and false", () => {
  const values = [0, -0, 0n, NaN, "", null, undefined, false];
  assertEquals(values.filter(Boolean), []);
  assertEquals(["0", "false", " ", -1, []].filter(Boolean).length, 5);
});

Deno.test("a Set is true, whatever its size", () => {
  const seen = new Set<string>();
  assertEquals([Boolean(seen), seen.size], [true, 0]);
});

Deno.test("an object around false is true", () => {
  assertEquals(Boolean(new Boolean(false)), true);
});

Deno.test("a forgotten await and a forgotten call are refused, but not after a !", () => {
  const allowed = () => Promise.resolve(false);
  // @ts-expect-error TS2801: This condition will always return true since this 'Promise<boolean>' is always defined
  assertEquals(allowed() ? "in" : "out", "in");
  const isEmpty = () => false;
  // @ts-expect-error TS2774: Did you mean to call it instead?
  assertEquals(isEmpty ? "empty" : "full", "empty");
  assertEquals([!allowed(), !isEmpty], [false, false]);
});

Deno.test("?? beside || needs brackets", () => {
  assertThrows(
    () => Function("a", "b", "return a ?? b || 3"),
    SyntaxError,
    "Unexpected token '||'",
  );
});

Deno.test("some() believes an async answer, for a promise is true", async () => {
  const answers: Promise<boolean>[] = [];
  const found = [1, 2].some((n) => {
    const answer = Promise.resolve(n > 5);
    answers.push(answer);
    return answer;
  });
  assertEquals(found, true);
  assertEquals(await Promise.all(answers), [false]);
});
