/**
 * # `self` and `this`
 *
 * A Python method takes its object as its first parameter, and `euros.convert`
 * is that method with the object filled in. In TypeScript each call decides what
 * `this` is, and a method handed to somebody else has lost its object. Hand over
 * an arrow function instead: `(amount) => euros.convert(amount)`.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## A parameter, and a keyword
 *
 * A method works on the object before the dot. Python binds the two at the dot,
 * each time anew: the last line compares two bound methods.
 *
 * ```python
 * class Exchange:
 *     def __init__(self, rate):
 *         self.rate = rate
 *
 *     def convert(self, amount):
 *         return amount * self.rate
 *
 * euros = Exchange(2)
 * print(euros.convert(100), Exchange.convert(euros, 100))
 * print(list(map(euros.convert, [100, 200])))
 * print(euros.convert is euros.convert, euros.convert == euros.convert)
 * ```
 *
 * ```text
 * 200 200
 * [200, 400]
 * False True
 * ```
 *
 * `call` passes the object by hand. `map` calls the method of
 * {@link UnguardedExchange} with no object, and the compiler lets it:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const euros = new UnguardedExchange(2);
 * const { convert } = euros;
 *
 * assertEquals([euros.convert(100), convert.call(euros, 100)], [200, 200]);
 * assertEquals([100, 200].map((amount) => euros.convert(amount)), [200, 400]);
 * assertThrows(() => [100].map(euros.convert), TypeError, "reading 'rate'");
 * ```
 *
 * ## Who binds, and when
 *
 * Here nothing is bound at the dot, which finds the one function that all
 * objects share. `bind` makes a new function, equal to no other; the field of
 * {@link BoundExchange} is made once, with its object.
 *
 * ```ts
 * import { assert, assertEquals, assertStrictEquals } from "@std/assert";
 *
 * const euros = new UnguardedExchange(2);
 * assertStrictEquals(euros.convert, new UnguardedExchange(3).convert);
 * assert(euros.convert.bind(euros) !== euros.convert.bind(euros));
 *
 * const bound = new BoundExchange(2);
 * assertStrictEquals(bound.convert, bound.convert);
 * assertEquals([100, 200].map(bound.convert), [200, 400]);
 * ```
 *
 * ## `this` as a parameter
 *
 * TypeScript can declare `this` first in the list, where Python has `self`. It
 * is a type and nothing more: no argument fills it, and `length` leaves it out.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * function convert(this: { rate: number }, amount: number): number {
 *   return amount * this.rate;
 * }
 *
 * assertEquals(convert.length, 1);
 * assertEquals(convert.call({ rate: 2 }, 100), 200);
 * // @ts-expect-error TS2684: `this` would be void
 * assertThrows(() => convert(100), TypeError);
 * assertThrows(() => [100].map(convert), TypeError); // unseen by the compiler
 * ```
 *
 * ## Often said, and wrong
 *
 * "`self` is the object's own hidden reference to itself." It is an ordinary
 * parameter: it takes any name, and any object that has the attributes. A
 * function from outside becomes a method by assignment.
 *
 * ```python
 * class Exchange:
 *     rate = 2
 *
 *     def convert(anything, amount):
 *         return amount * anything.rate
 *
 * class Tax:
 *     rate = 3
 *
 * def back(exchange, amount):
 *     return amount // exchange.rate
 *
 * Exchange.back = back
 * print(Exchange.convert(Tax(), 100), Exchange().back(100))
 * ```
 *
 * ```text
 * 300 50
 * ```
 *
 * `this` is a keyword, and as open to any object, except in an arrow function,
 * which keeps the `this` of where it was written:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const tax = { rate: 3 };
 * assertEquals(new UnguardedExchange(2).convert.call(tax, 100), 300);
 * assertEquals(new BoundExchange(2).convert.call(tax, 100), 200);
 * ```
 *
 * ## Beware
 *
 * Whoever calls may pass its own `this`, without an error, or more arguments
 * than you meant. A `static` method loses its class as well.
 *
 * ```ts
 * import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
 *
 * class Board {
 *   show(): void {
 *     shown = this;
 *   }
 * }
 * const rates = new EventTarget();
 * let shown: unknown;
 * rates.addEventListener("change", new Board().show);
 * rates.dispatchEvent(new Event("change"));
 * assertStrictEquals(shown, rates); // the event target, not the Board
 *
 * assertThrows(() => [1].map(Promise.resolve), TypeError);
 * assertEquals(["1", "2", "3"].map(parseInt), [1, NaN, NaN]); // radix 0, 1, 2
 * ```
 *
 * A field that holds an arrow function hides the method of a subclass:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Free extends BoundExchange {
 *   // @ts-expect-error TS2425: a method, where the base class has a property
 *   override convert(amount: number): number {
 *     return amount;
 *   }
 * }
 *
 * assertEquals(new Free(2).convert(100), 200);
 * ```
 *
 * ## In practice
 *
 * Write plain methods, and an arrow function where one is handed over: it also
 * says which arguments pass. The arrow function in a field is for a method that
 * is mostly handed over. To remove a listener, keep the function that was added.
 * The rule `unbound-method` of typescript-eslint sees what the compiler lets by.
 *
 * ## Proven below
 *
 * - UnguardedExchange.convert() loses its object when it is handed over
 * - BoundExchange.convert() keeps its object when it is handed over
 *
 * ## See also
 *
 * - [Python: instance methods](https://docs.python.org/3/reference/datamodel.html#instance-methods)
 * - [MDN: `this`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/this)
 * - [MDN: `this` in a listener](https://developer.mozilla.org/en-US/docs/Web/API/EventTarget/addEventListener#the_value_of_this_within_the_handler)
 * - [TypeScript: `this` in classes](https://www.typescriptlang.org/docs/handbook/2/classes.html#this-at-runtime-in-classes)
 * - [typescript-eslint: `unbound-method`](https://typescript-eslint.io/rules/unbound-method/)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/**
 * An exchange whose method loses its object when handed over: a bug on purpose.
 */
export class UnguardedExchange {
  /** What one unit buys. */
  readonly rate: number;

  /** Sets the rate: what one unit buys. */
  constructor(rate: number) {
    this.rate = rate;
  }

  /** Returns what `amount` units buy; throws a TypeError without its object. */
  convert(amount: number): number {
    return amount * this.rate;
  }
}

/** An exchange whose method can be handed over. */
export class BoundExchange extends UnguardedExchange {
  /** Returns what `amount` units buy, whatever `this` it is called with. */
  override readonly convert = (amount: number): number => amount * this.rate;
}

Deno.test("UnguardedExchange.convert() loses its object when it is handed over", () => {
  const { convert } = new UnguardedExchange(2);
  assertThrows(() => convert(100), TypeError, "reading 'rate'");
});

Deno.test("BoundExchange.convert() keeps its object when it is handed over", () => {
  const { convert } = new BoundExchange(2);
  assertEquals(convert(100), 200);
});
