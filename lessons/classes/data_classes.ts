/**
 * # Data classes
 *
 * Python's `@dataclass` writes `__init__`, `__repr__` and `__eq__` for you. In
 * TypeScript plain data is an object with a type, and a function that makes it;
 * `console.log` shows its fields. Write a class where the data has methods.
 *
 * **Trap:** `private` is for the compiler: JSON and `console.log` show the
 * field.
 *
 * ## A type, and a function that makes it
 *
 * The default is in the function. Nobody writes an `__eq__` for you.
 *
 * ```python
 * from dataclasses import dataclass
 *
 * @dataclass
 * class Point:
 *     x: int
 *     y: int = 0
 *
 * print(Point(1), Point(1) == Point(1, 0))
 * ```
 *
 * ```text
 * Point(x=1, y=0) True
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type Point = { readonly x: number; readonly y: number };
 *
 * function point(x: number, y = 0): Point {
 *   return { x, y };
 * }
 * function samePoint(a: Point, b: Point): boolean {
 *   return a.x === b.x && a.y === b.y;
 * }
 *
 * assertEquals(JSON.stringify(point(1)), '{"x":1,"y":0}');
 * assertEquals(samePoint(point(1), point(1, 0)), true);
 * ```
 *
 * - ✓ a point is not equal to another one with either field changed
 * - ✓ a field that is left out is refused by the compiler alone
 *
 * ## In practice
 *
 * Where the data has methods or must be checked, a class takes its fields by
 * name, as `kw_only=True` asks. Its constructor does what `__post_init__` did.
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * class Interval {
 *   readonly start: number;
 *   readonly stop: number;
 *
 *   constructor({ start, stop }: { start: number; stop: number }) {
 *     if (!(start <= stop)) throw new RangeError("start after stop");
 *     this.start = start;
 *     this.stop = stop;
 *   }
 * }
 *
 * const make = () => new Interval({ stop: 1, start: 2 });
 * assertThrows(make, RangeError, "start after stop");
 * ```
 *
 * ## `private` hides nothing at run time (silent)
 *
 * It is an ordinary field once the types are gone. What must not be shown or
 * saved is `#private`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Account {
 *   private pin = "1234";
 *   #code = "9876";
 *   check(pin: string, code: string): boolean {
 *     return pin === this.pin && code === this.#code;
 *   }
 * }
 *
 * assertEquals(JSON.stringify(new Account()), '{"pin":"1234"}');
 * ```
 *
 * - ✓ brackets reach a private field, and the compiler lets them
 *
 * ## A class that freezes itself (throws)
 *
 * `frozen=True` lets a subclass add fields. `Object.freeze(this)` does not: the
 * subclass's fields come after it.
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * class Place {
 *   constructor(readonly x: number) {
 *     Object.freeze(this);
 *   }
 * }
 * class Town extends Place {
 *   name = "Ulm";
 * }
 *
 * assertThrows(() => new Town(1), TypeError, "object is not extensible");
 * ```
 *
 * - ✓ a class that freezes what is its own, by `new.target`, can be extended
 *
 * ## Your turn
 *
 * An account is saved with its PIN. Mend it:
 * `deno test lessons/classes/exercises/data_classes.ts`
 *
 * ## See also
 *
 * - [Read-only](../values/frozen.ts), [copies](../values/copies.ts),
 *   [arguments by name](../functions/arguments.ts)
 * - [Python: `dataclasses`](https://docs.python.org/3/library/dataclasses.html)
 * - [TypeScript: `private`](https://www.typescriptlang.org/docs/handbook/2/classes.html#caveats)
 * - [MDN: private elements](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/Private_elements)
 * - [MDN: `Object.freeze()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Object/freeze)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/** A place on a plane. */
export type Point = { readonly x: number; readonly y: number };

/** Returns the point at `x` and `y`. */
export function point(x: number, y = 0): Point {
  return { x, y };
}

/** Whether both are the same place. */
export function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

Deno.test("a point is not equal to another one with either field changed", () => {
  assertEquals(point(1), { x: 1, y: 0 });
  assertEquals(samePoint(point(1, 2), point(1, 2)), true);
  assertEquals(samePoint(point(1, 2), point(1, 3)), false);
  assertEquals(samePoint(point(1, 2), point(3, 2)), false);
});

Deno.test("a field that is left out is refused by the compiler alone", () => {
  // @ts-expect-error TS2741: Property 'y' is missing
  const half: Point = { x: 1 };
  assertEquals(half.y, undefined);
  // @ts-expect-error TS2554: Expected 1-2 arguments, but got 0
  assertEquals(point(), { x: undefined, y: 0 } as object);
});

Deno.test("Deno.inspect() shows the fields of plain data, and names a class", () => {
  class Pair {
    constructor(readonly x: number) {}
  }
  assertEquals(Deno.inspect(point(1)), "{ x: 1, y: 0 }");
  assertEquals(Deno.inspect(new Pair(1)), "Pair { x: 1 }");
});

Deno.test("a field that the constructor does not set is refused", () => {
  class Account {
    // @ts-expect-error TS2564: has no initializer and is not definitely assigned
    owner: string;
  }
  assertEquals(Object.entries(new Account()).flat(), ["owner", undefined]);
});

Deno.test("brackets reach a private field, and the compiler lets them", () => {
  class Account {
    private pin = "1234";
    check(pin: string): boolean {
      return pin === this.pin;
    }
  }
  const account = new Account();
  // @ts-expect-error TS2341: Property 'pin' is private
  assertEquals(account.pin, "1234");
  assertEquals(account["pin"], "1234");
  assertEquals(account.check("1234"), true);
  assertEquals(Deno.inspect(account), 'Account { pin: "1234" }');
});

Deno.test("a #private field tells whether an object is of the class", () => {
  class Account {
    #pin = "1234";
    static is(value: object): boolean {
      return #pin in value;
    }
    same(other: Account): boolean {
      return other.#pin === this.#pin;
    }
  }
  const account = new Account();
  assertEquals([Account.is(account), Account.is({})], [true, false]);
  assertEquals(account.same(new Account()), true);
  assertThrows(() => account.same({} as Account), TypeError, "#pin");
});

Deno.test("a class that freezes what is its own, by new.target, can be extended", () => {
  class Place {
    constructor(readonly x: number) {
      if (new.target === Place) Object.freeze(this);
    }
  }
  class Town extends Place {
    name = "Ulm";
  }
  assertEquals(Object.isFrozen(new Place(1)), true);
  assertEquals(new Town(1).name, "Ulm");
});
