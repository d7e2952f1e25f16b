/**
 * # Copies
 *
 * `[*a]` and `{**a}` become `[...a]` and `{ ...a }`, one level deep, as in
 * Python. `copy.deepcopy` becomes `structuredClone`, which forgets your classes
 * and refuses functions. Give a class a method `copy` in place of that, and one
 * named `with` in place of `copy.replace`.
 *
 * **Trap:** Spread and `structuredClone` forget the class, and its methods.
 *
 * ## Shallow and deep
 *
 * ```python
 * import copy
 *
 * team = {"name": "red", "members": ["Ann"]}
 * shallow, deep = {**team}, copy.deepcopy(team)
 * team["members"].append("Bob")
 * print(shallow["members"], deep["members"])
 * ```
 *
 * ```text
 * ['Ann', 'Bob'] ['Ann']
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const team = { name: "red", members: ["Ann"] };
 * const shallow = { ...team };
 * const deep = structuredClone(team);
 * team.members.push("Bob");
 * assertEquals(shallow.members, ["Ann", "Bob"]);
 * assertEquals(deep.members, ["Ann"]);
 * ```
 *
 * - ✓ structuredClone() keeps what an object shares, and circles
 * - ✓ structuredClone() keeps a Map, a Set, a Date and a bigint
 * - ✓ a copy by way of JSON loses more
 *
 * ## In practice
 *
 * Most code needs no deep copy: change one field, and share the rest. A class
 * makes the changed copy itself ([`get`](../classes/properties.ts) is `@property`):
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Temperature {
 *   readonly celsius: number;
 *   constructor(celsius: number) {
 *     this.celsius = celsius;
 *   }
 *   get fahrenheit(): number {
 *     return this.celsius * 9 / 5 + 32;
 *   }
 *   with(changes: { celsius?: number }): Temperature {
 *     return new Temperature(changes.celsius ?? this.celsius);
 *   }
 * }
 *
 * assertEquals(new Temperature(20).with({ celsius: 30 }).fahrenheit, 86);
 * ```
 *
 * ## Spread forgets the class (silent)
 *
 * It copies fields into a plain object. A method that is gone is refused, unless
 * every object has it, as `toString`. If a class has no other method, the compiler
 * takes the plain object for one of the class:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const warm = { ...new Temperature(20), celsius: 30 };
 * // @ts-expect-error TS2339: Property 'fahrenheit' does not exist
 * assertEquals(warm.fahrenheit, undefined);
 * class Point {
 *   x = 0;
 *   toString() { return `at ${this.x}`; }
 * }
 * const moved: Point = { ...new Point(), x: 3 };
 * assertEquals(`${moved}`, "[object Object]");
 * ```
 *
 * - ✓ neither spread nor structuredClone() copies a #private field
 *
 * ## So does `structuredClone` (silent)
 *
 * Its type says that the class is kept, as Python's `deepcopy` keeps it. Let a
 * class copy itself: it makes an object, and clones the plain data.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const clone: Temperature = structuredClone(new Temperature(20));
 * assertEquals(clone.fahrenheit + 1, NaN); // undefined + 1
 * class Board {
 *   rows = [[0, 0], [0, 0]];
 *   copy(): Board {
 *     const copy = new Board();
 *     copy.rows = structuredClone(this.rows);
 *     return copy;
 *   }
 * }
 * const board = new Board();
 * board.copy().rows[0][0] = 1;
 * assertEquals(board.rows[0][0], 0);
 * ```
 *
 * ## A function cannot be cloned (throws)
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * assertThrows(() => structuredClone({ run() {} }), DOMException, "not be cloned");
 * ```
 *
 * ## Your turn
 *
 * Let `copyOf()` return a deep copy that is a `Team`:
 * `deno test lessons/values/exercises/copies.ts` says when it is right.
 *
 * ## See also
 *
 * - [JSON](./json.ts), [read-only](./frozen.ts)
 * - [Python: `copy`](https://docs.python.org/3/library/copy.html)
 * - [MDN: spread](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Spread_syntax#spread_in_object_literals)
 * - [MDN: the structured clone algorithm](https://developer.mozilla.org/en-US/docs/Web/API/Web_Workers_API/Structured_clone_algorithm)
 *
 * @module
 */
import { assertEquals, assertStrictEquals } from "@std/assert";

/** A temperature that does not change. */
export class Temperature {
  /** Degrees Celsius. */
  readonly celsius: number;

  /** Takes degrees Celsius. */
  constructor(celsius: number) {
    this.celsius = celsius;
  }

  /** Degrees Fahrenheit. */
  get fahrenheit(): number {
    return this.celsius * 9 / 5 + 32;
  }

  /** Returns a Temperature with these changes. */
  with(changes: { celsius?: number }): Temperature {
    return new Temperature(changes.celsius ?? this.celsius);
  }
}

Deno.test("with() leaves what it is called on as it was", () => {
  const cold = new Temperature(5);
  const warm = cold.with({ celsius: 30 });
  assertEquals([cold.celsius, warm.celsius], [5, 30]);
  assertEquals(cold.with({}).celsius, 5);
});

Deno.test("structuredClone() keeps what an object shares, and circles", () => {
  const shared = [1];
  const { a, b } = structuredClone({ a: shared, b: shared });
  assertStrictEquals(a, b);
  const loop: { self?: unknown } = {};
  loop.self = loop;
  const clone = structuredClone(loop);
  assertStrictEquals(clone.self, clone);
});

Deno.test("structuredClone() keeps a Map, a Set, a Date and a bigint", () => {
  const value = {
    m: new Map([[1, 2]]),
    s: new Set([3]),
    d: new Date(4),
    n: 5n,
  };
  assertEquals(structuredClone(value), value);
});

Deno.test("a copy by way of JSON loses more", () => {
  const value = { at: new Date(0), seen: new Set([1]), gone: undefined };
  assertEquals(JSON.parse(JSON.stringify(value)), {
    at: "1970-01-01T00:00:00.000Z",
    seen: {},
  });
});

Deno.test("spread copies the value of a getter that an object literal has", () => {
  const live = {
    n: 1,
    get double() {
      return this.n * 2;
    },
  };
  assertEquals({ ...live, n: 5 }.double, 2);
});

Deno.test("neither spread nor structuredClone() copies a #private field", () => {
  class Counter {
    #count = 1;
    get count() {
      return this.#count;
    }
  }
  const counter = new Counter();
  assertEquals(counter.count, 1);
  assertEquals(Reflect.ownKeys({ ...counter }), []);
  assertEquals(Reflect.ownKeys(structuredClone(counter)), []);
});
