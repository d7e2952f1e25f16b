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
 * mistake. Here nothing is copied by hand: write `const` with `of`, and `let`
 * where `i++` counts. Each round has its own `i`, which begins with the value that
 * the last one ended with. The type `() => number` is a function's; parentheses
 * and `[]` around it make an array of those.
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
 * assertEquals(functions.map((f) => f()), [0, 1, 2, 7, 8, 9]);
 * ```
 *
 * ## In practice
 *
 * Declare the variable in the head of the loop. A `while` has no place for it
 * there: copy the value into a `const` in its body. In
 * `names.map((name) => () => name)` each call has its own `name`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const functions: (() => number)[] = [];
 * let n = 0;
 * while (n < 3) {
 *   const now = n;
 *   functions.push(() => now); // with `() => n` it would be [3, 3, 3]
 *   n++;
 * }
 * assertEquals(functions.map((f) => f()), [0, 1, 2]);
 * ```
 *
 * - ✓ in a while, only a variable of its body is new each time round
 *
 * ## A closure sees the latest value
 *
 * It remembers the variable, in both languages, and answers with what that holds
 * when it is called. To bind a value for later, call a function that returns one,
 * as `adder` does; Python has `functools.partial`.
 *
 * ```python
 * def outer():
 *     x = 1
 *     get = lambda: x
 *     x = 2
 *     print(get())
 *
 * outer()
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
 * A `let` in front of the loop is one variable for all closures. So is a `var`,
 * even in the head, but `deno lint` refuses it. Python's stops at 2; this one goes
 * on to 3. A round's own variable can change after its closure was made, too:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const functions: (() => number)[] = [];
 * let i: number;
 * for (i = 0; i < 3; i++) functions.push(() => i);
 * assertEquals(functions.map((f) => f()), [3, 3, 3]);
 *
 * const skipping: (() => number)[] = [];
 * for (let n = 0; n < 4; n++) {
 *   skipping.push(() => n); // made at 0 and at 2
 *   n++;
 * }
 * assertEquals(skipping.map((f) => f()), [1, 3]);
 * ```
 *
 * ## Your turn
 *
 * All `handlers()` answer with the last name: let the head of the loop declare it.
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

Deno.test("in a while, only a variable of its body is new each time round", () => {
  const functions: [now: () => number, last: () => number][] = [];
  let i = 0;
  while (i < 3) {
    const now = i++;
    functions.push([() => now, () => i]);
  }
  assertEquals(functions.map(([now]) => now()), [0, 1, 2]);
  assertEquals(functions.map(([, last]) => last()), [3, 3, 3]);
});

Deno.test("a var in the head of a loop is one variable for all closures", () => {
  const functions: (() => number)[] = [];
  // deno-lint-ignore no-var no-inner-declarations -- `var` is the matter
  for (var i = 0; i < 3; i++) functions.push(() => i);
  assertEquals(functions.map((f) => f()), [3, 3, 3]);
});
