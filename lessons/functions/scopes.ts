/**
 * # Scopes, without `nonlocal`
 *
 * In Python an assignment makes its name local to the function, unless
 * `nonlocal` or `global` says otherwise. In TypeScript `let` and `const` make a
 * name, for one block, and an assignment writes to the nearest name there is.
 * So write `x += 5`, and declare before a block what you need after it.
 *
 * **Trap:** A `let` too many makes a second variable, and the outer one stays
 * as it was.
 *
 * ## An assignment reaches outwards
 *
 * Python wants `nonlocal` where a function assigns to an outer name, and not
 * where it reads it or changes the object. TypeScript wants nothing.
 *
 * ```python
 * def accumulator(start):
 *     total = start
 *     def add(amount):
 *         nonlocal total
 *         total += amount
 *         return total
 *     return add
 *
 * add = accumulator(10)
 * print(add(5), add(5))
 * ```
 *
 * ```text
 * 15 20
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function accumulator(start: number): (amount: number) => number {
 *   let total = start;
 *   return (amount) => total += amount;
 * }
 *
 * const add = accumulator(10);
 * assertEquals([add(5), add(5)], [15, 20]);
 * ```
 *
 * - ✓ accumulator() gives every call a variable of its own
 * - ✓ an assignment to a name that is nowhere throws in a module
 *
 * ## In practice
 *
 * Write `const`, and `let` for what is assigned again; `deno lint` refuses
 * `var`, and a `let` whose first value stays. Where more than two functions
 * write to one variable, make it a `#private` field: a class says who owns it.
 *
 * | a name belongs to | Python                      | TypeScript              |
 * | ----------------- | --------------------------- | ----------------------- |
 * | a block           | no such scope               | `let`, `const`, `class` |
 * | a function        | parameters, what it assigns | parameters, `var`       |
 * | the one around it | `nonlocal`, to write        | plain assignment        |
 * | the module        | `global`, to write          | plain assignment        |
 * | every module      | `builtins`                  | `globalThis`            |
 *
 * ## A `let` too many (silent)
 *
 * Forget Python's `nonlocal`, and `+=` raises: it reads a local name that has
 * no value yet. A `let` too many makes a variable as well, and raises nothing.
 * `deno lint` is silent, too, where something else reads and sets the outer
 * one.
 *
 * ```python
 * def visit():
 *     count = 0
 *     def enter():
 *         count += 1
 *     enter()
 *
 * visit()
 * ```
 *
 * ```text
 * UnboundLocalError: cannot access local variable 'count' where it is not associated with a value
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let count = 0;
 * const enter = () => {
 *   let count = 0;
 *   count += 1;
 * };
 *
 * enter();
 * assertEquals(count, 0);
 * ```
 *
 * - ✓ a `let` that reads the name it declares throws
 *
 * ## A name ends with its block (refused)
 *
 * A name that Python makes in a loop is there after it. In TypeScript declare
 * it in front of the loop; its type says that there may be none.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let found: number | undefined;
 * for (const n of [1, 2, 3]) {
 *   if (n % 2 === 0) found = n;
 * }
 *
 * assertEquals(found, 2);
 * // @ts-expect-error TS2304: Cannot find name 'n'
 * assertEquals(typeof n, "undefined");
 * ```
 *
 * ## Your turn
 *
 * `visit()` answers 1, however often it is called. One line is too many:
 * `deno test lessons/functions/exercises/scopes.ts`.
 *
 * ## See also
 *
 * - [Closures hold variables](./closures.ts)
 * - [PEP 3104: access to names in outer scopes](https://peps.python.org/pep-3104/)
 * - [Python: resolution of names](https://docs.python.org/3/reference/executionmodel.html#resolution-of-names)
 * - [ECMA-262: `let` and `const` declarations](https://tc39.es/ecma262/#sec-let-and-const-declarations)
 * - [Deno: the rules of `deno lint`](https://docs.deno.com/lint/)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { runInNewContext } from "node:vm";

/**
 * Returns a function that adds `amount` to a total of its own, which begins at
 * `start`, and returns the new total.
 */
export function accumulator(start: number): (amount: number) => number {
  let total = start;
  return (amount) => total += amount;
}

Deno.test("accumulator() gives every call a variable of its own", () => {
  const [add, other] = [accumulator(10), accumulator(10)];
  add(5);
  assertEquals([add(5), other(5)], [20, 15]);
});

Deno.test("a let that reads the name it declares throws", () => {
  const x = 10;
  const inner = () => {
    // @ts-expect-error TS2448: 'x' used before its declaration
    const x: number | undefined = x;
    return x;
  };
  assertThrows(inner, ReferenceError, "Cannot access 'x' before");
  assertEquals(x, 10);
});

Deno.test("a name ends with its block", () => {
  for (const n of [1, 2, 3]) assertEquals(typeof n, "number");
  // @ts-expect-error TS2304: Cannot find name 'n'
  assertThrows(() => n, ReferenceError, "n is not defined");
});

Deno.test("an assignment to a name that is nowhere throws in a module", () => {
  const misspell = () => {
    // @ts-expect-error TS2304: Cannot find name 'totl'
    totl = 5;
  };
  assertThrows(misspell, ReferenceError, "totl is not defined");
});

Deno.test("a script makes globals of its vars and of undeclared names", () => {
  const globals = {};
  runInNewContext("var total = 1; totl = 5", globals);
  assertEquals(globals, { total: 1, totl: 5 });
});

Deno.test("a declaration of a module is not on globalThis", () => {
  assertEquals(accumulator.name in globalThis, false);
});
