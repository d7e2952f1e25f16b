/**
 * # Loops and comprehensions
 *
 * `for … of` is Python's `for`, and `entries()` is `enumerate`. A comprehension
 * becomes `filter` and `map`, which run at once. Give `map` an arrow function
 * that names its argument.
 *
 * **Trap:** `for (const x in list)` gives "0", "1", …: keys, and as texts.
 *
 * ## `filter`, then `map`
 *
 * ```python
 * words = ["pear", "fig", "plum"]
 * print([w.upper() for w in words if len(w) > 3])
 * print({w: len(w) for w in words})
 * for i, word in enumerate(words[:2]):
 *     print(i, word)
 * ```
 *
 * ```text
 * ['PEAR', 'PLUM']
 * {'pear': 4, 'fig': 3, 'plum': 4}
 * 0 pear
 * 1 fig
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const words = ["pear", "fig", "plum"];
 * const long = words.filter((w) => w.length > 3).map((w) => w.toUpperCase());
 * assertEquals(long, ["PEAR", "PLUM"]);
 *
 * const lengths = new Map(words.map((w) => [w, w.length]));
 * assertEquals([...lengths], [["pear", 4], ["fig", 3], ["plum", 4]]);
 *
 * const lines: string[] = [];
 * for (const [i, word] of words.slice(0, 2).entries()) lines.push(`${i} ${word}`);
 * assertEquals(lines, ["0 pear", "1 fig"]);
 * ```
 *
 * - ✓ flatMap() is a comprehension with two loops
 * - ✓ values().map() waits until somebody asks, as map() does in Python
 *
 * ## In practice
 *
 * `range(4)` is a line, and so is `zip` for two lists of one length. For others
 * there is `zip` of `@std/collections`. A loop over numbers says where to
 * begin, how long to go on, and what comes next.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const squares = Array.from({ length: 4 }, (_, i) => i * i);
 * assertEquals(squares, [0, 1, 4, 9]);
 *
 * const steps: number[] = [];
 * for (let n = 2; n < 10; n += 3) steps.push(n); // range(2, 10, 3)
 * assertEquals(steps, [2, 5, 8]);
 *
 * const [names, ages] = [["Ann", "Bob"], [36, 7]];
 * const pairs = names.map((name, i) => [name, ages[i]]);
 * assertEquals(pairs, [["Ann", 36], ["Bob", 7]]);
 * ```
 *
 * - ✓ zip() of @std/collections stops at the shortest list
 *
 * ## `for … in` gives keys (silent)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const seen: string[] = [];
 * for (const x in [7, 8]) seen.push(x + 1);
 * assertEquals(seen, ["01", "11"]);
 * ```
 *
 * ## `map` hands over three arguments (silent)
 *
 * The second is the index, and `parseInt` takes it for the base.
 *
 * ```python
 * print(list(map(int, ["10", "10", "10"])))
 * ```
 *
 * ```text
 * [10, 10, 10]
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const texts = ["10", "10", "10"];
 * assertEquals(texts.map(parseInt), [10, NaN, 2]);
 * assertEquals(texts.map((text) => Number(text)), [10, 10, 10]);
 * ```
 *
 * ## An object without brackets is lost (silent)
 *
 * After `=>` a brace opens [a block](./reading.ts). So an object needs brackets
 * round it.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([1, 2].map((n) => { id: n }), [undefined, undefined]);
 * assertEquals([1, 2].map((n) => ({ id: n })), [{ id: 1 }, { id: 2 }]);
 * ```
 *
 * - ✓ a result with a declared type makes the compiler notice
 *
 * ## Your turn
 *
 * Let `total()` add up what people typed:
 * `deno test lessons/values/exercises/loops.ts` says when it is right.
 *
 * ## See also
 *
 * - [Leaving a loop](../flow/leaving_loops.ts), [lists and arrays](./lists.ts)
 * - [Python: list comprehensions](https://docs.python.org/3/tutorial/datastructures.html#list-comprehensions)
 * - [MDN: `for...in`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/for...in),
 *   [`map()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/map)
 * - [MDN: arrow functions](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Functions/Arrow_functions#function_body)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { zip } from "@std/collections";

Deno.test("flatMap() is a comprehension with two loops", () => {
  const doubled = [[1, 2], [3]].flatMap((row) => row.map((n) => n * 2));
  assertEquals(doubled, [2, 4, 6]);
  assertEquals([[1, 2], [3]].flat(), [1, 2, 3]);
});

Deno.test("values().map() waits until somebody asks, as map() does in Python", () => {
  const asked: number[] = [];
  const square = (n: number) => {
    asked.push(n);
    return n * n;
  };
  const lazy = [1, 2, 3].values().map(square);
  assertEquals(asked, []);
  assertEquals(lazy.next().value, 1);
  assertEquals(asked, [1]);
  assertEquals(lazy.toArray(), [4, 9]);
  assertEquals(lazy.toArray(), []);
});

Deno.test("zip() of @std/collections stops at the shortest list", () => {
  assertEquals(zip([1, 2, 3], ["a", "b"]), [[1, "a"], [2, "b"]]);
});

Deno.test("map() on an array runs at once", () => {
  const asked: number[] = [];
  [1, 2].map((n) => asked.push(n));
  assertEquals(asked, [1, 2]);
});

Deno.test("a result with a declared type makes the compiler notice", () => {
  // @ts-expect-error TS2322: Type 'void[]' is not assignable to type 'number[]'
  const doubled: number[] = [1, 2].map((n) => {
    n * 2;
  });
  assertEquals(doubled.map(String), ["undefined", "undefined"]);
});

Deno.test("removing while iterating skips the next, as in Python", () => {
  const list = [1, 2, 3, 4];
  for (const n of list) if (n < 3) list.splice(list.indexOf(n), 1);
  assertEquals(list, [2, 3, 4]);
});

Deno.test("a loop sees what is added while it runs, as in Python", () => {
  const list = [1];
  for (const n of list) if (n < 4) list.push(n + 1);
  assertEquals(list, [1, 2, 3, 4]);
});

Deno.test("map() skips the holes of Array(3), so it maps nothing", () => {
  let calls = 0;
  Array(3).map(() => calls++);
  assertEquals(calls, 0);
});
