/**
 * # Operators stay as they are
 *
 * A Python class gets `+`, `<` and `==` from `__add__`, `__lt__` and `__eq__`.
 * In TypeScript they work on numbers, text and bigints; between two of your
 * objects the compiler refuses `+`, and lets `<` by. Write `plus`, `compare`
 * and `equals`.
 *
 * **Trap:** `a < b` compiles for two objects of a class and, as a rule,
 * compares their texts.
 *
 * ## A method where Python has an operator
 *
 * `compare` is static and returns a number below, at or above 0: what `toSorted`
 * asks for.
 *
 * ```python
 * class Money:
 *     def __init__(self, cents):
 *         self.cents = cents
 *     def __add__(self, other):
 *         return Money(self.cents + other.cents)
 *     def __lt__(self, other):
 *         return self.cents < other.cents
 *     def __str__(self):
 *         return f"{self.cents} cents"
 *
 * much, little = Money(1000), Money(90)
 * print(much + little)
 * print(sorted([much, little])[0], much < little)
 * ```
 *
 * ```text
 * 1090 cents
 * 90 cents False
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Money {
 *   constructor(readonly cents: number) {}
 *
 *   plus(other: Money): Money {
 *     return new Money(this.cents + other.cents);
 *   }
 *   static compare(a: Money, b: Money): number {
 *     return a.cents - b.cents;
 *   }
 *   toString(): string {
 *     return `${this.cents} cents`;
 *   }
 * }
 *
 * const [much, little] = [new Money(1000), new Money(90)];
 * assertEquals(`${much.plus(little)}`, "1090 cents");
 * assertEquals(`${[much, little].toSorted(Money.compare)[0]}`, "90 cents");
 * assertEquals(Money.compare(much, little) < 0, false);
 * ```
 *
 * - ✓ plus() changes neither of the two
 *
 * ## In practice
 *
 * Name the methods as [`Temporal`](../values/dates.ts) does: `add`, `equals`, a
 * static `compare`. Its `valueOf` throws, so that `<` between two dates means
 * nothing by accident.
 *
 * ## `<` compares texts (silent)
 *
 * `<`, `+` and their like first ask an object for a number or a text, by
 * `valueOf` or `toString`, and work with that. `Symbol.toPrimitive`, where a
 * class has it, is asked in place of both, and may refuse to be a number.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * assertEquals(new Money(1000) < new Money(90), true); // "1000…" < "90…"
 *
 * class StrictMoney extends Money {
 *   [Symbol.toPrimitive](hint: string): string {
 *     if (hint === "number") throw new TypeError("use Money.compare()");
 *     return this.toString();
 *   }
 * }
 * const [much, little] = [new StrictMoney(1000), new StrictMoney(90)];
 * assertThrows(() => much < little, TypeError, "use Money.compare()");
 * ```
 *
 * - ✓ a StrictMoney still joins text
 * - ✓ two plain objects are neither below nor above each other
 *
 * ## `+` makes text of both (refused)
 *
 * It asks as `<` does, and joins what it gets. No class is asked for an
 * `__add__`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const [ten, twenty] = [new Money(10), new Money(20)];
 * // @ts-expect-error TS2365: Operator '+' cannot be applied to types
 * assertEquals(ten + twenty, "10 cents20 cents");
 * ```
 *
 * - ✓ `instanceof` is an operator that a class can answer
 *
 * ## Your turn
 *
 * Version 1.10 is sorted before 1.9. Mend `compare()`:
 * `deno test lessons/classes/exercises/operators.ts`
 *
 * ## See also
 *
 * - [An ordinary class](ordinary_class.ts), for `==`
 * - [Python: emulating numeric types](https://docs.python.org/3/reference/datamodel.html#emulating-numeric-types)
 * - [ECMA-262: `ToPrimitive`](https://tc39.es/ecma262/#sec-toprimitive) and
 *   [`<`](https://tc39.es/ecma262/#sec-islessthan)
 * - [MDN: `Symbol.hasInstance`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Symbol/hasInstance)
 * - [TC39: `Temporal`](https://tc39.es/proposal-temporal/docs/)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/** An amount of money, in cents. */
export class Money {
  /** Holds so many cents. */
  constructor(readonly cents: number) {}

  /** Returns the sum of the two. */
  plus(other: Money): Money {
    return new Money(this.cents + other.cents);
  }

  /** Returns a number below 0 if `a` is less, above 0 if more, 0 if neither. */
  static compare(a: Money, b: Money): number {
    return a.cents - b.cents;
  }

  /** Returns the amount, as in `30 cents`. */
  toString(): string {
    return `${this.cents} cents`;
  }
}

/** An amount of money that refuses to be compared or computed as a number. */
export class StrictMoney extends Money {
  /** Returns the amount as text. Throws a TypeError where a number is wanted. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === "number") throw new TypeError("use Money.compare()");
    return this.toString();
  }
}

Deno.test("plus() changes neither of the two", () => {
  const [ten, twenty] = [new Money(10), new Money(20)];
  assertEquals(ten.plus(twenty).cents, 30);
  assertEquals([ten.cents, twenty.cents], [10, 20]);
});

Deno.test("compare() is 0 for level amounts, and turns its sign with its arguments", () => {
  const [ten, twenty] = [new Money(10), new Money(20)];
  assertEquals(Money.compare(ten, new Money(10)), 0);
  assertEquals(Money.compare(ten, twenty) < 0, true);
  assertEquals(Money.compare(twenty, ten) > 0, true);
});

Deno.test("a StrictMoney still joins text", () => {
  assertEquals("You owe " + new StrictMoney(30), "You owe 30 cents");
  assertEquals(`${new StrictMoney(30)}`, "30 cents");
});

Deno.test("a StrictMoney throws on - and unary + as well", () => {
  const ten = new StrictMoney(10);
  assertThrows(() => +ten, TypeError, "use Money.compare()");
  // @ts-expect-error TS2362: The left-hand side of an arithmetic operation must
  assertThrows(() => ten - 1, TypeError, "use Money.compare()");
});

Deno.test("two plain objects are neither below nor above each other", () => {
  const [a, b] = [{ cents: 10 }, { cents: 20 }];
  assertEquals([a < b, a > b, a <= b], [false, false, true]);
});

Deno.test("valueOf() makes a number of an object, and == compares two by identity", () => {
  const [ten, same] = [{ valueOf: () => 10 }, { valueOf: () => 10 }];
  // @ts-expect-error TS2365: Operator '+' cannot be applied to types
  assertEquals(ten + same, 20);
  assertEquals([ten <= same, ten == same], [true, false]);
});

Deno.test("instanceof is an operator that a class can answer", () => {
  class Even {
    static [Symbol.hasInstance](value: unknown): boolean {
      return typeof value === "number" && value % 2 === 0;
    }
  }
  assertEquals([4 as unknown instanceof Even, 5 as unknown instanceof Even], [
    true,
    false,
  ]);
});

Deno.test("an index names a property, and an array has none named -1", () => {
  const coins: Record<number, number> = [50, 20];
  assertEquals([coins[1], coins[-1]], [20, undefined]);
});
