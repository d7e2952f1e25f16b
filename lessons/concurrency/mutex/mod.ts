/**
 * A mutex, and counters that need one.
 *
 * @module
 */
export {
  atomicIncrement,
  countInTurn,
  countTogether,
  lockedIncrement,
  racyIncrement,
  type Task,
  type Words,
} from "./count.ts";
export { Mutex } from "./mutex.ts";
