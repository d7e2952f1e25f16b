/**
 * # JSON
 *
 * `json.dumps` and `json.loads` become `JSON.stringify` and `JSON.parse`.
 * Python refuses a set or a date; TypeScript writes `{}` or a text. Say what
 * your values become on the way out, and check them on the way in.
 *
 * **Trap:** A `Map` becomes `{}`, and a field that is `undefined` goes.
 *
 * ## Out and in
 *
 * ```python
 * import json
 *
 * user = {"name": "Ada", "tags": ["a", "b"], "boss": None}
 * text = json.dumps(user, separators=(",", ":"))
 * print(text)
 * print(json.loads(text) == user)
 * ```
 *
 * ```text
 * {"name":"Ada","tags":["a","b"],"boss":null}
 * True
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const user = { name: "Ada", tags: ["a", "b"], boss: null };
 * const text = JSON.stringify(user);
 * assertEquals(text, '{"name":"Ada","tags":["a","b"],"boss":null}');
 * assertEquals(JSON.parse(text), user);
 * ```
 *
 * - ✓ the third argument of JSON.stringify() indents
 * - ✓ text that is no JSON throws a SyntaxError
 *
 * ## In practice
 *
 * Give [a class](../classes/ordinary_class.ts) a `toJSON`, and rebuild it from
 * what was read. Hand what `JSON.parse` returns to
 * [a check](../types/outside_data.ts) before you trust a field.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Stock {
 *   readonly #counts: Map<string, number>;
 *
 *   constructor(counts: Iterable<[string, number]> = []) {
 *     this.#counts = new Map(counts);
 *   }
 *
 *   count(fruit: string): number {
 *     return this.#counts.get(fruit) ?? 0;
 *   }
 *
 *   toJSON(): [string, number][] {
 *     return [...this.#counts];
 *   }
 * }
 *
 * const text = JSON.stringify({ stock: new Stock([["figs", 3]]) });
 * assertEquals(text, '{"stock":[["figs",3]]}');
 * assertEquals(new Stock(JSON.parse(text).stock).count("figs"), 3);
 * ```
 *
 * ## What becomes nothing (silent)
 *
 * ```python
 * import json
 *
 * print(json.dumps({1, 2}))
 * ```
 *
 * ```text
 * TypeError: Object of type set is not JSON serializable
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(JSON.stringify({ seen: new Set([1]) }), '{"seen":{}}');
 * assertEquals(JSON.stringify({ error: new Error("lost") }), '{"error":{}}');
 * assertEquals(JSON.stringify({ gone: undefined, kept: null }), '{"kept":null}');
 * assertEquals(JSON.stringify({ mean: NaN }), '{"mean":null}');
 * ```
 *
 * - ✓ in a list, what would go becomes null
 *
 * ## A date comes back as a text (silent)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const text = JSON.stringify({ at: new Date(0) });
 * const back: { at: Date } = JSON.parse(text);
 * assertEquals(typeof back.at, "string");
 * ```
 *
 * ## An object of a class comes back plain (throws)
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * const back: Stock = JSON.parse(JSON.stringify({}));
 * assertThrows(() => back.count("figs"), TypeError, "count is not a function");
 * ```
 *
 * ## Your turn
 *
 * Let `save()` and `load()` keep a `Set`:
 * `deno test lessons/values/exercises/json.ts` says when it is right.
 *
 * ## See also
 *
 * - [`bigint`](./whole_numbers.ts) (long ids), [copies](./copies.ts)
 * - [Python: `json`](https://docs.python.org/3/library/json.html)
 * - [MDN: `JSON.stringify()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify#description),
 *   [`JSON.parse()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/parse)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/** How many there are of each fruit; written as JSON, a list of pairs. */
export class Stock {
  readonly #counts: Map<string, number>;

  /** Starts with what the pairs say. */
  constructor(counts: Iterable<[string, number]> = []) {
    this.#counts = new Map(counts);
  }

  /** Returns how many there are, and 0 of what is unknown. */
  count(fruit: string): number {
    return this.#counts.get(fruit) ?? 0;
  }

  /** Returns the pairs, for `JSON.stringify`. */
  toJSON(): [string, number][] {
    return [...this.#counts];
  }
}

Deno.test("a Stock comes back from its pairs", () => {
  const stock = new Stock([["figs", 3], ["pears", 1]]);
  const back = new Stock(JSON.parse(JSON.stringify(stock)));
  assertEquals([back.count("figs"), back.count("pears"), back.count("kiwis")], [
    3,
    1,
    0,
  ]);
});

Deno.test("the third argument of JSON.stringify() indents", () => {
  assertEquals(JSON.stringify({ a: 1 }, null, 2), '{\n  "a": 1\n}');
});

Deno.test("text that is no JSON throws a SyntaxError", () => {
  for (const text of ["", "{'a': 1}", "[1,]", "NaN"]) {
    assertThrows(() => JSON.parse(text), SyntaxError);
  }
});

Deno.test("in a list, what would go becomes null", () => {
  assertEquals(JSON.stringify([undefined, () => 1, NaN]), "[null,null,null]");
  assertEquals(String(JSON.stringify(undefined)), "undefined");
});

Deno.test("an object that holds itself throws", () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  assertThrows(
    () => JSON.stringify(loop),
    TypeError,
    "Converting circular structure to JSON",
  );
});

Deno.test("a reviver makes dates of texts again", () => {
  const revive = (key: string, value: unknown) =>
    key === "at" ? new Date(String(value)) : value;
  const text = JSON.stringify({ at: new Date(0) });
  assertEquals(JSON.parse(text, revive), { at: new Date(0) });
});
