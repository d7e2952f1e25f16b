/**
 * # Special methods
 *
 * A Python class joins the language through methods in double underscores, and
 * nearly every operator has one. TypeScript keeps a few hooks, for conversion,
 * iteration and disposal, mostly under well-known symbols such as
 * `Symbol.iterator`. No operator can be overloaded, so `+`, `==` and `[]` become
 * methods with names.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## One purse, every row
 *
 * The class below has a special method for each row of the table that follows
 * it but the last, which its iterator has. Nobody calls these; the language
 * does:
 *
 * ```python
 * class Purse:
 *     is_open = False
 *     def __init__(self, *coins): self.coins = coins
 *     def __repr__(self): return f"Purse({', '.join(map(str, self))})"
 *     def __str__(self): return f"{sum(self)} cents"
 *     def __len__(self): return len(self.coins)
 *     def __add__(self, other): return Purse(*self.coins, *other.coins)
 *     def __sub__(self, other):
 *         left = list(self)
 *         for coin in other:
 *             left.remove(coin)
 *         return Purse(*left)
 *     def __eq__(self, other): return sum(self) == sum(other)
 *     def __lt__(self, other): return sum(self) < sum(other)
 *     def __gt__(self, other): return sum(self) > sum(other)
 *     def __getitem__(self, key):
 *         found = self.coins[key]
 *         return Purse(*found) if isinstance(key, slice) else found
 *     def __iter__(self): return iter(self.coins)
 *     def __enter__(self): self.is_open = True
 *     def __exit__(self, *error): self.is_open = False
 *
 * q = Purse(10)
 * p = q + Purse(20)
 * print(repr(q), "+", repr(p - q), "=", p)
 * print(p == Purse(30), p < q, p > q)
 * print(len(p), p[0], p[-1], repr(p[1:]))
 * it = iter(p)
 * print(next(it), list(it))
 * with p:
 *     print(p.is_open)
 * print(p.is_open)
 * ```
 *
 * ```text
 * Purse(10) + Purse(20) = 30 cents
 * True False True
 * 2 10 20 Purse(20)
 * 10 [20]
 * True
 * False
 * ```
 *
 * {@link Purse} answers line for line:
 *
 * ```ts
 * import { assert, assertEquals } from "@std/assert";
 *
 * const q = new Purse(10);
 * const p = q.plus(new Purse(20));
 * const sum = `${Deno.inspect(q)} + ${Deno.inspect(p.minus(q))} = ${p}`;
 * assertEquals(sum, "Purse(10) + Purse(20) = 30 cents");
 * assertEquals([p.equals(new Purse(30)), p < q, p > q], [true, false, true]);
 * assertEquals(new Set([p, new Purse(30)]).size, 2);
 * assertEquals([p.size, p.at(0), p.at(-1)], [2, 10, 20]);
 * assertEquals(Deno.inspect(p.slice(1)), "Purse(20)");
 * const it = p[Symbol.iterator]();
 * assertEquals([it.next().value, [...it]], [10, [20]]);
 * {
 *   using opened = p.open();
 *   assert(opened.isOpen);
 * }
 * assert(!p.isOpen);
 * ```
 *
 * | method        | runs on         | in TypeScript                 | match   |
 * | ------------- | --------------- | ----------------------------- | ------- |
 * | `__init__`    | `Purse(10)`     | `constructor`, on `new`       | similar |
 * | `__repr__`    | `repr(p)`       | symbol `Deno.customInspect`   | similar |
 * | `__str__`     | `str(p)`        | `toString`, on `${p}`         | similar |
 * | `__len__`     | `len(p)`        | `size`, which `if` ignores    | similar |
 * | `__add__`     | `p + q`         | `p.plus(q)`                   | none    |
 * | `__sub__`     | `p - q`         | `p.minus(q)`                  | none    |
 * | `__eq__`      | `p == q`        | `p.equals(q)`                 | none    |
 * | `__lt__`      | `p < q`         | `[Symbol.toPrimitive]`        | similar |
 * | `__gt__`      | `p > q`         | the same method               | similar |
 * | `__getitem__` | `p[0]`, `p[1:]` | `p.at(0)`, `p.slice(1)`       | none    |
 * | `__iter__`    | `iter(p)`       | `[Symbol.iterator]`, `for…of` | same    |
 * | `__enter__`   | `with p`        | none: `p.open()` is a call    | none    |
 * | `__exit__`    | the end of it   | `[Symbol.dispose]`, `using`   | similar |
 * | `__next__`    | `next(it)`      | `it.next()`, says `done`      | similar |
 *
 * `if (p)` is always true, whatever its size. `${p}` reaches the `toString` of a
 * purse through its `[Symbol.toPrimitive]`, which goes first where there is one.
 *
 * ## Often said, and wrong
 *
 * "`__init__` is the constructor." It initialises an object that `__new__` has
 * constructed, and can be left out, or run again:
 *
 * ```python
 * class Purse:
 *     def __init__(self, coin): self.coin = coin
 *
 * p = Purse.__new__(Purse)
 * print(vars(p))
 * p.__init__(10)
 * p.__init__(20)
 * print(vars(p))
 * ```
 *
 * ```text
 * {}
 * {'coin': 20}
 * ```
 *
 * "`__eq__` makes objects equal." Not in a set or as a key: it takes the
 * inherited `__hash__` away. In TypeScript nothing complains, because a `Set`
 * never asks, as the block above shows:
 *
 * ```python
 * class Purse:
 *     def __eq__(self, other): return isinstance(other, Purse)
 *
 * print(Purse() == Purse(), Purse.__hash__)
 * hash(Purse())
 * ```
 *
 * ```text
 * True None
 * TypeError: unhashable type: 'Purse'
 * ```
 *
 * "`__add__` decides what `+` does." It usually has the first word, but a
 * subclass on the right goes first, with its `__radd__`. An `__add__` that trips
 * over the other operand denies it the second word; one that returns
 * `NotImplemented` leaves that to it, and the complaint to Python:
 *
 * ```python
 * class Purse:
 *     coin = 10
 *     def __add__(self, other): return self.coin + other.coin
 *
 * class Polite(Purse):
 *     def __add__(self, other): return NotImplemented
 *     def __radd__(self, other): return "radd"
 *
 * print(Purse() + Purse(), Purse() + Polite())
 * for purse in Purse(), Polite():
 *     try:
 *         purse + 5
 *     except Exception as error:
 *         print(repr(error))
 * ```
 *
 * ```text
 * 20 radd
 * AttributeError("'int' object has no attribute 'coin'")
 * TypeError("unsupported operand type(s) for +: 'Polite' and 'int'")
 * ```
 *
 * "A special method is a method like any other." Python looks it up on the
 * type and passes over what the object itself has. JavaScript reads an
 * ordinary property, so the object's own counts:
 *
 * ```python
 * class Purse:
 *     def __len__(self): return 1
 *
 * p = Purse()
 * p.__len__ = lambda: 9
 * print(p.__len__(), len(p))
 * ```
 *
 * ```text
 * 9 1
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const error = new Error("a method of the class says this");
 * error.toString = () => "its own";
 * assertEquals(`${error}`, "its own");
 * ```
 *
 * ## Beware
 *
 * An operator turns objects into primitives and computes with those. Only
 * equality need not: `===` always, and `==` between two objects, compares
 * identity. Past the compiler, `+` makes a string or a number without a word,
 * and `==` with a primitive converts, so {@link Purse} refuses both. It cannot
 * refuse `-` and keep `<`: both ask `[Symbol.toPrimitive]` for a `"number"`.
 *
 * ```ts
 * import { assert, assertEquals } from "@std/assert";
 *
 * const [ten, same] = [{ valueOf: () => 10 }, { valueOf: () => 10 }];
 * assert(ten <= same && ten >= same && ten != same);
 * assert(ten == 10);
 * // @ts-expect-error TS2365: `+` is for numbers, bigints and strings
 * assertEquals(ten + same, 20);
 * // @ts-expect-error TS2365
 * assertEquals({} + {}, "[object Object][object Object]");
 *
 * // @ts-expect-error TS2362: `-` is for numbers and bigints
 * assertEquals(new Purse(20, 10) - new Purse(10), 20);
 * ```
 *
 * There is no `__getitem__`: an index becomes a string and names a property,
 * and a missing one is `undefined`, no `IndexError`. A `Proxy` hears every
 * name, at a price on every access:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const coins = [50, 20];
 * assertEquals([coins[-1], coins[2], coins.at(-1)], [undefined, undefined, 20]);
 *
 * const heard: unknown[] = [];
 * const fromEnd = new Proxy(coins, {
 *   get: (items, key) => (heard.push(key), items.at(Number(key))),
 * });
 * assertEquals([fromEnd[-1], heard], [20, ["-1"]]);
 * ```
 *
 * ## In practice
 *
 * Give a value class `equals`, a static `compare` for `toSorted`, and verbs for
 * the rest. `Temporal` does, and its `valueOf` throws, so that not even `<` can
 * mean something by accident:
 *
 * ```ts
 * import { assert, assertEquals, assertThrows } from "@std/assert";
 *
 * const { compare, from } = Temporal.PlainDate;
 * const [may, june] = [from("2026-05-01"), from("2026-06-01")];
 * assertEquals([june, may].toSorted(compare)[0].month, 5);
 * assert(june.equals(may.add({ months: 1 })));
 * assertThrows(() => may < june, TypeError, "compare");
 * ```
 *
 * To find values by what they are, key a `Map` by a primitive that says it,
 * such as the total. {@link [resources/with]} goes on with disposal,
 * {@link [singleton/allocation]} with `__new__`.
 *
 * ## Proven below
 *
 * - Purse.size counts the coins, and an empty Purse is true
 * - Purse.plus() and Purse.minus() make new purses
 * - Purse.minus() throws for a coin that is not there
 * - adding two purses, or == with a primitive, throws
 * - Purse.equals() is true for a Purse of the same total only
 * - Purse.at() and Purse.slice() count from either end
 * - using opens nothing, and closes a Purse even on an error
 *
 * ## See also
 *
 * - [Python: special method names](https://docs.python.org/3/reference/datamodel.html#special-method-names)
 * - [Python: special method lookup](https://docs.python.org/3/reference/datamodel.html#special-method-lookup)
 * - [Python: `NotImplemented`](https://docs.python.org/3/library/constants.html#NotImplemented)
 * - [Deno: `Deno.inspect`](https://docs.deno.com/api/deno/~/Deno.inspect)
 * - [ECMA-262: well-known symbols](https://tc39.es/ecma262/#sec-well-known-symbols)
 * - [ECMA-262: `ToPrimitive`](https://tc39.es/ecma262/#sec-toprimitive)
 * - [MDN: `Proxy` and `get`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Proxy/Proxy/get)
 * - [TC39: `Temporal`](https://tc39.es/proposal-temporal/docs/)
 *
 * @module
 */
import { assert, assertEquals, assertThrows } from "@std/assert";

/** A fixed set of coins, in cents, that can be opened and closed. */
export class Purse implements Iterable<number>, Disposable {
  readonly #coins: readonly number[];

  /** Whether the purse is open; a new one is closed. */
  isOpen = false;

  /** Makes a closed purse of these coins, each worth so many cents. */
  constructor(...coins: number[]) {
    this.#coins = coins;
  }

  /** How many coins there are. */
  get size(): number {
    return this.#coins.length;
  }

  /** Returns a purse with the coins of both. */
  plus(other: Purse): Purse {
    return new Purse(...this, ...other);
  }

  /**
   * Returns a purse without the coins of `other`.
   *
   * @throws {RangeError} if one of them is not there.
   */
  minus(other: Purse): Purse {
    const left = [...this];
    for (const coin of other) {
      const index = left.indexOf(coin);
      if (index < 0) throw new RangeError(`no ${coin} to take away`);
      left.splice(index, 1);
    }
    return new Purse(...left);
  }

  /** Whether `other` is a purse with the same total. */
  equals(other: unknown): boolean {
    return other instanceof Purse && +other === +this;
  }

  /** Returns the coin at `index`, negative from the end, or `undefined`. */
  at(index: number): number | undefined {
    return this.#coins.at(index);
  }

  /** Returns a purse of the coins from `start` up to, not including, `end`. */
  slice(start?: number, end?: number): Purse {
    return new Purse(...this.#coins.slice(start, end));
  }

  /** Opens the purse and returns it, for `using` to close. */
  open(): this {
    this.isOpen = true;
    return this;
  }

  /** Returns the total, in words. */
  toString(): string {
    return `${+this} cents`;
  }

  /** Reads the coins in order, each time from the first. */
  [Symbol.iterator](): ArrayIterator<number> {
    return this.#coins.values();
  }

  /**
   * Returns the total, in cents or in words, whichever kind is wanted.
   *
   * @throws {TypeError} on `+`, which would return a number instead of a purse,
   * and on `==` with a primitive.
   */
  [Symbol.toPrimitive](hint: "number" | "string" | "default"): number | string {
    if (hint === "default") {
      throw new TypeError("a Purse is no number: use plus() or equals()");
    }
    if (hint === "string") return this.toString();
    return this.#coins.reduce((total, coin) => total + coin, 0);
  }

  /** Closes the purse. */
  [Symbol.dispose](): void {
    this.isOpen = false;
  }

  /** Returns the call that makes this purse, for `console.log` and its like. */
  [Symbol.for("Deno.customInspect")](): string {
    return `Purse(${this.#coins.join(", ")})`;
  }
}

Deno.test("Purse.size counts the coins, and an empty Purse is true", () => {
  assertEquals([new Purse(20, 10).size, new Purse().size], [2, 0]);
  assert(new Purse());
});

Deno.test("Purse.plus() and Purse.minus() make new purses", () => {
  const [p, q] = [new Purse(10, 20, 10), new Purse(10)];
  assertEquals([[...p.plus(q)], [...p.minus(q)]], [[10, 20, 10, 10], [20, 10]]);
  assertEquals([[...p], [...q]], [[10, 20, 10], [10]]);
});

Deno.test("Purse.minus() throws for a coin that is not there", () => {
  const [p, q] = [new Purse(10, 20), new Purse(10, 10)];
  assertThrows(() => p.minus(q), RangeError, "no 10 to take away");
});

Deno.test("adding two purses, or == with a primitive, throws", () => {
  const purse = new Purse(10);
  // @ts-expect-error TS2365: `+` is for numbers, bigints and strings
  assertThrows(() => purse + purse, TypeError, "use plus()");
  // @ts-expect-error TS2367: a Purse and a number
  assertThrows(() => purse == 10, TypeError, "or equals()");
});

Deno.test("Purse.equals() is true for a Purse of the same total only", () => {
  const others = [new Purse(10, 10), new Purse(10), 20, undefined];
  const equal = others.map((other) => new Purse(20).equals(other));
  assertEquals(equal, [true, false, false, false]);
});

Deno.test("Purse.at() and Purse.slice() count from either end", () => {
  const purse = new Purse(50, 20, 10);
  assertEquals([purse.at(0), purse.at(-1), purse.at(3)], [50, 10, undefined]);
  const slices: Purse[] = [purse.slice(1), purse.slice(-1), purse.slice(0, 1)];
  assertEquals(slices.map(String), ["30 cents", "10 cents", "50 cents"]);
});

Deno.test("using opens nothing, and closes a Purse even on an error", () => {
  const purse = new Purse();
  assertThrows(
    () => {
      using used = purse;
      assertEquals(used.isOpen, false);
      used.open();
      throw new Error(`open: ${used.isOpen}`);
    },
    Error,
    "open: true",
  );
  assertEquals(purse.isOpen, false);
});
