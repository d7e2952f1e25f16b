/**
 * The count in WebAssembly as the task of a pool.
 *
 * @module
 */
import { countSimd } from "./wasm.ts";

/** The exact sum of squares below `n`. */
export default function (n: number): bigint {
  return countSimd(n);
}
