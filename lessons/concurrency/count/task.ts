/**
 * The count as the task of a pool.
 *
 * @module
 */
import { count } from "./count.ts";

/** The exact sum of squares below `n`. */
export default function (n: number): bigint {
  return count(n);
}
