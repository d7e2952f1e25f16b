/**
 * # Scopes, without `nonlocal`
 *
 * In Python an assignment makes its name local to the whole function, unless
 * `nonlocal` or `global` says otherwise. In TypeScript `let` and `const` make
 * the name, for one block, and a plain assignment writes to the nearest name
 * there is. So `nonlocal` has no counterpart and needs none: what goes wrong is
 * a `let` too many.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Writing to the enclosing function
 *
 * `nonlocal` is there because Python has no declarations: without it, `x += 5`
 * would make `x` a local variable of `inner`.
 *
 * ```python
 * def outer():
 *     x = 10
 *     def inner():
 *         nonlocal x
 *         x += 5
 *         return x
 *     return inner(), x
 *
 * print(outer())
 * ```
 *
 * ```text
 * (15, 15)
 * ```
 *
 * Where variables are declared, an assignment has nothing to decide:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function outer() {
 *   let x = 10;
 *   const inner = () => x += 5;
 *   return [inner(), x];
 * }
 *
 * assertEquals(outer(), [15, 15]);
 * ```
 *
 * {@link accumulator} is the same with a use: a variable that only one function
 * can reach.
 *
 * ## How far a name reaches
 *
 * | a name belongs to | Python                      | TypeScript              |
 * | ----------------- | --------------------------- | ----------------------- |
 * | a block           | no such scope               | `let`, `const`, `class` |
 * | a function        | parameters, what it assigns | parameters, `var`       |
 * | the one around it | `nonlocal`, to write        | plain assignment        |
 * | the module        | `global`, to write          | plain assignment        |
 * | every module      | `builtins`                  | `globalThis`            |
 *
 * A Python name outlives the block that assigned it:
 *
 * ```python
 * def last_even(numbers):
 *     for n in numbers:
 *         if n % 2 == 0:
 *             found = n
 *     return n, found
 *
 * print(last_even([1, 2, 3]))
 * last_even([1])
 * ```
 *
 * ```text
 * (3, 2)
 * UnboundLocalError: cannot access local variable 'found' where it is not associated with a value
 * ```
 *
 * Here a name ends with its block. What is wanted afterwards is declared
 * before, and its type says that there may be none:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * function lastEven(numbers: number[]) {
 *   let found: number | undefined;
 *   for (const n of numbers) {
 *     if (n % 2 === 0) found = n;
 *   }
 *   // @ts-expect-error TS2304: `n` ended with the loop
 *   assertThrows(() => n, ReferenceError, "n is not defined");
 *   return found;
 * }
 *
 * assertEquals([lastEven([1, 2, 3]), lastEven([1])], [2, undefined]);
 * ```
 *
 * ## Often said, and wrong
 *
 * "Python has three levels of scope: local, enclosing, global." There is a
 * fourth, the builtins. And a class body is none of them: what it assigns is
 * no name for the functions inside it.
 *
 * ```python
 * print("len" in globals(), len.__module__)
 *
 * class Account:
 *     rate = 3
 *     def interest(self):
 *         return rate
 *
 * Account().interest()
 * ```
 *
 * ```text
 * False builtins
 * NameError: name 'rate' is not defined
 * ```
 *
 * "Without `nonlocal`, `x += 5` makes a new variable that shadows the outer
 * one." It makes `x` local, and then reads it before it has a value:
 *
 * ```python
 * def outer():
 *     x = 10
 *     def inner():
 *         x += 5
 *     inner()
 *
 * outer()
 * ```
 *
 * ```text
 * UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
 * ```
 *
 * "To access or modify an outer variable takes `nonlocal`." Only to assign to
 * it. Reading takes nothing, nor does changing the object that it holds:
 *
 * ```python
 * def outer():
 *     seen = []
 *     def inner(item):
 *         seen.append(item)
 *         return len(seen)
 *     return inner("a"), inner("b"), seen
 *
 * print(outer())
 * ```
 *
 * ```text
 * (1, 2, ['a', 'b'])
 * ```
 *
 * ## Beware
 *
 * A `let` too many makes a second variable, in silence. Only if it reads the
 * name it declares does it throw, as Python does, since the new name rules the
 * whole block, above its declaration too:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * let x = 10;
 * {
 *   let x = 1;
 *   x += 5;
 * }
 * assertEquals(x, 10);
 * assertThrows(
 *   () => {
 *     // @ts-expect-error TS2448: used before its declaration
 *     let x: number = x + 5;
 *   },
 *   ReferenceError,
 *   "Cannot access 'x' before initialization",
 * );
 * assertEquals(x += 5, 15);
 * ```
 *
 * An assignment to a name that nobody declared throws in a module. Sloppy code,
 * a script without `"use strict"`, makes it a global; and a script's `var` is a
 * property of `globalThis`, where a module's is not:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { runInNewContext } from "node:vm";
 *
 * assertThrows(
 *   () => {
 *     // @ts-expect-error TS2304: no such name
 *     totl = 5;
 *   },
 *   ReferenceError,
 *   "totl is not defined",
 * );
 *
 * const globals = {};
 * runInNewContext("var total = 1; totl = 5", globals);
 * assertEquals(globals, { total: 1, totl: 5 });
 *
 * const module = await import(
 *   "data:text/javascript,var total = 1; export default 'total' in globalThis"
 * );
 * assertEquals(module.default, false);
 * ```
 *
 * Members of a class are no names either, not even for each other:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * class Account {
 *   static rate = 3;
 *   static doubled = this.rate * 2;
 *   // @ts-expect-error TS2662: did you mean the static member?
 *   interest = () => rate;
 * }
 *
 * assertEquals(Account.doubled, 6);
 * assertThrows(() => new Account().interest(), ReferenceError, "rate");
 * ```
 *
 * ## In practice
 *
 * `const` by default, `let` for what is assigned again, never `var`:
 * `deno lint` insists (`prefer-const`, `no-var`). Write to an outer variable
 * where one or two functions share it, as {@link accumulator} does; beyond that
 * a class with a `#private` field says who owns it. What a function keeps of
 * the variables around it: {@link [functions/closures]}. A module's own:
 * {@link [singleton/module-scope]}.
 *
 * ## Proven below
 *
 * - accumulator() writes to the variable of the enclosing call
 * - accumulator() gives every call a variable of its own
 * - an inner `let` leaves the outer variable as it was
 * - a `let` that reads its own name throws
 * - a name ends with its block
 * - an undeclared name cannot be assigned to in a module
 * - a script makes globals of its vars and of undeclared names
 * - a declaration of a module is not on `globalThis`
 *
 * ## See also
 *
 * - [PEP 3104: access to names in outer scopes](https://peps.python.org/pep-3104/)
 * - [Python: resolution of names](https://docs.python.org/3/reference/executionmodel.html#resolution-of-names)
 * - [Python: why am I getting an `UnboundLocalError`](https://docs.python.org/3/faq/programming.html#why-am-i-getting-an-unboundlocalerror-when-the-variable-has-a-value)
 * - [ECMA-262: `let` and `const` declarations](https://tc39.es/ecma262/#sec-let-and-const-declarations)
 * - [ECMA-262: strict mode](https://tc39.es/ecma262/#sec-strict-mode-of-ecmascript)
 * - [ECMA-262: global environment records](https://tc39.es/ecma262/#sec-global-environment-records)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { runInNewContext } from "node:vm";

/**
 * Returns a function that adds `amount` to a total of its own, which begins at
 * `start`, and returns the new total. Nothing else can reach the total.
 */
export function accumulator(start: number): (amount: number) => number {
  let total = start;
  return (amount) => total += amount;
}

Deno.test("accumulator() writes to the variable of the enclosing call", () => {
  const add = accumulator(10);
  assertEquals([add(5), add(5)], [15, 20]);
});

Deno.test("accumulator() gives every call a variable of its own", () => {
  const [add, other] = [accumulator(10), accumulator(10)];
  add(5);
  assertEquals(other(5), 15);
});

Deno.test("an inner let leaves the outer variable as it was", () => {
  const x = 10;
  const inner = () => {
    let x = 1;
    return x += 5;
  };
  assertEquals([inner(), x], [6, 10]);
});

Deno.test("a let that reads its own name throws", () => {
  const x = 10;
  const inner = () => {
    // @ts-expect-error TS2448: used before its declaration
    const x: number = x + 5;
    return x;
  };
  assertThrows(inner, ReferenceError, "Cannot access 'x'");
  assertEquals(x, 10);
});

Deno.test("a name ends with its block", () => {
  for (const n of [1, 2, 3]) assertEquals(typeof n, "number");
  // @ts-expect-error TS2304: `n` ended with the loop
  assertThrows(() => n, ReferenceError, "n is not defined");
});

Deno.test("an undeclared name cannot be assigned to in a module", () => {
  const misspell = () => {
    // @ts-expect-error TS2304: no such name
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
