/** One call of a spy: its arguments, its `this`, and how it ended. */
export interface SpyCall<Self, Args extends unknown[], Return> {
  /** The arguments of the call. */
  args: Args;
  /** What the function returned, if it did. */
  returned?: Return;
  /** What the function threw, if it did. */
  error?: Error;
  /** The `this` of the call. */
  self?: Self;
}

/** A function that records its calls. */
export interface Spy<Self, Args extends unknown[], Return> {
  (this: Self, ...args: Args): Return;
  /** The function that is spied on. */
  original: (this: Self, ...args: Args) => Return;
  /** The calls so far, in order. */
  calls: SpyCall<Self, Args, Return>[];
  /** Whether the original has been put back. */
  restored: boolean;
  /** Puts the original back. */
  restore(): void;
}

/** A spy on a method; `using` puts the original back at the end of the block. */
export interface MethodSpy<Self, Args extends unknown[], Return>
  extends Spy<Self, Args, Return>, Disposable {}

/** A spy on a method that runs `fake` in place of the original. */
export interface Stub<Self, Args extends unknown[], Return>
  extends MethodSpy<Self, Args, Return> {
  /** The function that runs in place of the original. */
  fake: (this: Self, ...args: Args) => Return;
}

/** The parameters of a method. */
export type GetParametersFromProp<Self, Prop extends keyof Self> =
  Self[Prop] extends (...args: infer Args) => unknown ? Args : unknown[];

/** What a method returns. */
export type GetReturnFromProp<Self, Prop extends keyof Self> =
  Self[Prop] extends (...args: never[]) => infer Return ? Return : unknown;

/** Wraps a function so that its calls are recorded. */
export function spy<Self, Args extends unknown[], Return>(
  func: (this: Self, ...args: Args) => Return,
): Spy<Self, Args, Return>;
/** Records the calls of a method, which still runs, until it is restored. */
export function spy<Self, Prop extends keyof Self>(
  self: Self,
  property: Prop,
): MethodSpy<
  Self,
  GetParametersFromProp<Self, Prop>,
  GetReturnFromProp<Self, Prop>
>;

/** Replaces a method by one that does nothing but record, until it is restored. */
export function stub<Self, Prop extends keyof Self>(
  self: Self,
  property: Prop,
): Stub<
  Self,
  GetParametersFromProp<Self, Prop>,
  GetReturnFromProp<Self, Prop>
>;
/** Replaces a method by `func`, and records its calls, until it is restored. */
export function stub<Self, Prop extends keyof Self>(
  self: Self,
  property: Prop,
  func: (
    this: Self,
    ...args: GetParametersFromProp<Self, Prop>
  ) => GetReturnFromProp<Self, Prop>,
): Stub<
  Self,
  GetParametersFromProp<Self, Prop>,
  GetReturnFromProp<Self, Prop>
>;

/** Asserts that the spy was called `expectedCalls` times. */
export function assertSpyCalls<Self, Args extends unknown[], Return>(
  spy: Spy<Self, Args, Return>,
  expectedCalls: number,
): void;

/** Creates a function that returns the values in turn, and throws those that are errors. */
export function returnsNext<
  Return,
  Self = unknown,
  Args extends unknown[] = unknown[],
>(values: Iterable<Return | Error>): (this: Self, ...args: Args) => Return;
