/**
 * A function around another function or method, and six decorators made of it.
 *
 * @module
 */

/** A function or a method. */
export type Fn<This, Args extends unknown[], Return> = (
  this: This,
  ...args: Args
) => Return;

/**
 * Takes a function or a method and returns one of the same type; of overloads,
 * the last.
 */
export type Decorator = <This, Args extends unknown[], Return>(
  fn: Fn<This, Args, Return>,
) => Fn<This, Args, Return>;

/** `Value`, in a promise where `Return` is one. */
export type Like<Return, Value> = Return extends Promise<unknown>
  ? Promise<Value>
  : Value;

/**
 * Returns a function that runs `around` where `fn` is called, and has the name,
 * the length and every other own property of `fn`.
 *
 * @param around Returns what the caller gets. `call` calls `fn` as it was
 * called, with the arguments `args` and with `self` as its `this`.
 */
export function wrap<This, Args extends unknown[], Return, Result>(
  fn: Fn<This, Args, Return>,
  around: (call: () => Return, args: Args, self: This) => Result,
): Fn<This, Args, Result> {
  function wrapper(this: This, ...args: Args): Result {
    return around(() => fn.apply(this, args), args, this);
  }
  return Object.defineProperties(wrapper, Object.getOwnPropertyDescriptors(fn));
}

/**
 * Runs `call`, then `done` with what it returned or `failed` with what it
 * threw. Where it returned a promise, they wait for that to settle.
 */
export function settle<Return>(
  call: () => Return,
  done: (value: Awaited<Return>) => Awaited<Return>,
  failed: (error: unknown) => Awaited<Return>,
): Return;
/** The same for a `done` or a `failed` that changes the type. */
export function settle<Return, Done, Failed>(
  call: () => Return,
  done: (value: Awaited<Return>) => Done,
  failed: (error: unknown) => Failed,
): Like<Return, Done | Failed>;
export function settle(
  call: () => unknown,
  done: (value: unknown) => unknown,
  failed: (error: unknown) => unknown,
): unknown {
  let result;
  try {
    result = call();
  } catch (error) {
    return failed(error);
  }
  return result instanceof Promise ? result.then(done, failed) : done(result);
}

/** Logging: writes a line before each call and, after it, how it ended. */
export function logged(write: (line: string) => void): Decorator {
  const show = (value: unknown) => Deno.inspect(value);
  return (fn) =>
    wrap(fn, (call, args) => {
      write(`${fn.name}(${args.map(show).join(", ")})`);
      return settle(call, (value) => {
        write(`${fn.name} returned ${show(value)}`);
        return value;
      }, (error) => {
        write(`${fn.name} threw ${error}`);
        throw error;
      });
    });
}

/**
 * Authorisation: asks `may` before each call.
 *
 * @throws {Error} at once, though the function may return promises, if `may`
 * returns false; the message names the function.
 */
export function authorised(may: () => boolean): Decorator {
  return (fn) =>
    wrap(fn, (call) => {
      if (!may()) throw new Error(`${fn.name}: not allowed`);
      return call();
    });
}

/**
 * Validation: hands the arguments of each call to `check` first.
 *
 * @throws what `check` throws, at once; the function is then not called.
 */
export function validated<Args extends unknown[]>(
  check: (...args: Args) => void,
): <This, Return>(fn: Fn<This, Args, Return>) => Fn<This, Args, Return> {
  return (fn) =>
    wrap(fn, (call, args) => {
      check(...args);
      return call();
    });
}

/**
 * Timing that stops when a call returns, though its promise has not settled: a
 * bug on purpose.
 */
export function unguardedTimed(
  now: () => number,
  report: (took: number) => void,
): Decorator {
  return (fn) =>
    wrap(fn, (call) => {
      const start = now();
      try {
        return call();
      } finally {
        report(now() - start);
      }
    });
}

/**
 * Timing: reports what each call took, however it ends, in the unit of `now`.
 */
export function timed(
  now: () => number,
  report: (took: number) => void,
): Decorator {
  return (fn) =>
    wrap(fn, (call) => {
      const start = now();
      return settle(call, (value) => {
        report(now() - start);
        return value;
      }, (error) => {
        report(now() - start);
        throw error;
      });
    });
}

/** Error handling: answers with what `handle` makes of an error. */
export function handled<Value>(
  handle: (error: unknown) => Value,
): <This, Args extends unknown[], Return>(
  fn: Fn<This, Args, Return>,
) => Fn<This, Args, Like<Return, Awaited<Return> | Value>> {
  return (fn) => wrap(fn, (call) => settle(call, (value) => value, handle));
}

/** Wrapping: answers with what `change` makes of the result. */
export function mapped<From, To>(
  change: (value: From) => To,
): <This, Args extends unknown[], Return extends From | Promise<From>>(
  fn: Fn<This, Args, Return>,
) => Fn<This, Args, Like<Return, To>> {
  return (fn) =>
    wrap(fn, (call) =>
      settle(call, change, (error) => {
        throw error;
      }));
}
