/**
 * A forced garbage collection, and what it leaves, for tests and examples. Needs
 * no flag: the `gc` that V8 was not started with is given to a new context.
 *
 * @module
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const gc: () => void = runInNewContext("gc");

/**
 * Forces a collection in the middle of a job. What a `WeakRef` was made of or
 * asked for in this turn of the event loop is kept.
 */
export function collectNow(): void {
  gc();
}

/**
 * Forces a collection in the next turn of the event loop, when a `WeakRef` no
 * longer keeps what it refers to.
 */
export async function collect(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  gc();
}

/** Makes an object, and returns nothing but a weak reference to it. */
export function weaken(make: () => object): WeakRef<object> {
  return new WeakRef(make());
}

/** Whether the object is still there. Keeps it until the turn is over. */
export function isAlive(reference: WeakRef<object>): boolean {
  return reference.deref() !== undefined;
}

/**
 * Forces a collection, and resolves to whether `holder` kept `held` alive.
 *
 * @param make Makes the two; nothing but `holder` is held on to.
 */
export async function keepsAlive(
  make: () => [holder: object, held: object],
): Promise<boolean> {
  const { holder, reference } = part(make);
  await collect();
  const kept = isAlive(reference);
  // `holder` is read last, so that it is there to keep the other one.
  return holder !== undefined && kept;
}

/** In a function of its own, so that no variable of the caller holds `held`. */
function part(make: () => [object, object]) {
  const [holder, held] = make();
  return { holder, reference: new WeakRef(held) };
}
