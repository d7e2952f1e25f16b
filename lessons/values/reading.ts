/**
 * # Reading TypeScript
 *
 * Most of TypeScript reads like Python in braces. A few dozen signs do not. Here
 * is one program twice, then its signs in order, each beside its Python.
 *
 * **Trap:** `(n) => { n > 4 }` returns `undefined`: after a brace write `return`.
 *
 * ## One program, twice
 *
 * ```python
 * class Item:
 *     def __init__(self, name: str, price: int):
 *         self.name = name
 *         self._price = price
 *     def label(self, unit: str = "p") -> str:
 *         return f"{self.name} {self._price}{unit}"
 * lines: list[str] = []
 * for item in [Item("fig", 3), Item("pear", 5)]:
 *     lines.append(item.label())
 * is_short = lambda line: len(line) < 7
 * print([line for line in lines if is_short(line)])
 * ```
 *
 * ```text
 * ['fig 3p']
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Item {
 *   #price: number;
 *   constructor(readonly name: string, price: number) {
 *     this.#price = price;
 *   }
 *   label(unit = "p"): string {
 *     return `${this.name} ${this.#price}${unit}`;
 *   }
 * }
 * const lines: string[] = [];
 * for (const item of [new Item("fig", 3), new Item("pear", 5)]) {
 *   lines.push(item.label());
 * }
 * const isShort = (line: string) => line.length < 7;
 * assertEquals(lines.filter(isShort), ["fig 3p"]);
 * ```
 *
 * - ✓ label() writes another unit if it is given one
 * - ✓ #price is out of reach outside of the class, for assertEquals() too
 *
 * ## Sign by sign
 *
 * - `import { … }` takes what another file [exports](../projects/modules_and_packages.ts).
 * - Braces hold what Python indents; `;` ends a statement. `function` is `def`.
 * - `price: number` gives a type, Python's `float`, and `): string` the result's.
 *   `string[]` is `list[str]`, `[string, number]` a tuple, `void` is `None`.
 *   `interface` names a type such as `{ unit?: string }`, a dict that may lack
 *   `unit`. `unknown` is `object`: [ask it first](../types/erased.ts), by `typeof x`
 *   or `x instanceof Item`. `x as string` is `cast(str, x)`.
 * - `constructor` is `__init__`, which `new` calls; `this` is `self`; `#price` is
 *   private; `readonly name` makes a [field](../classes/ordinary_class.ts) of the argument.
 *   `static x` is the class's; `class B extends A` is [`class B(A)`](../classes/subclasses.ts).
 * - `unit = "p"` is a [default](../functions/defaults.ts) and gives the type;
 *   `unit?: string` may be left out, and is then [`undefined`](./nothing.ts), a `None`.
 * - Backticks make an [f-string](./strings.ts), with `${…}` for its `{…}`.
 *   Slashes make a [pattern](./regular_expressions.ts), as `/a+/` is.
 * - `const` names a value for good; after `let` the name may get another one.
 *   `const { name } = item` takes [`item.name`](../flow/destructuring.ts).
 * - `assertEquals(a, b)` throws unless both hold the same, `#` fields aside;
 *   `assertThrows(f, E, "x")`, unless `f()` throws an `E` with "x" in its message.
 * - `(n: number) => n + 1` is a `lambda`; inside `filter(…)` the list tells the
 *   type of `n`. The type `() => string` is `Callable[[], str]`.
 * - `!`, `&&` and `||` are [`not`, `and` and `or`](./truth.ts), `===` is `==`
 *   [of plain values](./equality.ts), `n++` is `n += 1`, `else if` is `elif`.
 *
 * ## In practice
 *
 * On a page of this book, CPython runs the Python, and Deno each `ts` block, with
 * what the file exports in scope. A ✓ stands before the name of a test in the same
 * file, which proves more. A heading may end in where a mistake shows: refused (by
 * the compiler, or `deno lint`), throws, silent, or slow.
 *
 * ## Signs that come later
 *
 * `// @ts-expect-error` promises that the compiler refuses the next line, in these
 * words; the site shows them below it. A test checks that, and runs the line.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const first = <T>(list: T[]) => list.at(0); // def first[T](list: list[T])
 * let word = first(["fig"]); // its type: string | undefined, where `|` is "or"
 * // @ts-expect-error TS18048: 'word' is possibly 'undefined'
 * assertEquals(word.length, 3);
 * assertEquals(word?.length, 3); // undefined, if there is no word
 * assertEquals(word ?? "none", "fig"); // "none", if there is no word
 * word ??= "none"; // if word is None: word = "none"
 * assertEquals(word === "fig" ? 1 : 0, 1); // 1 if word == "fig" else 0
 * assertEquals(Math.max(...[3, 5]), 5); // max(*[3, 5]); in braces, `...` is `**`
 * assertEquals(await Promise.resolve(7), 7); // a promise, as a future in Python
 * ```
 *
 * ## After a brace, only `return` answers (silent)
 *
 * `(n) => { a: n }` makes no dict either; `(n) => ({ a: n })` does. Declare the
 * result, and the compiler says so:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([3, 5].filter((n) => n > 4), [5]);
 * assertEquals([3, 5].filter((n) => { n > 4; }), []);
 * assertEquals([3, 5].filter((n) => { return n > 4; }), [5]);
 * // @ts-expect-error TS2355: must return a value
 * const isDear = (n: number): boolean => { n > 4; };
 * ```
 *
 * ## Your turn
 *
 * Mend `cheap()`: `deno test lessons/values/exercises/reading.ts`
 *
 * ## See also
 *
 * - [Loops](./loops.ts), [equality](./equality.ts), [types](../types/shapes.ts)
 * - [TypeScript: the handbook](https://www.typescriptlang.org/docs/handbook/intro.html)
 * - [MDN: arrow functions](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Functions/Arrow_functions)
 * - [Python: `typing.Callable`](https://docs.python.org/3/library/typing.html#annotating-callable-objects)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** Something that is sold. */
export class Item {
  #price: number;

  /** `price` is in whole pence. */
  constructor(readonly name: string, price: number) {
    this.#price = price;
  }

  /** Returns name and price, as in `fig 3p`. */
  label(unit = "p"): string {
    return `${this.name} ${this.#price}${unit}`;
  }
}

Deno.test("label() writes another unit if it is given one", () => {
  assertEquals(new Item("fig", 3).label(" cents"), "fig 3 cents");
});

Deno.test("undefined as the unit stands for the default", () => {
  assertEquals(new Item("fig", 3).label(undefined), "fig 3p");
});

Deno.test("#price is out of reach outside of the class, for assertEquals() too", () => {
  const item: object = new Item("fig", 3);
  assertEquals(Object.keys(item), ["name"]);
  assertEquals(Reflect.get(item, "#price"), undefined);
  assertEquals(item, new Item("fig", 5));
});

Deno.test("a brace after => begins a block, and a bracket before it a value", () => {
  const block = (n: number) => {
    // deno-lint-ignore no-unused-labels -- what looks like a key is a label
    a: n;
  };
  assertEquals(block(1), undefined);
  const value = (n: number) => ({ a: n });
  assertEquals(value(1), { a: 1 });
});
