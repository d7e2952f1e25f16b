/**
 * # Properties
 *
 * Python's `@property` makes a method read like an attribute. In TypeScript
 * `get` and `set` do, with a `#private` field behind them. Begin with a plain
 * field: `oven.celsius` reads the same when it becomes a getter.
 *
 * **Trap:** A class's getter is in JSON only if `toJSON` returns it.
 *
 * ## A setter that checks
 *
 * The constructor goes through the setter too. The field behind it needs another
 * name: `#celsius`.
 *
 * ```python
 * class Oven:
 *     def __init__(self, celsius):
 *         self.celsius = celsius
 *     @property
 *     def celsius(self):
 *         return self._celsius
 *     @celsius.setter
 *     def celsius(self, value):
 *         if value > 300:
 *             raise ValueError(f"{value} is too hot")
 *         self._celsius = value
 *
 * oven = Oven(20)
 * oven.celsius += 180
 * print(oven.celsius)
 * ```
 *
 * ```text
 * 200
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Oven {
 *   #celsius = 0;
 *
 *   constructor(celsius: number) {
 *     this.celsius = celsius;
 *   }
 *   get celsius(): number {
 *     return this.#celsius;
 *   }
 *   set celsius(value: number) {
 *     if (!(value <= 300)) throw new RangeError(`${value} is too hot`);
 *     this.#celsius = value;
 *   }
 * }
 *
 * const oven = new Oven(20);
 * oven.celsius += 180;
 * assertEquals(oven.celsius, 200);
 * ```
 *
 * - ✓ a value that the setter refuses leaves the oven as it was
 * - ✓ a getter without a setter is read-only for the compiler, and throws
 *
 * ## In practice
 *
 * A getter should be cheap, and change nothing that shows. What is dear is
 * worked out once, as `cached_property` does, by `??=`:
 *
 * ```ts
 * import { assertStrictEquals } from "@std/assert";
 *
 * class Page {
 *   #words?: string[];
 *   constructor(readonly text: string) {}
 *   get words(): string[] {
 *     return this.#words ??= this.text.split(" ");
 *   }
 * }
 * const page = new Page("so it goes");
 * assertStrictEquals(page.words, page.words);
 * ```
 *
 * - ✓ `??=` works out again what came out as undefined
 *
 * ## A getter is left out of JSON (silent)
 *
 * It lives on the class. JSON takes what the object itself holds, as
 * [spread](../values/copies.ts) does, and an `Oven` holds nothing that is public.
 * Give such a class a [`toJSON`](../values/json.ts).
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const oven = new Oven(200);
 * assertEquals(JSON.stringify(oven), "{}");
 * ```
 *
 * ## Half of a pair replaced (silent)
 *
 * A subclass with a setter alone has no getter. Reading gives `undefined`,
 * which the compiler takes for a number. Replace both, and call `super`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Grill extends Oven {
 *   override set celsius(value: number) {
 *     super.celsius = value + 50;
 *   }
 * }
 * const read: number | undefined = new Grill(100).celsius;
 * assertEquals(read, undefined);
 * ```
 *
 * - ✓ a subclass that replaces both halves calls both of its base class
 * - ✓ a field that hides an accessor is refused, and so is the reverse
 *
 * ## Your turn
 *
 * An account is saved without its balance. Mend it:
 * `deno test lessons/classes/exercises/properties.ts`
 *
 * ## See also
 *
 * - [An ordinary class](ordinary_class.ts), [subclasses](subclasses.ts)
 * - [Python: `property`](https://docs.python.org/3/library/functions.html#property)
 *   and [`cached_property`](https://docs.python.org/3/library/functools.html#functools.cached_property)
 * - [MDN: `get`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Functions/get)
 *   and [`set`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Functions/set)
 * - [TypeScript 4.0: accessors and fields](https://www.typescriptlang.org/docs/handbook/release-notes/typescript-4-0.html#properties-overriding-accessors-and-vice-versa-is-an-error)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/** An oven that can be set to 300 degrees at most. */
export class Oven {
  #celsius = 0;

  /** Starts at so many degrees; throws as the setter does. */
  constructor(celsius: number) {
    this.celsius = celsius;
  }

  /** How hot it is, in degrees. */
  get celsius(): number {
    return this.#celsius;
  }

  /** Throws a RangeError above 300, and for what is no number. */
  set celsius(value: number) {
    if (!(value <= 300)) throw new RangeError(`${value} is too hot`);
    this.#celsius = value;
  }
}

Deno.test("a value that the setter refuses leaves the oven as it was", () => {
  const oven = new Oven(300);
  assertThrows(() => oven.celsius += 1, RangeError, "301 is too hot");
  assertThrows(() => oven.celsius = NaN, RangeError, "NaN is too hot");
  assertEquals(oven.celsius, 300);
  assertThrows(() => new Oven(301), RangeError, "301 is too hot");
});

Deno.test("a getter without a setter is read-only for the compiler, and throws", () => {
  class Square {
    constructor(readonly side: number) {}
    get area(): number {
      return this.side ** 2;
    }
  }
  const square = new Square(3);
  // @ts-expect-error TS2540: Cannot assign to 'area' because it is a read-only
  assertThrows(() => square.area = 4, TypeError, "which has only a getter");
  assertEquals(square.area, 9);
});

Deno.test("??= works out again what came out as undefined", () => {
  let tries = 0;
  class Page {
    #title?: string;
    get title(): string | undefined {
      return this.#title ??= (tries++, undefined);
    }
  }
  const page = new Page();
  assertEquals([page.title, page.title, tries], [undefined, undefined, 2]);
});

Deno.test("a subclass that replaces both halves calls both of its base class", () => {
  class Grill extends Oven {
    override get celsius(): number {
      return super.celsius + 50;
    }
    override set celsius(value: number) {
      super.celsius = value;
    }
  }
  assertEquals(new Grill(100).celsius, 150);
});

Deno.test("a field that hides an accessor is refused, and so is the reverse", () => {
  class Fixed extends Oven {
    // @ts-expect-error TS2610: 'celsius' is defined as an accessor in class 'Oven'
    override celsius = 500;
  }
  class Named {
    name = "field";
  }
  class Computed extends Named {
    // @ts-expect-error TS2611: 'name' is defined as a property in class 'Named'
    override get name(): string {
      return "getter";
    }
  }
  assertEquals([new Fixed(20).celsius, new Computed().name], [500, "field"]);
});
