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
 * that makes the call keeps the two together.
 *
 * ```python
 * class Exchange:
 *     def __init__(self, rate):
 *         self.rate = rate
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
 * - ✓ bind() passes on the index that map sends, and an arrow function does not
 *
 * ## In practice
 *
 * Write plain methods, and an arrow function where you hand one over. In other
 * people's code you will meet `euros.convert.bind(euros)`, tied to its object as
 * Python's bound method is; it takes [whatever `map` sends](../values/loops.ts).
 * Neither the compiler nor `deno lint` finds a method handed over bare; the rule
 * `unbound-method` of typescript-eslint does.
 *
 * ## A method handed over bare (throws)
 *
 * It compiles. When `map` calls it, nobody passes the object: `this` is
 * `undefined`. A first parameter `this: Exchange` has only some calls refused.
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * const euros = new Exchange(2);
 * assertThrows(() => [100].map(euros.convert), TypeError, "reading 'rate'");
 * ```
 *
 * - ✓ a static method handed over loses its class
 * - ✓ a `this` parameter has a bare call refused, and not a handing over
 *
 * ## Another object becomes `this` (silent)
 *
 * An event target calls your function with itself as `this`, and
 * `handlers.convert(100)` with `handlers`. Public fields of the wrong object are
 * read and written. To remove a listener, keep its arrow function in a `const`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Board {
 *   changes = 0;
 *   count(): void {
 *     this.changes += 1;
 *   }
 * }
 *
 * const board = new Board();
 * const rates = new EventTarget();
 * rates.addEventListener("change", board.count);
 * rates.dispatchEvent(new Event("change"));
 * assertEquals(board.changes, 0);
 * assertEquals(Reflect.get(rates, "changes"), NaN); // undefined + 1
 * const handlers = { convert: new Exchange(2).convert };
 * assertEquals(handlers.convert(100), NaN);
 * ```
 *
 * - ✓ only the function that was added can be removed from a listener's list
 *
 * ## An arrow function in a field is bound for good
 *
 * Its `this` is that of where it was written. It suits what is handed over more
 * than called: every object holds its own, and no subclass may redefine it.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class BoundExchange {
 *   constructor(readonly rate: number) {}
 *   readonly convert = (amount: number): number => amount * this.rate;
 * }
 *
 * assertEquals([100].map(new BoundExchange(2).convert), [200]);
 * ```
 *
 * - ✓ call() lends a method to another object, but a bound one keeps its own
 * - ✓ a subclass's method is refused, and does not replace an arrow function
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
import { assertEquals, assertThrows } from "@std/assert";

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

Deno.test("bind() passes on the index that map sends, and an arrow function does not", () => {
  const till = {
    rate: 2,
    convert(amount: number, times = 1): number {
      return amount * this.rate * times;
    },
  };
  assertEquals([100, 200, 300].map(till.convert.bind(till)), [0, 400, 1200]);
  assertEquals([100, 200].map((amount) => till.convert(amount)), [200, 400]);
});

Deno.test("a static method handed over loses its class", () => {
  assertThrows(() => [1].map(Promise.resolve), TypeError, "non-object");
});

Deno.test("a this parameter has a bare call refused, and not a handing over", () => {
  function convert(this: { rate: number }, amount: number): number {
    return amount * this.rate;
  }
  assertEquals(convert.call({ rate: 2 }, 100), 200);
  // @ts-expect-error TS2684: The 'this' context of type 'void'
  assertThrows(() => convert(100), TypeError, "reading 'rate'");
  assertThrows(() => [100].map(convert), TypeError, "reading 'rate'");
  const bare: (amount: number) => number = convert;
  assertThrows(() => bare(100), TypeError, "reading 'rate'");
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

Deno.test("call() lends a method to another object, but a bound one keeps its own", () => {
  const tax = { rate: 3 };
  assertEquals(new Exchange(2).convert.call(tax as Exchange, 100), 300);
  assertEquals(new BoundExchange(2).convert.call(tax, 100), 200);
});

Deno.test("a subclass's method is refused, and does not replace an arrow function", () => {
  class Free extends BoundExchange {
    // @ts-expect-error TS2425: extended class 'Free' defines it as instance
    override convert(amount: number): number {
      return amount;
    }
  }
  assertEquals(new Free(2).convert(100), 200);
});
