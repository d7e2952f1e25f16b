/**
 * # Closures hold variables
 *
 * A function made inside another keeps that function's variables, not the
 * values that they had: Python's lambdas made in a loop all answer with the
 * last. TypeScript keeps variables too, but `let` and `const` make a new one
 * each time round, and the common bug is gone. A rarer one takes its place: in
 * V8 all closures made in one scope keep alive what any of them uses.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## A variable outlives its call
 *
 * `add` still reads the `x` of a call that has returned. Python makes a closure
 * only of a function that uses such a variable, and shows what it holds:
 *
 * ```python
 * def adder(x):
 *     def add(y):
 *         return x + y
 *     return add
 *
 * def echoer(x):
 *     return lambda y: y
 *
 * add = adder(10)
 * print(add(5), add.__code__.co_freevars, echoer(10).__closure__)
 * ```
 *
 * ```text
 * 15 ('x',) None
 * ```
 *
 * In TypeScript, {@link adder}:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const add = adder(10);
 * assertEquals([add(5), adder(1)(5)], [15, 6]);
 * ```
 *
 * ## One variable, or one each time round
 *
 * A Python loop has one variable, and every lambda looks it up when it is
 * called. A default value is evaluated when the lambda is made, so it copies,
 * into a parameter that a caller can fill by mistake:
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
 * A `let` or `const` in the head or the body of a loop is a new variable each
 * time round, and nothing has to be copied:
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
 * ## What a closure keeps alive
 *
 * As long as a closure can be called, what its variables hold stays in memory.
 * CPython gives each function exactly the variables that it uses: `close` does
 * not hold the text that its sibling searches.
 *
 * ```python
 * import gc, weakref
 *
 * class Text(str): ...  # a plain str takes no weak reference
 *
 * def handlers(name, text):
 *     search = lambda word: word in text
 *     close = lambda: f"closed {name}"
 *     return search, close
 *
 * text = Text("one two")
 * alive = weakref.ref(text)
 * search, close = handlers("notes", text)
 * del text
 * gc.collect()
 * print(alive(), close.__code__.co_freevars)
 * del search
 * gc.collect()
 * print(alive(), close())
 * ```
 *
 * ```text
 * one two ('name',)
 * None closed notes
 * ```
 *
 * V8 puts the variables of a scope that any closure uses into one context, and
 * every closure made there holds it. So the plain translation,
 * {@link LeakyHandlers}, leaks: `close` keeps the lines of a `search` that is
 * gone. {@link SeparateHandlers} makes each closure in a function of its own;
 * {@link keepsAlive} forces a collection and tells whether `close` keeps them.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * for (const Handlers of [LeakyHandlers, SeparateHandlers]) {
 *   const keeps = await keepsAlive(() => {
 *     const lines = ["one", "two"];
 *     const { close } = new Handlers("notes", lines);
 *     return [close, lines];
 *   });
 *   assertEquals(keeps, Handlers === LeakyHandlers);
 * }
 * ```
 *
 * ## Often said, and wrong
 *
 * "A closure remembers the values of the enclosing scope." It answers with what
 * the variable holds when it is called, in TypeScript as in Python:
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
 * "A function that uses no outer variable is no closure, and keeps nothing."
 * True of Python, whose `__closure__` is then `None`. In JavaScript every
 * function holds the environment that it was made in:
 *
 * ```ts
 * import { assert } from "@std/assert";
 *
 * const keeps = await keepsAlive(() => {
 *   const lines = ["one", "two"];
 *   const search = () => lines; // gone at once
 *   return [() => "closed", lines];
 * });
 * assert(keeps);
 * ```
 *
 * ## Beware
 *
 * A `var`, or a `let` in front of the loop, is one variable for all turns.
 * Where Python's stops at 2, this one has gone on to 3:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const functions: (() => number)[] = [];
 * for (var i = 0; i < 3; i++) functions.push(() => i);
 *
 * assertEquals(functions.map((f) => f()), [3, 3, 3]);
 * ```
 *
 * The compiler knows that a closure holds the variable: what it has learnt of
 * the value counts for nothing inside, if the variable is assigned later.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * let name: string | undefined = "notes";
 * assertEquals(name.length, 5);
 * // @ts-expect-error TS18048: possibly undefined, once it is called
 * const size = () => name.length;
 * name = undefined;
 * assertThrows(size, TypeError);
 * ```
 *
 * ## In practice
 *
 * In Python, `functools.partial` binds a value and says so; `deno lint` forbids
 * `var`. A leak needs a closure that lives long: a listener, a timer, an entry
 * of a cache. Make it in a function that is handed no more than it needs, and
 * let go of it: a listener ends by the `signal` option of `addEventListener`, a
 * timer by `clearTimeout`. What else keeps an object, and how to hold one
 * weakly: {@link [resources/garbage-collection]}.
 *
 * ## Proven below
 *
 * - adder() keeps the variable of a call that has returned
 * - a closure answers with the latest value of its variable
 * - a loop makes a new `let` for every closure
 * - a loop over an outer `let` makes one variable for all closures
 * - LeakyHandlers.close() keeps the lines
 * - SeparateHandlers.close() keeps no lines
 * - SeparateHandlers.search() keeps the lines
 *
 * ## See also
 *
 * - [PEP 227: nested scopes](https://peps.python.org/pep-0227/)
 * - [Python: lambdas defined in a loop](https://docs.python.org/3/faq/programming.html#why-do-lambdas-defined-in-a-loop-with-different-values-all-return-the-same-result)
 * - [Python: `functools.partial`](https://docs.python.org/3/library/functools.html#functools.partial)
 * - [ECMA-262: a new environment for each iteration](https://tc39.es/ecma262/#sec-createperiterationenvironment)
 * - [ECMA-262: every function has an `[[Environment]]`](https://tc39.es/ecma262/#sec-ecmascript-function-objects)
 * - [V8: which variables a context holds](https://v8.dev/blog/preparser)
 * - [TypeScript 5.4: narrowing in closures](https://www.typescriptlang.org/docs/handbook/release-notes/typescript-5-4.html)
 * - [MDN: the `signal` of `addEventListener`](https://developer.mozilla.org/en-US/docs/Web/API/EventTarget/addEventListener#signal)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { setImmediate } from "node:timers/promises";

/** Returns a function that adds `x` to its argument. */
export function adder(x: number): (y: number) => number {
  return (y) => x + y;
}

/**
 * The handlers of a document, made side by side; a leak on purpose: each keeps
 * the lines.
 */
export class LeakyHandlers {
  /** Says whether one of the lines is `line`. */
  readonly search: (line: string) => boolean;
  /** Closes the document and says which. */
  readonly close: () => string;

  /** Makes the handlers of the document `name`, which consists of `lines`. */
  constructor(name: string, lines: readonly string[]) {
    this.search = (line) => lines.includes(line);
    this.close = () => `closed ${name}`;
  }
}

/** The handlers of a document, each of which keeps only what it uses. */
export class SeparateHandlers {
  /** Says whether one of the lines is `line`. */
  readonly search: (line: string) => boolean;
  /** Closes the document and says which. */
  readonly close: () => string;

  /** Makes the handlers of the document `name`, which consists of `lines`. */
  constructor(name: string, lines: readonly string[]) {
    this.search = searcherOf(lines);
    this.close = closerOf(name);
  }
}

const searcherOf = (lines: readonly string[]) => (line: string) =>
  lines.includes(line);

const closerOf = (name: string) => () => `closed ${name}`;

const gc: unknown = Reflect.get(globalThis, "gc");

/**
 * Forces a collection, and resolves to whether `holder` kept `held` alive.
 *
 * @param make Makes the two; nothing but `holder` is held on to. The current
 * job ends first, since a `WeakRef` keeps its object for the job that made it.
 * @throws {Error} if V8 was started without `--v8-flags=--expose-gc`.
 */
export async function keepsAlive(
  make: () => [holder: object, held: object],
): Promise<boolean> {
  if (typeof gc !== "function") throw new Error("started without --expose-gc");
  const { holder, reference } = weaken(make);
  await setImmediate();
  gc();
  // `holder` is read last, so that it is there to keep the other one.
  return reference.deref() !== undefined && holder !== undefined;
}

function weaken(make: () => [object, object]) {
  const [holder, held] = make();
  return { holder, reference: new WeakRef(held) };
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

Deno.test("a loop over an outer let makes one variable for all closures", () => {
  const functions: (() => number)[] = [];
  let i: number;
  for (i = 0; i < 3; i++) functions.push(() => i);
  assertEquals(functions.map((f) => f()), [3, 3, 3]);
});

const ignore = gc === undefined;

/**
 * Makes handlers, drops all but one, and resolves to whether it keeps the
 * lines.
 */
const keepsLines = (
  Handlers: typeof LeakyHandlers | typeof SeparateHandlers,
  name: "search" | "close",
) =>
  keepsAlive(() => {
    const lines = ["one", "two"];
    return [new Handlers("notes", lines)[name], lines];
  });

Deno.test("LeakyHandlers.close() keeps the lines", { ignore }, async () => {
  assertEquals(await keepsLines(LeakyHandlers, "close"), true);
});

Deno.test("SeparateHandlers.close() keeps no lines", { ignore }, async () => {
  assertEquals(await keepsLines(SeparateHandlers, "close"), false);
});

Deno.test("SeparateHandlers.search() keeps the lines", { ignore }, async () => {
  assertEquals(await keepsLines(SeparateHandlers, "search"), true);
});
