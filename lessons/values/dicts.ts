/**
 * # Objects and `Map`
 *
 * A Python dict serves for two things, and TypeScript keeps them apart. An
 * object has fields that the type names, as in `{ name: "Ada" }`. A `Map` has
 * keys that come as data, of any type, in the order in which they came.
 *
 * **Trap:** An object sorts keys such as `10` to the front, and makes texts of
 * them.
 *
 * ## A dict of data is a `Map`
 *
 * ```python
 * stock = {"pears": 3, "figs": 1}
 * stock["plums"] = 7
 * print(stock["pears"], stock.get("kiwis", 0), len(stock))
 * print("figs" in stock, list(stock))
 * del stock["figs"]
 * print(stock | {"pears": 5})
 * ```
 *
 * ```text
 * 3 0 3
 * True ['pears', 'figs', 'plums']
 * {'pears': 5, 'plums': 7}
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const stock = new Map([["pears", 3], ["figs", 1]]);
 * stock.set("plums", 7);
 * assertEquals(stock.get("pears"), 3);
 * assertEquals(stock.get("kiwis") ?? 0, 0);
 * assertEquals(stock.size, 3);
 * assertEquals(stock.has("figs"), true);
 * assertEquals([...stock.keys()], ["pears", "figs", "plums"]);
 * stock.delete("figs");
 * const later = new Map([...stock, ["pears", 5]]);
 * assertEquals([...later], [["pears", 5], ["plums", 7]]);
 * ```
 *
 * - ✓ deleting what is not there throws nothing
 * - ✓ getOrInsert() is setdefault()
 *
 * ## In practice
 *
 * Take an object for a record, and for JSON. Spread merges two of them, as `|`
 * does; a key that holds `undefined` [overwrites](../functions/arguments.ts)
 * too.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const defaults = { host: "localhost", port: 80 };
 * const options = { ...defaults, port: 8080 };
 * assertEquals(options, { host: "localhost", port: 8080 });
 * assertEquals(Object.entries(defaults), [["host", "localhost"], ["port", 80]]);
 * ```
 *
 * ## A number becomes a text as a key (silent)
 *
 * Keys such as 9 and 10 also come first, by size. `Record<string, number>` is
 * the type of an object with any texts for keys, and numbers for values.
 *
 * ```python
 * seats = {"b": 1, 10: 2, 9: 3}
 * print(list(seats))
 * ```
 *
 * ```text
 * ['b', 10, 9]
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const seats: Record<string, number> = { b: 1, 10: 2, 9: 3 };
 * assertEquals(Object.keys(seats), ["9", "10", "b"]);
 *
 * const map = new Map<string | number, number>([["b", 1], [10, 2], [9, 3]]);
 * assertEquals([...map.keys()], ["b", 10, 9]);
 * ```
 *
 * ## Brackets on a `Map` (refused)
 *
 * `map["a"] = 1` writes a property of the object, and no entry.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const map = new Map<string, number>();
 * // @ts-expect-error TS7052: Did you mean to call 'map.set'?
 * map["a"] = 1;
 * assertEquals(map.get("a"), undefined);
 * ```
 *
 * ## Your turn
 *
 * Let `order()` keep the order in which the tables came:
 * `deno test lessons/values/exercises/dicts.ts` says when it is right.
 *
 * ## See also
 *
 * - [Keys](./keys.ts), [groups and sets](./grouping.ts)
 * - [Python: `dict`](https://docs.python.org/3/library/stdtypes.html#dict),
 *   [PEP 584: `|`](https://peps.python.org/pep-0584/)
 * - [MDN: objects against maps](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map#objects_vs._maps)
 * - [ECMA-262: the order of keys](https://tc39.es/ecma262/#sec-ordinaryownpropertykeys)
 * - [MDN: spread in objects](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Spread_syntax#spread_in_object_literals)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

Deno.test("getOrInsert() is setdefault()", () => {
  const map = new Map([["a", 1]]);
  assertEquals([map.getOrInsert("a", 9), map.getOrInsert("b", 2)], [1, 2]);
  assertEquals([...map], [["a", 1], ["b", 2]]);
});

Deno.test("deleting what is not there throws nothing", () => {
  const map = new Map([["a", 1]]);
  assertEquals([map.delete("a"), map.delete("a")], [true, false]);
  const record: { a?: number } = { a: 1 };
  assertEquals([delete record.a, delete record.a, record], [true, true, {}]);
});

Deno.test("of keys that are numbers, the whole ones from 0 to 2 ** 32 - 2 come first", () => {
  const record = { b: 1, "-1": 2, "01": 3, 4294967295: 4, 4294967294: 5, 7: 6 };
  assertEquals(
    Object.keys(record),
    ["7", "4294967294", "b", "-1", "01", "4294967295"],
  );
});

Deno.test("the compiler refuses to delete a required field", () => {
  const point = { x: 1 };
  // @ts-expect-error TS2790: The operand of a 'delete' operator must be optional
  delete point.x;
  assertEquals(Object.keys(point), []);
});

Deno.test("rest is pop() into a copy", () => {
  const record = { a: 1, b: 2 };
  const { a, ...others } = record;
  assertEquals([a, others, record], [1, { b: 2 }, { a: 1, b: 2 }]);
});

Deno.test("a plain object is not iterable, and a Map gives pairs", () => {
  const record: unknown = { a: 1 };
  assertThrows(
    () => [...record as Iterable<string>],
    TypeError,
    "is not iterable",
  );
  assertEquals([...new Map([["a", 1]])], [["a", 1]]);
});

Deno.test("a loop over a Map sees what is added, and may delete", () => {
  const map = new Map([["a", 1]]);
  for (const key of map.keys()) if (key.length < 3) map.set(key + "a", 1);
  assertEquals([...map.keys()], ["a", "aa", "aaa"]);
  for (const key of map.keys()) map.delete(key);
  assertEquals(map.size, 0);
});
