/**
 * # Read-only
 *
 * A Python tuple, or a frozen dataclass, refuses at run time. TypeScript's
 * `readonly` and `as const` are promises to the compiler, gone when the program
 * runs. To hold them at run time, write `Object.freeze`, which reaches one
 * level.
 *
 * **Trap:** An object with a `readonly` field passes for one whose field may be
 * written.
 *
 * ## A promise to the compiler
 *
 * ```python
 * point = (1, 2)
 * point[0] = 5
 * ```
 *
 * ```text
 * TypeError: 'tuple' object does not support item assignment
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const point: readonly [number, number] = [1, 2];
 * // @ts-expect-error TS2540: Cannot assign to '0' because it is a read-only property
 * point[0] = 5;
 * assertEquals(point[0], 5); // assigned all the same
 *
 * const sizes = ["small", "large"] as const;
 * // @ts-expect-error TS2339: Property 'push' does not exist on type 'readonly ["small", "large"]'
 * assertEquals(sizes.push("huge"), 3);
 * ```
 *
 * - ✓ a parameter that is readonly takes an array that may be written
 *
 * ## In practice
 *
 * Take `readonly T[]` for a list that a function only reads: the compiler finds
 * the `sort` that would have changed the caller's list. Freeze what many share,
 * such as settings. A whole tree is frozen like this:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * function deepFreeze<T>(value: T): T {
 *   if (typeof value !== "object" || value === null) return value;
 *   if (Object.isFrozen(value)) return value;
 *   Object.freeze(value);
 *   for (const field of Object.values(value)) deepFreeze(field);
 *   return value;
 * }
 *
 * const settings = deepFreeze({ port: 80, tags: ["a"] });
 * assertThrows(() => settings.tags.push("b"), TypeError, "not extensible");
 * assertEquals(settings.tags, ["a"]);
 * ```
 *
 * - ✓ deepFreeze() comes to an end where an object holds itself
 *
 * ## An alias may write (silent)
 *
 * The compiler lets a read-only object pass for one that is not:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const team: { readonly name: string } = { name: "red" };
 * const alias: { name: string } = team;
 * alias.name = "blue";
 * assertEquals(team.name, "blue");
 * ```
 *
 * ## Only one level (silent)
 *
 * Here a frozen dataclass is no better:
 *
 * ```python
 * from dataclasses import dataclass
 *
 * @dataclass(frozen=True)
 * class Team:
 *     members: list[str]
 *
 * team = Team([])
 * team.members.append("Ann")
 * print(team)
 * ```
 *
 * ```text
 * Team(members=['Ann'])
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const team = Object.freeze({ members: [] as string[] }); // an empty list[str]
 * team.members.push("Ann");
 * assertEquals(team.members, ["Ann"]);
 * ```
 *
 * - ✓ a frozen Map still takes entries, and a frozen Date another day
 *
 * ## Your turn
 *
 * Let `best()` leave its caller's list as it was:
 * `deno test lessons/values/exercises/frozen.ts` says when it is right.
 *
 * ## See also
 *
 * - [Copies](./copies.ts), [sorting](./sorting.ts)
 * - [Python: `frozen`](https://docs.python.org/3/library/dataclasses.html#frozen-instances)
 * - [TypeScript: `readonly`](https://www.typescriptlang.org/docs/handbook/2/objects.html#readonly-properties)
 * - [MDN: `Object.freeze()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Object/freeze)
 *
 * @module
 */
import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";

/**
 * Freezes `value` and what its enumerable fields with names hold, and so on
 * inwards, and returns it. An object that is frozen already is left as it is.
 *
 * @throws {TypeError} at a typed array with items, which JavaScript does not
 * freeze.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const field of Object.values(value)) deepFreeze(field);
  return value;
}

Deno.test("deepFreeze() freezes what lies inside, and returns the same object", () => {
  const tree = { list: [{ n: 1 }] };
  assertStrictEquals(deepFreeze(tree), tree);
  assertEquals(Object.isFrozen(tree.list[0]), true);
  assertThrows(() => tree.list[0].n = 2, TypeError, "read only property 'n'");
});

Deno.test("deepFreeze() comes to an end where an object holds itself", () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  assertEquals(Object.isFrozen(deepFreeze(loop)), true);
});

Deno.test("deepFreeze() throws at a typed array with items", () => {
  const frame = { bytes: Uint8Array.of(1) };
  assertThrows(() => deepFreeze(frame), TypeError, "Cannot freeze");
});

Deno.test("deepFreeze() lets values be that are no objects", () => {
  assertEquals([deepFreeze(1), deepFreeze("a"), deepFreeze(null)], [
    1,
    "a",
    null,
  ]);
});

Deno.test("a parameter that is readonly takes an array that may be written", () => {
  const last = (list: readonly number[]) => list.at(-1);
  assertEquals(last([1, 2]), 2);
  // @ts-expect-error TS2339: Property 'sort' does not exist on type 'readonly number[]'
  const smallest = (list: readonly number[]) => list.sort()[0];
  assertEquals(smallest([2, 1]), 1);
});

Deno.test("a readonly array does not pass for one that may be written", () => {
  const list: readonly number[] = [1];
  // @ts-expect-error TS4104: The type 'readonly number[]' is 'readonly' and cannot be assigned to the mutable type 'number[]'
  const alias: number[] = list;
  assertStrictEquals(alias, list);
});

Deno.test("a frozen Map still takes entries, and a frozen Date another day", () => {
  const map = Object.freeze(new Map([["a", 1]]));
  map.set("a", 2);
  assertEquals(map.get("a"), 2);
  const date = Object.freeze(new Date(0));
  date.setUTCFullYear(2000);
  assertEquals(date.getUTCFullYear(), 2000);
});

Deno.test("a frozen object throws when it is written to", () => {
  const point = Object.freeze({ x: 1 });
  // @ts-expect-error TS2540: Cannot assign to 'x' because it is a read-only property
  assertThrows(() => point.x = 2, TypeError, "read only property 'x'");
});
