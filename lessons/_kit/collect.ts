/**
 * A forced garbage collection, for tests and examples.
 *
 * @module
 */

const gc: unknown = Reflect.get(globalThis, "gc");

/** Whether Deno was started with `--v8-flags=--expose-gc`. */
export const canCollect: boolean = typeof gc === "function";

/**
 * Forces a collection in the middle of a job. What a `WeakRef` was made of or
 * asked for in this turn of the event loop is kept.
 *
 * @throws {Error} without `--v8-flags=--expose-gc`.
 */
export function collectNow(): void {
  if (typeof gc !== "function") throw new Error("started without --expose-gc");
  gc();
}

/**
 * Forces a collection in the next turn of the event loop, when a `WeakRef` no
 * longer keeps what it refers to.
 *
 * @throws {Error} (rejects) without `--v8-flags=--expose-gc`.
 */
export async function collect(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  collectNow();
}
