/**
 * # `self` and `this`
 *
 * In Python `euros.convert` is a method with its object inside, so `map` can
 * have it. In TypeScript it is the bare function, and each call decides what
 * `this` is. Hand over an arrow function instead:
 * `(amount) => euros.convert(amount)`.
 *
 * **Trap:** A method handed to `map` or to a listener has lost its object.
 *
 * ## Hand over an arrow function
 *
 * The dot finds the method and does not tie it to the object. An arrow function
 * that makes the call keeps the two together. (`readonly rate` as a parameter of
 * the constructor [makes the field](ordinary_class.ts), and fills it.)
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
 * print(list(map(euros.convert, [100, 200])))
 * ```
 *
 * ```text
 * [200, 400]
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Exchange {
 *   constructor(readonly rate: number) {}
 *
 *   convert(amount: number): number {
 *     return amount * this.rate;
 *   }
 * }
 *
 * const euros = new Exchange(2);
 * const converted = [100, 200].map((amount) => euros.convert(amount));
 * assertEquals(converted, [200, 400]);
 * ```
 *
 * ## In practice
 *
 * Write plain methods, and an arrow function where you hand one over: it also
 * says which arguments pass. In other people's code you will meet
 * `euros.convert.bind(euros)`, a function tied to its object, as Python's bound
 * method is. A method that is handed over more than called may be a field
 * (below). The rule `unbound-method` of typescript-eslint finds what the
 * compiler lets by.
 *
 * ## A method handed over bare (throws)
 *
 * It compiles. When `map` calls it, nobody passes the object: `this` is
 * `undefined`.
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * const euros = new Exchange(2);
 * assertThrows(() => [100].map(euros.convert), TypeError, "reading 'rate'");
 * ```
 *
 * - ✓ a static method handed over loses its class
 * - ✓ a `this` parameter makes the compiler refuse a call without an object
 *
 * ## A listener brings its own `this` (silent)
 *
 * An event target calls your function with itself as `this`. As long as its
 * fields are public, nothing throws: the method works on the wrong object.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Board {
 *   changes = 0;
 *   count(): void {
 *     this.changes++;
 *   }
 * }
 *
 * const [board, rates] = [new Board(), new EventTarget()];
 * rates.addEventListener("change", board.count);
 * rates.dispatchEvent(new Event("change"));
 * assertEquals(board.changes, 0);
 * assertEquals("changes" in rates, true); // counted on the wrong object
 * ```
 *
 * - ✓ only the function that was added can be removed from a listener's list
 *
 * ## An arrow function in a field is bound for good
 *
 * It keeps the `this` of where it was written. The price: every object holds a
 * function of its own, and a subclass's method does not replace it.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class BoundExchange {
 *   constructor(readonly rate: number) {}
 *
 *   readonly convert = (amount: number): number => amount * this.rate;
 * }
 *
 * assertEquals([100].map(new BoundExchange(2).convert), [200]);
 * ```
 *
 * - ✓ call() lends a method to another object, but a bound one keeps its own
 * - ✓ a subclass's method does not replace an arrow function in a field
 *
 * ## Your turn
 *
 * `listen()` hands a method to a button, and the counter stays at 0. Mend it:
 * `deno test lessons/classes/exercises/self.ts`
 *
 * ## See also
 *
 * - [An ordinary class](ordinary_class.ts)
 * - [Python: instance methods](https://docs.python.org/3/reference/datamodel.html#instance-methods)
 * - [MDN: `this`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/this)
 * - [MDN: `this` in a listener](https://developer.mozilla.org/en-US/docs/Web/API/EventTarget/addEventListener#the_value_of_this_within_the_handler)
 * - [TypeScript: `this` at run time](https://www.typescriptlang.org/docs/handbook/2/classes.html#this-at-runtime-in-classes)
 * - [typescript-eslint: `unbound-method`](https://typescript-eslint.io/rules/unbound-method/)
 *
 * @module
 */
import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";

/** Changes money at one rate. */
export class Exchange {
  /** Sets the rate: what one unit buys. */
  constructor(readonly rate: number) {}

  /** Returns what `amount` units buy. Throws a TypeError without its object. */
  convert(amount: number): number {
    return amount * this.rate;
  }
}

/** Changes money at one rate, and its method can be handed over. */
export class BoundExchange {
  /** Sets the rate: what one unit buys. */
  constructor(readonly rate: number) {}

  /** Returns what `amount` units buy, whatever `this` it is called with. */
  readonly convert = (amount: number): number => amount * this.rate;
}

Deno.test("a method taken out of its object by destructuring has lost it", () => {
  const { convert } = new Exchange(2);
  assertThrows(() => convert(100), TypeError, "reading 'rate'");
});

Deno.test("a static method handed over loses its class", () => {
  assertThrows(() => [1].map(Promise.resolve), TypeError, "non-object");
});

Deno.test("a this parameter makes the compiler refuse a call without an object", () => {
  function convert(this: { rate: number }, amount: number): number {
    return amount * this.rate;
  }
  assertEquals(convert.call({ rate: 2 }, 100), 200);
  // @ts-expect-error TS2684: The 'this' context of type 'void'
  assertThrows(() => convert(100), TypeError, "reading 'rate'");
});

Deno.test("only the function that was added can be removed from a listener's list", () => {
  const rates = new EventTarget();
  let heard = 0;
  const hear = () => heard++;
  rates.addEventListener("change", hear);
  rates.removeEventListener("change", () => heard++);
  rates.dispatchEvent(new Event("change"));
  assertEquals(heard, 1);
  rates.removeEventListener("change", hear);
  rates.dispatchEvent(new Event("change"));
  assertEquals(heard, 1);
});

Deno.test("all objects of a class share one method, and bind() makes a new function each time", () => {
  const euros = new Exchange(2);
  assertStrictEquals(euros.convert, new Exchange(3).convert);
  assertEquals(euros.convert.bind(euros) === euros.convert.bind(euros), false);
});

Deno.test("call() lends a method to another object, but a bound one keeps its own", () => {
  const tax = { rate: 3 };
  assertEquals(new Exchange(2).convert.call(tax as Exchange, 100), 300);
  assertEquals(new BoundExchange(2).convert.call(tax, 100), 200);
});

Deno.test("a subclass's method does not replace an arrow function in a field", () => {
  class Free extends BoundExchange {
    // @ts-expect-error TS2425: extended class 'Free' defines it as instance
    override convert(amount: number): number {
      return amount;
    }
  }
  assertEquals(new Free(2).convert(100), 200);
});
