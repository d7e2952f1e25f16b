/**
 * # A function around a function
 *
 * A Python decorator takes a function and puts another in its place, and
 * `functools.wraps` hands on the name. TypeScript has `@` for classes and their
 * members; a plain function is decorated by a call. Hand on the arguments, the
 * result and the name yourself.
 *
 * **Trap:** Before a plain function `@logged` does not compile; unchecked, it
 * is dropped.
 *
 * ## `@logged` becomes a call
 *
 * `Args` and `Result` stand for what the function takes and returns, so the
 * wrapper takes and returns the same. Of overloads it keeps the last.
 *
 * ```python
 * from functools import wraps
 *
 * def logged(fn):
 *     @wraps(fn)
 *     def wrapper(*args):
 *         print("call", fn.__name__)
 *         return fn(*args)
 *     return wrapper
 *
 * @logged
 * def add(x, y):
 *     return x + y
 *
 * print(add(1, 2), add.__name__)
 * ```
 *
 * ```text
 * call add
 * 3 add
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function logged<Args extends unknown[], Result>(
 *   fn: (...args: Args) => Result,
 *   write: (line: string) => void,
 * ): (...args: Args) => Result {
 *   const wrapper = (...args: Args) => {
 *     write(`call ${fn.name}`);
 *     return fn(...args);
 *   };
 *   return Object.defineProperty(wrapper, "name", { value: fn.name });
 * }
 *
 * const lines: string[] = [];
 * const add = logged(function add(x: number, y: number) {
 *   return x + y;
 * }, (line) => lines.push(line));
 *
 * assertEquals([add(1, 2), add.name], [3, "add"]);
 * assertEquals(lines, ["call add"]);
 * ```
 *
 * - ✓ logged() keeps the types of the arguments and of the result
 * - ✓ logged() writes before the call, and hands on what that throws
 *
 * ## In practice
 *
 * Decorate where many functions need the same: logging, timing, permission. For
 * one function, write it into the body.
 *
 * ## `@` before a plain function (refused)
 *
 * The compiler minds. `deno run` does not ask it, and leaves the `@` out:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const closed = (_fn: () => string) => () => "closed";
 * // @ts-expect-error TS1206: Decorators are not valid here
 * @closed
 * function door() {
 *   return "open";
 * }
 *
 * assertEquals(door(), "open");
 * ```
 *
 * ## A wrapper that does not wait (silent)
 *
 * An async function that awaits returns [a promise](../async/event_loop.ts), a
 * value still to come, before its work is done. This wrapper stops too early;
 * `after` awaits the promise first.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function unguardedAfter<Args extends unknown[], Result>(
 *   fn: (...args: Args) => Promise<Result>,
 *   stop: () => void,
 * ): (...args: Args) => Promise<Result> {
 *   return (...args) => {
 *     const result = fn(...args);
 *     stop();
 *     return result;
 *   };
 * }
 *
 * const log: string[] = [];
 * const work = async () => log.push(await "work");
 * await unguardedAfter(work, () => log.push("stopped"))();
 * await after(work, () => log.push("stopped"))();
 * assertEquals(log, ["stopped", "work", "work", "stopped"]);
 * ```
 *
 * - ✓ after() calls `stop` although the function fails
 *
 * ## Your turn
 *
 * `traced()` loses the name and the result of what it wraps. Hand both on:
 * `deno test lessons/functions/exercises/decorators.ts`.
 *
 * ## See also
 *
 * - [`@` on a method](../classes/method_decorators.ts), [rest and spread](./rest.ts)
 * - [Python: `functools.wraps`](https://docs.python.org/3/library/functools.html#functools.wraps)
 * - [TC39: decorators](https://github.com/tc39/proposal-decorators)
 * - [ECMA-262: the `name` of a function](https://tc39.es/ecma262/#sec-function-instances-name)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/** Returns `fn`, and hands `write` a line with its name before each call. */
export function logged<Args extends unknown[], Result>(
  fn: (...args: Args) => Result,
  write: (line: string) => void,
): (...args: Args) => Result {
  const wrapper = (...args: Args) => {
    write(`call ${fn.name}`);
    return fn(...args);
  };
  return Object.defineProperty(wrapper, "name", { value: fn.name });
}

/**
 * Returns `fn`, and calls `stop` when a call returns its promise: a bug on
 * purpose.
 */
export function unguardedAfter<Args extends unknown[], Result>(
  fn: (...args: Args) => Promise<Result>,
  stop: () => void,
): (...args: Args) => Promise<Result> {
  return (...args) => {
    const result = fn(...args);
    stop();
    return result;
  };
}

/** Returns `fn`, and calls `stop` when the promise of a call has settled. */
export function after<Args extends unknown[], Result>(
  fn: (...args: Args) => Promise<Result>,
  stop: () => void,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    try {
      return await fn(...args);
    } finally {
      stop();
    }
  };
}

Deno.test("logged() keeps the types of the arguments and of the result", () => {
  const lines: string[] = [];
  const twice = logged((text: string) => text + text, (it) => lines.push(it));
  assertEquals(twice("a").length, 2);
  // @ts-expect-error TS2345: is not assignable to parameter of type 'string'
  assertEquals<unknown>(twice(1), 2);
});

Deno.test("logged() writes before the call, and hands on what that throws", () => {
  const lines: string[] = [];
  const decode = logged(decodeURI, (line) => lines.push(line));
  assertThrows(() => decode("%"), URIError);
  assertEquals(lines, ["call decodeURI"]);
});

/** What has happened when a call returns its promise, and what by its end. */
async function order(decorate: typeof after): Promise<[string[], string[]]> {
  const log: string[] = [];
  const work = async () => log.push(await "work");
  const promise = decorate(work, () => log.push("stopped"))();
  const early = [...log];
  await promise;
  return [early, log];
}

Deno.test("unguardedAfter() calls stop before the work is done", async () => {
  const expected = [["stopped"], ["stopped", "work"]];
  assertEquals(await order(unguardedAfter), expected);
});

Deno.test("after() calls stop when the work is done", async () => {
  assertEquals(await order(after), [[], ["work", "stopped"]]);
});

Deno.test("after() calls stop although the function fails", async () => {
  let stopped = 0;
  const failing = after(() => Promise.reject("offline"), () => stopped++);
  assertEquals(await failing().catch((reason) => reason), "offline");
  assertEquals(stopped, 1);
});
