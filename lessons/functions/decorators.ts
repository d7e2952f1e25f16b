/**
 * # Decorators
 *
 * A Python decorator takes a function and returns one in its place, and
 * `functools.wraps` hands on the name. TypeScript writes `@` before classes and
 * their members alone: a plain function is decorated by a call. One decorator
 * serves both, if it hands on `this`, the arguments, the result and the name.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Before and after
 *
 * A wrapper that only prints, calls and prints drops the result, hides the
 * name, and refuses arguments:
 *
 * ```python
 * def log(fn):
 *     def wrapper():
 *         print("before")
 *         fn()
 *         print("after")
 *     return wrapper
 *
 * @log
 * def five():
 *     print("Hello!")
 *     return 5
 *
 * print(five(), five.__name__)
 * five(1)
 * ```
 *
 * ```text
 * before
 * Hello!
 * after
 * None wrapper
 * TypeError: log.<locals>.wrapper() takes 0 positional arguments but 1 was given
 * ```
 *
 * {@link wrap} keeps all three:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const lines: string[] = [];
 * const greet = (name: string) => lines.push(`Hello ${name}!`);
 * const announced = wrap(greet, (call) => {
 *   lines.push("before");
 *   const result = call();
 *   lines.push("after");
 *   return result;
 * });
 *
 * assertEquals([announced("Ada"), announced.name], [2, "greet"]);
 * assertEquals(lines, ["before", "Hello Ada!", "after"]);
 * ```
 *
 * ## The seven uses
 *
 * | use            | decorator          | does                           |
 * | -------------- | ------------------ | ------------------------------ |
 * | logging        | {@link logged}     | writes a line before and after |
 * | caching        | {@link cached}     | keeps a result by object, key  |
 * | authorisation  | {@link authorised} | asks before it calls           |
 * | validation     | {@link validated}  | checks the arguments first     |
 * | timing         | {@link timed}      | reports what a call took       |
 * | error handling | {@link handled}    | answers in place of an error   |
 * | wrapping       | {@link mapped}     | changes the result             |
 *
 * A decorator with a parameter is a function that returns one. To its wrapper
 * `self` is the first of `args`:
 *
 * ```python
 * import functools
 *
 * def timed(now):
 *     def decorate(fn):
 *         @functools.wraps(fn)
 *         def wrapper(*args):
 *             start = now()
 *             result = fn(*args)
 *             print(fn.__name__, "took", now() - start)
 *             return result
 *         return wrapper
 *     return decorate
 *
 * class Till:
 *     total = 3
 *
 *     @timed(iter([10, 17]).__next__)
 *     def pay(self, amount):
 *         return self.total + amount
 *
 * print(Till().pay(2))
 * ```
 *
 * ```text
 * pay took 7
 * 5
 * ```
 *
 * A method decorator is given the method and a context that it may ignore, so
 * whatever takes and returns a function is one. Where a promise comes back,
 * {@link settle} waits for its end:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { returnsNext } from "@std/testing/mock";
 *
 * const took: number[] = [];
 * const clocked = timed(returnsNext([10, 17, 20, 21]), (t) => took.push(t));
 * const lines: string[] = [];
 *
 * class Till {
 *   total = 3;
 *   @clocked
 *   pay(amount: number) {
 *     return this.total + amount;
 *   }
 *   @logged((line) => lines.push(line))
 *   @handled(() => 0)
 *   async refund(_amount: number): Promise<number> {
 *     return await Promise.reject(new Error("empty"));
 *   }
 * }
 * const add = clocked(function add(x: number, y: number) {
 *   return x + y;
 * });
 * const root = validated((x: number) => {
 *   if (x < 0) throw new RangeError(`${x} has no root`);
 * })(Math.sqrt);
 *
 * assertEquals([new Till().pay(2), add(1, 2), took], [5, 3, [7, 1]]);
 * assertEquals(await new Till().refund(9), 0);
 * assertEquals(lines, ["refund(9)", "refund returned 0"]);
 * assertThrows(() => root(-1), RangeError, "-1 has no root");
 * assertEquals(mapped(String)(root)(9), "3");
 * // @ts-expect-error TS2345: `add` still takes numbers
 * () => add("1", 2);
 * ```
 *
 * ## Often said, and wrong
 *
 * "`wraps` preserves the metadata." More than a name and a docstring, and less
 * than all: not the defaults, nor what marks a coroutine function. And a plain
 * wrapper of such a function returns before its body begins:
 *
 * ```python
 * import asyncio, functools, inspect
 *
 * async def greet(name="you"):
 *     print("Hello", name)
 *
 * @functools.wraps(greet)
 * def wrapper(*args):
 *     result = greet(*args)
 *     print("after")
 *     return result
 *
 * asyncio.run(wrapper("Ada"))
 * print(*functools.WRAPPER_ASSIGNMENTS, *functools.WRAPPER_UPDATES)
 * print(wrapper.__name__, wrapper.__wrapped__ is greet, wrapper.__defaults__)
 * print(inspect.signature(wrapper), inspect.iscoroutinefunction(wrapper))
 * ```
 *
 * ```text
 * after
 * Hello Ada
 * __module__ __name__ __qualname__ __doc__ __annotate__ __type_params__ __dict__
 * greet True None
 * (name='you') False
 * ```
 *
 * An `async` function of TypeScript begins at the call, so there the mistake
 * shows at the first `await`: {@link unguardedTimed}. The counterparts:
 *
 * | Python                            | TypeScript                       |
 * | --------------------------------- | -------------------------------- |
 * | `__name__`, `__dict__`            | own properties: {@link wrap}     |
 * | the signature, by `__wrapped__`   | `length`, copied in the same way |
 * | `__annotate__`, `__type_params__` | types, erased when compiled      |
 * | `__doc__`                         | a comment above the method       |
 * | `__module__`, `__qualname__`      | none, nor one for `__wrapped__`  |
 *
 * ## Beware
 *
 * A function returned as it is has no name, and the length of its own list of
 * parameters. What it closes over serves the class, not one object;
 * {@link cached} counts `this` as part of the key:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function memo(fn: (this: Scale, x: number) => number) {
 *   const results = new Map<number, number>();
 *   return function (this: Scale, ...[x]: [number]) {
 *     return results.getOrInsertComputed(x, () => fn.call(this, x));
 *   };
 * }
 * class Scale {
 *   constructor(readonly factor: number) {}
 *   @memo
 *   shared(x: number) {
 *     return x * this.factor;
 *   }
 *   @cached((x: number) => x)
 *   times(x: number) {
 *     return x * this.factor;
 *   }
 * }
 * const [two, three] = [new Scale(2), new Scale(3)];
 *
 * assertEquals([two.shared.name, two.shared.length], ["", 0]);
 * assertEquals([two.shared(5), three.shared(5)], [10, 10]);
 * assertEquals([two.times(5), three.times(5)], [10, 15]);
 * ```
 *
 * An `@` can fail to guard in two ways. A call reaches the decorator nearest to
 * the function last, so a cache above it answers those whom it would refuse.
 * And before a plain function only the compiler minds an `@`: `deno run`, which
 * does not check types, drops it in silence.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * let user = "admin";
 * const admins = authorised(() => user === "admin");
 * const kept = cached(() => "the only key");
 * const guarded = admins(kept(() => 42));
 * const leaking = kept(admins(() => 42));
 * // @ts-expect-error TS1206: decorators are not valid here
 * @admins
 * function open() {
 *   return 42;
 * }
 *
 * assertEquals([guarded(), leaking()], [42, 42]);
 * user = "guest";
 * assertThrows(guarded, Error, "not allowed");
 * assertEquals([leaking(), open()], [42, 42]);
 * ```
 *
 * ## In practice
 *
 * Decorate for what many functions share and none is about; for one, write it
 * into the function. A clock for {@link timed} is `() => performance.now()`, a
 * check for {@link validated} a schema's `parse`. What a cache costs, and
 * keeps: {@link [functions/memoize]}. Frameworks that ask for
 * `experimentalDecorators` call decorators with other arguments; these do not
 * fit there.
 *
 * ## Proven below
 *
 * - wrap() keeps the name, the length and other own properties
 * - wrap() hands on `this`, the arguments and the result
 * - logged() says how calls and promises end
 * - authorised() does not call what it refuses
 * - validated() does not call what its check throws at
 * - unguardedTimed() stops the clock before the promise settles
 * - timed() stops the clock when the promise settles or the call throws
 * - handled() answers in place of what is thrown or rejected
 * - mapped() changes what is returned or resolved
 *
 * ## See also
 *
 * - [PEP 318: decorators](https://peps.python.org/pep-0318/)
 * - [Python: `functools.update_wrapper`](https://docs.python.org/3/library/functools.html#functools.update_wrapper)
 * - [Python: `inspect.iscoroutinefunction`](https://docs.python.org/3/library/inspect.html#inspect.iscoroutinefunction)
 * - [Decorators proposal](https://github.com/tc39/proposal-decorators)
 * - [ECMA-262: `name` and `length`](https://tc39.es/ecma262/#sec-function-instances)
 * - [TypeScript: decorators](https://www.typescriptlang.org/docs/handbook/release-notes/typescript-5-0.html#decorators)
 *
 * @module
 */
import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { assertSpyCalls, spy } from "@std/testing/mock";
import { authorised, handled, logged, mapped } from "./wrap/mod.ts";
import { timed, unguardedTimed, validated, wrap } from "./wrap/mod.ts";

export { cached } from "./cached/mod.ts";
export { authorised, handled, logged, mapped, settle } from "./wrap/mod.ts";
export { timed, unguardedTimed, validated, wrap } from "./wrap/mod.ts";
export type { Decorator, Fn, Like } from "./wrap/mod.ts";

Deno.test("wrap() keeps the name, the length and other own properties", () => {
  function add(x: number, y: number) {
    return x + y;
  }
  add.unit = "kg";
  const wrapped = wrap(add, (call) => call());
  const { name, length } = wrapped;
  assertEquals([name, length, { ...wrapped }], ["add", 2, { unit: "kg" }]);
});

Deno.test("wrap() hands on this, the arguments and the result", () => {
  const till = {
    total: 3,
    pay(amount: number, tip: number) {
      return this.total + amount + tip;
    },
  };
  const pay = wrap(till.pay, (call, args, self) => [call(), args, self]);
  assertEquals(pay.call(till, 2, 1), [6, [2, 1], till]);
});

Deno.test("logged() says how calls and promises end", async () => {
  const lines: string[] = [];
  const log = logged((line) => lines.push(line));
  const { promise, resolve } = Promise.withResolvers<number>();
  const waiting = log(function wait() {
    return promise;
  })();
  assertEquals(lines.splice(0), ["wait()"]);
  resolve(1);
  await waiting;
  assertEquals(lines.splice(0), ["wait returned 1"]);
  assertThrows(() => log(decodeURI)("%"), URIError);
  assertEquals(lines, [
    'decodeURI("%")',
    "decodeURI threw URIError: URI malformed",
  ]);
});

Deno.test("authorised() does not call what it refuses", async () => {
  const close = spy(() => Promise.resolve("closed"));
  assertThrows(authorised(() => false)(close), Error, "not allowed");
  assertSpyCalls(close, 0);
  assertEquals(await authorised(() => true)(close)(), "closed");
});

Deno.test("validated() does not call what its check throws at", () => {
  const root = spy(Math.sqrt);
  const checked = validated((x: number) => {
    if (x < 0) throw new RangeError("no root");
  })(root);
  assertThrows(() => checked(-1), RangeError, "no root");
  assertSpyCalls(root, 0);
  assertEquals(checked(9), 3);
});

/** What `timer` has reported before a promise settles at 7, and after. */
async function reports(timer: typeof timed): Promise<[number[], number[]]> {
  let now = 0;
  const took: number[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const waiting = timer(() => now, (t) => took.push(t))(() => promise)();
  const early = [...took];
  now = 7;
  resolve();
  await waiting;
  return [early, took];
}

Deno.test("unguardedTimed() stops the clock before the promise settles", async () => {
  assertEquals(await reports(unguardedTimed), [[0], [0]]);
});

Deno.test("timed() stops the clock when the promise settles or the call throws", async () => {
  assertEquals(await reports(timed), [[], [7]]);
  const took: number[] = [];
  const decode = timed(() => 0, (t) => took.push(t))(decodeURI);
  assertThrows(() => decode("%"), URIError);
  assertEquals(took, [0]);
});

Deno.test("handled() answers in place of what is thrown or rejected", async () => {
  const zero = handled(() => 0);
  assertEquals(zero((): number => JSON.parse("{"))(), 0);
  assertEquals(await zero(() => Promise.reject<number>("no"))(), 0);
});

Deno.test("mapped() changes what is returned or resolved", async () => {
  const text = mapped((x: number) => `${x} kg`);
  assertEquals(text(() => 1)(), "1 kg");
  assertEquals(await text(() => Promise.resolve(2))(), "2 kg");
  await assertRejects(() => text(() => Promise.reject<number>(new Error()))());
});
