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
 *
 *     def label(self, unit: str = "p") -> str:
 *         return f"{self.name} {self._price}{unit}"
 *
 * lines: list[str] = []
 * for item in [Item("fig", 3), Item("pear", 5)]:
 *     lines.append(item.label())
 * assert lines == ["fig 3p", "pear 5p"]
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
 *
 *   label(unit = "p"): string {
 *     return `${this.name} ${this.#price}${unit}`;
 *   }
 * }
 *
 * const lines: string[] = [];
 * for (const item of [new Item("fig", 3), new Item("pear", 5)]) {
 *   lines.push(item.label());
 * }
 * assertEquals(lines, ["fig 3p", "pear 5p"]);
 * const isShort = (line: string) => line.length < 7;
 * assertEquals(lines.filter(isShort), ["fig 3p"]);
 * ```
 *
 * - ✓ label() writes another unit if it is given one
 * - ✓ #price is out of reach for code outside of the class
 *
 * ## Sign by sign
 *
 * - `import { … }` takes what another file [exports](../projects/modules_and_packages.ts).
 * - Braces hold what Python indents; `;` ends a statement. `function` is `def`.
 * - `price: number` gives a type, Python's `float`, and `): string` the result's.
 *   `string[]` is `list[str]`, `[string, number]` a tuple, `unknown` is `object`,
 *   `void` is `None`, and `x as string` is `cast(str, x)`. The compiler checks
 *   types, then [erases them](../types/erased.ts).
 * - `constructor` is `__init__`, which `new` calls; `this` is `self`; `#price` is
 *   private; `readonly name` makes a [field](../classes/ordinary_class.ts) of the argument.
 * - `unit = "p"` is a [default](../functions/defaults.ts) and gives the type;
 *   `unit?: string` may be left out, and is then [`undefined`](./nothing.ts), a `None`.
 * - Backticks make an [f-string](./strings.ts), with `${…}` for its `{…}`.
 *   Slashes make a [pattern](./regular_expressions.ts), as `/a+/` is.
 * - `const` names a value for good; after `let` the name may get another one.
 *   `const { name } = item` takes [`item.name`](../flow/destructuring.ts).
 * - `assertEquals(a, b)` throws unless `a` and `b` hold the same;
 *   `assertThrows(f)`, unless `f()` throws.
 * - `(n) => n + 1` is a `lambda`; the type `() => string` is `Callable[[], str]`.
 * - `!`, `&&` and `||` are [`not`, `and` and `or`](./truth.ts).
 *
 * ## In practice
 *
 * On a page of this book, CPython runs the Python, and Deno each `ts` block, with
 * what the file exports in scope. A ✓ stands before the name of a test in the same
 * file, which proves more. A heading may say where a Python habit goes wrong:
 *
 * - refused: the compiler, or `deno lint`, reports it.
 * - throws: the first run stops with an error.
 * - silent: nothing reports it, and the result is not what you thought.
 * - slow: nothing reports it; the result is right, and costs time or memory.
 *
 * ## Signs that come later
 *
 * The compiler refuses the line under `@ts-expect-error`, in these words; the site
 * shows them below the line. The tests check them, and run the line all the same.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const first = <T>(list: T[]) => list.at(0); // for any type T
 * const word = first(["fig"]); // its type: string | undefined, where `|` is "or"
 * // @ts-expect-error TS18048: 'word' is possibly 'undefined'
 * assertEquals(word.length, 3);
 * assertEquals(word?.length, 3); // undefined, if there is no word
 * assertEquals(word ?? "none", "fig"); // "none", if there is no word
 * assertEquals(word === "fig" ? 1 : 0, 1); // 1 if word == "fig" else 0
 * assertEquals(Math.max(...[3, 5]), 5); // max(*[3, 5])
 * assertEquals(await Promise.resolve(7), 7); // a promise, as a future in Python
 * ```
 *
 * ## After a brace, only `return` answers (silent)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([3, 5].filter((n) => n > 4), [5]);
 * assertEquals([3, 5].filter((n) => { n > 4; }), []);
 * assertEquals([3, 5].filter((n) => { return n > 4; }), [5]);
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

Deno.test("#price is out of reach for code outside of the class", () => {
  const item: object = new Item("fig", 3);
  assertEquals(Object.keys(item), ["name"]);
  assertEquals(Reflect.get(item, "#price"), undefined);
});
