/**
 * # `@` on a method
 *
 * To a Python decorator a method is a function whose first argument is `self`.
 * A TypeScript method decorator gets the method and a context, and hands on
 * `this`. Let it keep what belongs to one object in a `WeakMap`, by `this`.
 *
 * **Trap:** A decorator runs once for the class: a cache in it is shared by all
 * objects.
 *
 * ## The wrapper is a `function`
 *
 * An arrow function has no `this` of its own, so the wrapper is a `function`,
 * and calls `method.apply(this, args)`.
 *
 * ```python
 * def logged(method):
 *     def wrapper(self, *args):
 *         print("call", method.__name__)
 *         return method(self, *args)
 *     return wrapper
 *
 * class Till:
 *     total = 3
 *
 *     @logged
 *     def pay(self, amount):
 *         return self.total + amount
 *
 * print(Till().pay(2))
 * ```
 *
 * ```text
 * call pay
 * 5
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const lines: string[] = [];
 * function logged<This, Args extends unknown[], Result>(
 *   method: (this: This, ...args: Args) => Result,
 *   context: ClassMethodDecoratorContext,
 * ) {
 *   return function (this: This, ...args: Args): Result {
 *     lines.push(`call ${String(context.name)}`);
 *     return method.apply(this, args);
 *   };
 * }
 *
 * class Till {
 *   total = 3;
 *   @logged
 *   pay(amount: number) {
 *     return this.total + amount;
 *   }
 * }
 *
 * assertEquals(new Till().pay(2), 5);
 * assertEquals(lines, ["call pay"]);
 * ```
 *
 * - ✓ a wrapper does not bear its method's name unless it is given it
 *
 * ## In practice
 *
 * The usual uses are logging, timing, caching, permission, validation, an
 * answer in place of an error, and a changed result. The decorators of
 * [`wrap`](../functions/wrap/mod.ts) serve methods and functions alike.
 * Frameworks with `experimentalDecorators` call theirs with other arguments.
 *
 * ## One cache for all objects (silent)
 *
 * A decorator runs once, with the class, and all objects share what it makes
 * then. A [`WeakMap`](../resources/weak.ts) has a value for each object:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function unguardedMemoised<This extends object, Result>(
 *   method: (this: This) => Result,
 * ): (this: This) => Result {
 *   let result: Result;
 *   return function () {
 *     return result ??= method.call(this);
 *   };
 * }
 * function memoised<This extends object, Result>(
 *   method: (this: This) => Result,
 * ): (this: This) => Result {
 *   const results = new WeakMap<This, Result>();
 *   return function () {
 *     return results.getOrInsertComputed(this, () => method.call(this));
 *   };
 * }
 *
 * class Square {
 *   constructor(readonly side: number) {}
 *   @unguardedMemoised
 *   anyArea() {
 *     return this.side ** 2;
 *   }
 *   @memoised
 *   area() {
 *     return this.side ** 2;
 *   }
 * }
 *
 * const [two, three] = [new Square(2), new Square(3)];
 * assertEquals([two.anyArea(), three.anyArea()], [4, 4]);
 * assertEquals([two.area(), three.area()], [4, 9]);
 * ```
 *
 * - ✓ memoised() computes once for each object
 *
 * ## Your turn
 *
 * `@counted` counts the calls of all doors together. Let it count by the door:
 * `deno test lessons/classes/exercises/method_decorators.ts`.
 *
 * ## See also
 *
 * - [A function around a function](../functions/decorators.ts),
 *   [`self` and `this`](./self.ts)
 * - [PEP 318: decorators](https://peps.python.org/pep-0318/)
 * - [TC39: decorators](https://github.com/tc39/proposal-decorators)
 * - [TypeScript 5.0: decorators](https://www.typescriptlang.org/docs/handbook/release-notes/typescript-5-0.html#decorators)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/**
 * Computes what a method returns once, for all objects of the class: a bug on
 * purpose.
 */
export function unguardedMemoised<This extends object, Result>(
  method: (this: This) => Result,
): (this: This) => Result {
  let result: Result;
  return function () {
    return result ??= method.call(this);
  };
}

/** Computes what a method without parameters returns once for each object. */
export function memoised<This extends object, Result>(
  method: (this: This) => Result,
): (this: This) => Result {
  const results = new WeakMap<This, Result>();
  return function () {
    return results.getOrInsertComputed(this, () => method.call(this));
  };
}

/** What two calls each on two objects return, and how often they compute. */
function computed(decorate: typeof memoised): [number[], number] {
  let runs = 0;
  class Square {
    constructor(readonly side: number) {}
    @decorate
    area() {
      runs++;
      return this.side ** 2;
    }
  }
  const [two, three] = [new Square(2), new Square(3)];
  const areas = [two, three, two, three].map((square) => square.area());
  return [areas, runs];
}

Deno.test("unguardedMemoised() computes once for all objects", () => {
  assertEquals(computed(unguardedMemoised), [[4, 4, 4, 4], 1]);
});

Deno.test("memoised() computes once for each object", () => {
  assertEquals(computed(memoised), [[4, 9, 4, 9], 2]);
});

Deno.test("a wrapper does not bear its method's name unless it is given it", () => {
  function named<This>(
    method: (this: This) => number,
    { name }: ClassMethodDecoratorContext,
  ) {
    const wrapper = function (this: This) {
      return method.call(this);
    };
    return Object.defineProperty(wrapper, "name", { value: name });
  }
  class Square {
    @memoised
    area() {
      return 4;
    }
    @named
    side() {
      return 2;
    }
  }
  const square = new Square();
  assertEquals([square.area(), square.side()], [4, 2]);
  assertEquals([square.area.name, square.side.name], ["", "side"]);
});

Deno.test("a decorator whose wrapper does not fit its method's type is refused", () => {
  const shown = (method: () => number) => () => `${method()}`;
  class Square {
    // @ts-expect-error TS1270: Decorator function return type
    @shown
    side() {
      return 2;
    }
  }
  assertEquals<unknown>(new Square().side(), "2");
});
