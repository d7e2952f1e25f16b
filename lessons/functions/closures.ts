/**
 * # Closures hold variables
 *
 * A function made inside another keeps that function's variables, not the
 * values they had. A Python loop has one variable, so after it each lambda that
 * reads `i` sees the last value. In TypeScript declare the variable in the head
 * of the loop: each time round makes a new one.
 *
 * **Trap:** One `let` in front of the loop is one variable: every closure sees
 * the last value.
 *
 * ## A loop makes a variable each time round
 *
 * Python's `i=i` copies the value into a parameter, which a caller can fill by
 * mistake. Here there is nothing to copy: each round's variable is new. With
 * `let` it starts from what the round before left, so that `i++` can count.
 *
 * ```python
 * late = [lambda: i for i in range(3)]
 * early = [lambda i=i: i for i in range(3)]
 * print([f() for f in late], [f() for f in early], early[0](9))
 * ```
 *
 * ```text
 * [2, 2, 2] [0, 1, 2] 9
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const functions: (() => number)[] = [];
 * for (let i = 0; i < 3; i++) functions.push(() => i);
 * for (const n of [7, 8, 9]) functions.push(() => n);
 *
 * assertEquals(functions.map((f) => f()), [0, 1, 2, 7, 8, 9]);
 * ```
 *
 * - ✓ a variable in the body of a loop is a new one each time round
 *
 * ## In practice
 *
 * Declare the variable in the head of the loop, or use `map`, whose parameter
 * is a new variable at each call. To bind a value for later, write a function
 * that returns one, as `adder` does below; Python has `functools.partial`.
 *
 * ## A closure sees the latest value
 *
 * "A closure remembers values", it is often said. It remembers the variable, in
 * both languages, and answers with what that holds when it is called.
 *
 * ```python
 * def outer():
 *     x = 1
 *     get = lambda: x
 *     x = 2
 *     return get()
 *
 * print(outer())
 * ```
 *
 * ```text
 * 2
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function adder(x: number): (y: number) => number {
 *   return (y) => x + y;
 * }
 *
 * let x = 1;
 * const get = () => x;
 * const add = adder(x);
 * x = 2;
 * assertEquals([get(), add(10)], [2, 11]);
 * ```
 *
 * - ✓ adder() keeps the variable of a call that has returned
 *
 * ## A variable outside the loop (silent)
 *
 * A `let` in front of the loop, or the old `var`, even in its head, is one
 * variable for all closures. Python's stops at 2; this one goes on to 3:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const functions: (() => number)[] = [];
 * let i: number;
 * for (i = 0; i < 3; i++) functions.push(() => i);
 *
 * assertEquals(functions.map((f) => f()), [3, 3, 3]);
 * ```
 *
 * - ✓ a `var` in the head of a loop is one variable for all closures
 *
 * ## Your turn
 *
 * `handlers()` makes a function for each name, and all answer with the last:
 * repair it in the head of the loop.
 * `deno test lessons/functions/exercises/closures.ts` says when it is right.
 *
 * ## See also
 *
 * - [Scopes, without `nonlocal`](./scopes.ts),
 *   [what a closure keeps alive](../resources/closure_leaks.ts),
 *   [what the compiler forgets in one](../types/narrowing.ts)
 * - [PEP 227: nested scopes](https://peps.python.org/pep-0227/)
 * - [Python: lambdas defined in a loop](https://docs.python.org/3/faq/programming.html#why-do-lambdas-defined-in-a-loop-with-different-values-all-return-the-same-result)
 * - [ECMA-262: a new environment for each iteration](https://tc39.es/ecma262/#sec-createperiterationenvironment)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** Returns a function that adds `x` to its argument. */
export function adder(x: number): (y: number) => number {
  return (y) => x + y;
}

Deno.test("adder() keeps the variable of a call that has returned", () => {
  const [addTen, addOne] = [adder(10), adder(1)];
  assertEquals([addTen(5), addOne(5)], [15, 6]);
});

Deno.test("a closure answers with the latest value of its variable", () => {
  let x = 1;
  const get = () => x;
  x = 2;
  assertEquals(get(), 2);
});

Deno.test("a loop makes a new let for every closure", () => {
  const functions: (() => number)[] = [];
  for (let i = 0; i < 3; i++) functions.push(() => i);
  assertEquals(functions.map((f) => f()), [0, 1, 2]);
});

Deno.test("a variable in the body of a loop is a new one each time round", () => {
  const functions: (() => number)[] = [];
  let i = 0;
  while (i < 3) {
    const now = i++;
    functions.push(() => now);
  }
  assertEquals(functions.map((f) => f()), [0, 1, 2]);
});

Deno.test("a var in the head of a loop is one variable for all closures", () => {
  const functions: (() => number)[] = [];
  // deno-lint-ignore no-var no-inner-declarations -- `var` is the matter
  for (var i = 0; i < 3; i++) functions.push(() => i);
  assertEquals(functions.map((f) => f()), [3, 3, 3]);
});
