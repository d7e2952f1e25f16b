/**
 * A function around another function or method, and decorators made of it.
 *
 * @module
 */

/** A function or a method. */
export type Fn<This, Args extends unknown[], Return> = (
  this: This,
  ...args: Args
) => Return;

/** `Value`, in a promise where `Return` is something that can be awaited. */
export type Like<Return, Value> = Return extends PromiseLike<unknown>
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
 * threw. Where it returned something that can be awaited, of whatever class,
 * both wait for that to settle, and the result is a promise.
 */
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
  if (!isThenable(result)) return done(result);
  return Promise.resolve(result).then(done, failed);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  const { then } = Object(value);
  return typeof then === "function";
}

/**
 * Authorisation: asks `may` before each call.
 *
 * @throws {Error} at once, though the function may return promises, if `may`
 * returns false; the message names the function.
 */
export function authorised(
  may: () => boolean,
): <This, Args extends unknown[], Return>(
  fn: Fn<This, Args, Return>,
) => Fn<This, Args, Return> {
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
): <This, Args extends unknown[], Return extends From | PromiseLike<From>>(
  fn: Fn<This, Args, Return>,
) => Fn<This, Args, Like<Return, To>> {
  return (fn) => wrap(fn, (call) => settle(call, change, rethrow));
}

function rethrow(error: unknown): never {
  throw error;
}
