/**
 * # Groups and sets
 *
 * `defaultdict(list)` becomes `Map.groupBy`, and `Counter` a `Map` that starts
 * each count at `?? 0`. Sets have the algebra of Python's as methods: `union`,
 * `intersection`, `difference`.
 *
 * **Trap:** A count that starts at nothing is NaN, not an error.
 *
 * ## Group, count, intersect
 *
 * ```python
 * from collections import Counter, defaultdict
 *
 * words = ["pear", "fig", "plum", "fig"]
 * groups = defaultdict(list)
 * for word in words:
 *     groups[word[0]].append(word)
 * print(dict(groups))
 * print(Counter(words)["fig"], {"a", "b"} & {"b", "c"})
 * ```
 *
 * ```text
 * {'p': ['pear', 'plum'], 'f': ['fig', 'fig']}
 * 2 {'b'}
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const words = ["pear", "fig", "plum", "fig"];
 * const groups = Map.groupBy(words, (word) => word[0]);
 * assertEquals([...groups], [["p", ["pear", "plum"]], ["f", ["fig", "fig"]]]);
 *
 * const counts = new Map<string, number>();
 * for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
 * assertEquals(counts.get("fig"), 2);
 *
 * const both = new Set(["a", "b"]).intersection(new Set(["b", "c"]));
 * assertEquals([...both], ["b"]);
 * ```
 *
 * - ✓ Map.groupBy() collects a key from the whole list, unlike itertools.groupby
 * - ✓ the most common one is the first of the sorted entries
 *
 * ## In practice
 *
 * `Object.groupBy` makes an object, for JSON, whose groups may be missing. `Set`
 * keeps what is different, in the order in which it came:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([...new Set([3, 1, 3, 2])], [3, 1, 2]);
 *
 * const sizes = Object.groupBy([1, 25, 3], (n) => n > 9 ? "large" : "small");
 * assertEquals(sizes.small, [1, 3]);
 * assertEquals(sizes.large ?? [], [25]);
 * ```
 *
 * ## A count of NaN (silent)
 *
 * `Record` promises a number for each text, and `Partial<Record>` does not.
 *
 * ```python
 * counts = {}
 * counts["fig"] += 1
 * ```
 *
 * ```text
 * KeyError: 'fig'
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const counts: Record<string, number> = {};
 * counts.fig += 1;
 * assertEquals(counts.fig, NaN);
 *
 * const honest: Partial<Record<string, number>> = {};
 * // @ts-expect-error TS18048: 'honest.fig' is possibly 'undefined'
 * honest.fig += 1;
 * honest.plum = (honest.plum ?? 0) + 1;
 * assertEquals(honest.plum, 1);
 * ```
 *
 * - ✓ a Map makes the compiler ask for the start of a count
 *
 * ## `|`, `&` and `-` take no sets (refused)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const [a, b] = [new Set([1, 2]), new Set([2, 3])];
 * // @ts-expect-error TS2362: The left-hand side of an arithmetic operation must be of type
 * assertEquals(a | 0, 0);
 * assertEquals([...a.union(b)], [1, 2, 3]);
 * assertEquals([...a.difference(b)], [1]);
 * assertEquals(a.isSubsetOf(b), false);
 * ```
 *
 * - ✓ union() takes a Set or a Map, and no list
 *
 * ## `<=` compares sets as text (silent)
 *
 * Python's `<=` asks for a subset. Here it compares [texts](./equality.ts), and
 * each set is `[object Set]`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const [one, two] = [new Set([1]), new Set([2])];
 * assertEquals(one <= two, true);
 * assertEquals(one.isSubsetOf(two), false);
 * ```
 *
 * ## Your turn
 *
 * Let `votes()` count each name from nothing:
 * `deno test lessons/values/exercises/grouping.ts` says when it is right.
 *
 * ## See also
 *
 * - [Objects and `Map`](./dicts.ts), [keys](./keys.ts)
 * - [Python: `collections`](https://docs.python.org/3/library/collections.html),
 *   [`groupby()`](https://docs.python.org/3/library/itertools.html#itertools.groupby)
 * - [MDN: `Map.groupBy()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/groupBy)
 * - [MDN: `Set`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Set)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

Deno.test("Map.groupBy() collects a key from the whole list, unlike itertools.groupby", () => {
  const groups = Map.groupBy([1, 2, 3, 4], (n) => n % 2);
  assertEquals([...groups], [[1, [1, 3]], [0, [2, 4]]]);
});

Deno.test("the most common one is the first of the sorted entries", () => {
  const counts = new Map([["pear", 1], ["fig", 2]]);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  assertEquals(first, ["fig", 2]);
});

Deno.test("a Map makes the compiler ask for the start of a count", () => {
  const counts = new Map<string, number>();
  // @ts-expect-error TS2532: Object is possibly 'undefined'
  counts.set("fig", counts.get("fig") + 1);
  assertEquals(counts.get("fig"), NaN);
});

Deno.test("getOrInsertComputed() is defaultdict, for one key at a time", () => {
  const groups = new Map<string, string[]>();
  for (const word of ["pear", "fig", "plum"]) {
    groups.getOrInsertComputed(word[0], () => []).push(word);
  }
  assertEquals(groups.get("p"), ["pear", "plum"]);
});

Deno.test("Object.groupBy() makes an object without a prototype", () => {
  const groups = Object.groupBy(["a"], (word) => word);
  assertEquals(Object.getPrototypeOf(groups), null);
  // @ts-expect-error TS18048: 'groups.a' is possibly 'undefined'
  assertEquals(groups.a.length, 1);
});

Deno.test("union() takes a Set or a Map, and no list", () => {
  assertThrows(
    // @ts-expect-error TS2345: Argument of type 'number[]' is not assignable to parameter of type 'ReadonlySetLike<unknown>'
    () => new Set([1]).union([7]),
    TypeError,
    "The .size property is NaN",
  );
  assertEquals([...new Set([1]).union(new Map([[7, "a"]]))], [1, 7]);
});

Deno.test("two equal sets are subsets of each other", () => {
  const [a, b] = [new Set([1, 2]), new Set([2, 1])];
  assertEquals(a.size === b.size && a.isSubsetOf(b), true);
  assertEquals([...a.symmetricDifference(b)], []);
});
