/**
 * # Keys
 *
 * A Python tuple is a key by what it holds. A `Map` and a `Set` compare lists
 * and objects by identity, so an equal one is not found. Make a text or a
 * number of the pair, and use that as the key.
 *
 * **Trap:** `map.get([1, 2])` finds nothing: an equal list is another key.
 *
 * ## Make a key of the pair
 *
 * ```python
 * walls = {(1, 2): "brick"}
 * print(walls[(1, 2)], len({(1, 2), (1, 2)}))
 * ```
 *
 * ```text
 * brick 1
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function key(x: number, y: number): string {
 *   return `${x},${y}`;
 * }
 *
 * const walls = new Map([[key(1, 2), "brick"]]);
 * assertEquals(walls.get(key(1, 2)), "brick");
 * assertEquals(new Set([key(1, 2), key(1, 2)]).size, 1);
 * ```
 *
 * - ✓ two pairs of numbers have one key only if they are equal
 * - ✓ JSON.stringify() makes a key of texts that may hold a comma
 *
 * ## In practice
 *
 * Keep names that come from outside in a `Map`. Where it must be an object, ask
 * with `Object.hasOwn`, not with `in`:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const user = { name: "Ada" };
 * assertEquals(Object.hasOwn(user, "name"), true);
 * assertEquals(Object.hasOwn(user, "toString"), false);
 * ```
 *
 * ## An equal list is another key (silent)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const walls = new Map([[[1, 2], "brick"]]);
 * assertEquals(walls.get([1, 2]), undefined);
 * assertEquals(new Set([[1, 2], [1, 2]]).size, 2);
 * ```
 *
 * ## An object inherits names (silent)
 *
 * `{}` has `toString`, `constructor` and more. A word that people typed can
 * meet one of them.
 *
 * ```python
 * counts = {}
 * counts["toString"] = counts.get("toString", 0) + 1
 * print(counts)
 * ```
 *
 * ```text
 * {'toString': 1}
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const counts: Record<string, number> = {};
 * counts["toString"] = (counts["toString"] ?? 0) + 1;
 * assertEquals(
 *   String(counts["toString"]),
 *   "function toString() { [native code] }1",
 * );
 * ```
 *
 * ## Somebody's JSON reaches your objects (silent)
 *
 * Objects inherit from `Object.prototype`, Python's from `object`. A merge that
 * follows any key can get there by way of `constructor`. Take own keys only.
 * `isTree` is [a guard](../types/narrowing.ts), which tells the compiler the type:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type Tree = { [key: string]: unknown };
 *
 * function isTree(value: unknown): value is Tree {
 *   return typeof value === "object" && value !== null && !Array.isArray(value);
 * }
 *
 * function merge(target: Tree, source: Tree): void {
 *   for (const [key, value] of Object.entries(source)) {
 *     const own = Object.hasOwn(target, key) ? target[key] : undefined;
 *     if (isTree(value)) merge(target[key] = isTree(own) ? own : {}, value);
 *     else target[key] = value;
 *   }
 * }
 *
 * merge({}, JSON.parse('{"constructor": {"prototype": {"admin": true}}}'));
 * assertEquals("admin" in {}, false);
 * ```
 *
 * - ✓ unguardedMerge() gives a new object a field
 * - ✓ merge() keeps what both trees have
 *
 * ## Your turn
 *
 * Let `visited()` know a place that it has seen:
 * `deno test lessons/values/exercises/keys.ts` says when it is right.
 *
 * ## See also
 *
 * - [Objects and `Map`](./dicts.ts), [equality](./equality.ts)
 * - [Python: hashable](https://docs.python.org/3/glossary.html#term-hashable)
 * - [MDN: key equality](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map#key_equality)
 * - [MDN: `Object.hasOwn()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Object/hasOwn)
 * - [MDN: prototype pollution](https://developer.mozilla.org/en-US/docs/Web/Security/Attacks/Prototype_pollution)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** An object of which nothing is known. */
export type Tree = { [key: string]: unknown };

/**
 * Copies the leaves of `source` into `target`, over what is there. Both are of
 * the kind that `JSON.parse` makes; a list is a leaf.
 */
export function merge(target: Tree, source: Tree): void {
  for (const [key, value] of Object.entries(source)) {
    const own = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isTree(value)) merge(target[key] = isTree(own) ? own : {}, value);
    else target[key] = value;
  }
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same, and it follows keys that `target` inherits. */
export function unguardedMerge(target: Tree, source: Tree): void {
  for (const [key, value] of Object.entries(source)) {
    if (isTree(value)) unguardedMerge((target[key] ??= {}) as Tree, value);
    else target[key] = value;
  }
}

Deno.test("two pairs of numbers have one key only if they are equal", () => {
  const key = (x: number, y: number) => `${x},${y}`;
  assertEquals(key(1, 23) === key(12, 3), false);
  assertEquals(key(-1, 2) === key(-1, 2), true);
});

Deno.test("JSON.stringify() makes a key of texts that may hold a comma", () => {
  const [one, two] = [["a,b", "c"], ["a", "b,c"]];
  assertEquals(one.join() === two.join(), true);
  assertEquals(JSON.stringify(one) === JSON.stringify(two), false);
});

Deno.test("unguardedMerge() gives a new object a field", () => {
  const json = '{"constructor": {"prototype": {"admin": true}}}';
  try {
    unguardedMerge({}, JSON.parse(json));
    assertEquals(Reflect.get({}, "admin"), true);
  } finally {
    Reflect.deleteProperty(Object.prototype, "admin");
  }
  merge({}, JSON.parse(json));
  assertEquals("admin" in {}, false);
});

Deno.test("merge() keeps what both trees have", () => {
  const target: Tree = { a: { x: 1, y: 1 }, b: 1 };
  merge(target, { a: { y: 2 }, b: { z: 3 }, c: [null], d: null });
  const merged = { a: { x: 1, y: 2 }, b: { z: 3 }, c: [null], d: null };
  assertEquals(target, merged);
});

Deno.test("a Map finds NaN, and takes 0 and -0 for one key", () => {
  const map = new Map([[NaN, "nan"], [0, "zero"]]);
  assertEquals([map.get(NaN), map.get(-0)], ["nan", "zero"]);
});

Deno.test("__proto__ out of JSON is a key like any other in Deno", () => {
  const parsed = JSON.parse('{"__proto__": {"admin": true}}');
  assertEquals(Object.keys(parsed), ["__proto__"]);
  assertEquals(parsed.admin, undefined);
});

Deno.test("an object without a prototype inherits no names", () => {
  const counts: Record<string, number> = Object.create(null);
  assertEquals("toString" in counts, false);
});
