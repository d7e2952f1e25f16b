/**
 * # Pool
 *
 * @module
 */
import { Pool, type PoolOptions } from "./pool.ts";
import type { TaskSignal } from "./worker.ts";

export {
  type Item,
  type MapOptions,
  Pool,
  PoolError,
  type PoolOptions,
  type Result,
  type RunOptions,
  type TaskModule,
} from "./pool.ts";
export type { TaskSignal } from "./worker.ts";

/**
 * A pool for a task written in place, for examples and tests. The Workers see
 * nothing but its source, so it may use only its parameters and globals.
 */
export function poolOf<Item, Result>(
  task: (item: Item, signal: TaskSignal) => Result,
  options?: PoolOptions,
): Pool<{ default: typeof task }> {
  const source = encodeURIComponent(`export default ${task}`);
  return new Pool(new URL(`data:text/javascript,${source}`), options);
}
