/**
 * # Special methods
 *
 * Python's functions and operators look for double-underscore methods on your
 * class. TypeScript looks for a few, such as those for text, loops, `using`,
 * JSON and the console. Write what it does not look for as a getter or a method
 * with a plain name.
 *
 * **Trap:** `console.log(purse)` passes your `toString` over; `${purse}` calls
 * it.
 *
 * ## Two hooks, and two plain names
 *
 * The language calls `toString`, and a method whose name is the symbol
 * `Symbol.iterator`, a key that is no text. `size` and `has` are plain names:
 * people look for these, since `Map` and `Set` have them.
 *
 * ```python
 * class Purse:
 *     def __init__(self, *coins):
 *         self.coins = coins
 *     def __str__(self):
 *         return f"{sum(self.coins)} cents"
 *     def __iter__(self):
 *         return iter(self.coins)
 *     def __len__(self):
 *         return len(self.coins)
 *     def __contains__(self, coin):
 *         return coin in self.coins
 *
 * purse = Purse(20, 10)
 * print(str(purse), list(purse), len(purse), 10 in purse)
 * ```
 *
 * ```text
 * 30 cents [20, 10] 2 True
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Purse {
 *   readonly #coins: number[];
 *
 *   constructor(...coins: number[]) {
 *     this.#coins = coins;
 *   }
 *   toString(): string {
 *     return `${this.#coins.reduce((sum, coin) => sum + coin, 0)} cents`;
 *   }
 *   [Symbol.iterator](): Iterator<number> {
 *     return this.#coins.values();
 *   }
 *   get size(): number {
 *     return this.#coins.length;
 *   }
 *   has(coin: number): boolean {
 *     return this.#coins.includes(coin);
 *   }
 * }
 *
 * const purse = new Purse(20, 10);
 * assertEquals(`${purse}`, "30 cents");
 * assertEquals([...purse], [20, 10]);
 * assertEquals(purse.size, 2);
 * assertEquals(purse.has(10), true);
 * ```
 *
 * - ✓ a Purse that is joined to text by `+` is asked for `toString()` too
 * - ✓ a hook of the object itself counts, where Python asks the class
 *
 * ## In practice
 *
 * | Python | TypeScript |
 * | --- | --- |
 * | `__init__` | `constructor` |
 * | `__str__` | `toString()` |
 * | `__repr__` | `[Symbol.for("nodejs.util.inspect.custom")]()` |
 * | `__iter__` | `[Symbol.iterator]()` |
 * | `__exit__` | `[Symbol.dispose]()` |
 * | `__len__`, `__contains__` | `get size()`, `has(x)` |
 * | `__getitem__` | `at(index)` or `get(key)` |
 * | `__call__` | a function, or a method with a name |
 * | `json.dumps(default=…)` | `toJSON()` |
 *
 * Write `[Symbol.iterator]` where there is one obvious thing to loop over. The
 * hook for the console is rarely worth its line: public fields are shown
 * anyway.
 *
 * ## `console.log` does not ask `toString` (silent)
 *
 * It prints what `Deno.inspect` returns: the class and its public fields. A hook
 * under a symbol changes that, in Deno and in Node.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(Deno.inspect(new Purse(20, 10)), "Purse {}");
 *
 * class ShownPurse extends Purse {
 *   [Symbol.for("nodejs.util.inspect.custom")](): string {
 *     return `Purse(${[...this].join(", ")})`;
 *   }
 * }
 * assertEquals(Deno.inspect(new ShownPurse(20, 10)), "Purse(20, 10)");
 * ```
 *
 * ## Your turn
 *
 * A list of shelves prints as `[object Object]`. Mend it:
 * `deno test lessons/classes/exercises/special_methods.ts`
 *
 * ## See also
 *
 * - [Operators stay as they are](operators.ts), for `__add__`, `__lt__` and `__eq__`
 * - [Iterators](../iteration/iterators.ts), for `__iter__` and `__next__`
 * - [Python: special method names](https://docs.python.org/3/reference/datamodel.html#special-method-names)
 * - [ECMA-262: well-known symbols](https://tc39.es/ecma262/#sec-well-known-symbols)
 *   and [`toJSON`](https://tc39.es/ecma262/#sec-serializejsonproperty)
 * - [Node.js: `util.inspect.custom`](https://nodejs.org/api/util.html#utilinspectcustom)
 * - [Deno: `Deno.inspect`](https://docs.deno.com/api/deno/~/Deno.inspect)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** A fixed set of coins, each worth so many cents. */
export class Purse {
  readonly #coins: number[];

  /** Holds these coins, in this order. */
  constructor(...coins: number[]) {
    this.#coins = coins;
  }

  /** Returns the total, as in `30 cents`. */
  toString(): string {
    return `${this.#coins.reduce((sum, coin) => sum + coin, 0)} cents`;
  }

  /** Reads the coins in order, each time from the first. */
  [Symbol.iterator](): Iterator<number> {
    return this.#coins.values();
  }

  /** How many coins there are. */
  get size(): number {
    return this.#coins.length;
  }

  /** Whether one of the coins is worth `coin` cents. */
  has(coin: number): boolean {
    return this.#coins.includes(coin);
  }
}

Deno.test("a Purse that is joined to text by + is asked for toString() too", () => {
  assertEquals("I have " + new Purse(20, 10), "I have 30 cents");
  assertEquals([new Purse(20), new Purse()].join(", "), "20 cents, 0 cents");
});

Deno.test("a hook of the object itself counts, where Python asks the class", () => {
  const purse = new Purse(20, 10);
  purse.toString = () => "its own";
  assertEquals(`${purse}`, "its own");
});

Deno.test("every loop over a purse starts at its first coin, even a nested one", () => {
  const purse = new Purse(20, 10);
  const sums: number[] = [];
  for (const a of purse) for (const b of purse) sums.push(a + b);
  assertEquals(sums, [40, 30, 30, 20]);
});

Deno.test("size is 0 of an empty purse, and has() false of a coin not in it", () => {
  assertEquals(new Purse().size, 0);
  assertEquals(new Purse(20).has(10), false);
});

Deno.test("JSON leaves out what is #private, unless toJSON() returns it", () => {
  class Saved extends Purse {
    toJSON(): number[] {
      return [...this];
    }
  }
  assertEquals(JSON.stringify(new Purse(20, 10)), "{}");
  assertEquals(JSON.stringify(new Saved(20, 10)), "[20,10]");
});

Deno.test("Deno.inspect() names the class and its public fields", () => {
  const point = new class Point {
    readonly x = 3;
  }();
  assertEquals(Deno.inspect(point), "Point { x: 3 }");
});
