/**
 * JavaScript's side of `count.wasm`: whole ranges in, unsigned sums out.
 *
 * @module
 */
import { type Bounds, rangeOf } from "./count.ts";
import { scalar, simd, upper } from "./count.wasm";

/**
 * Terms a call. A call that is under way stays in the code that it started in,
 * so one long first call would never reach the optimised kernel.
 */
const slice = 2 ** 22;

/** The sum by one kernel, a slice at a time, in JavaScript's own integers. */
function sumOf(kernel: typeof simd, bounds: Bounds): bigint {
  const [from, to] = rangeOf(bounds);
  let total = 0n;
  for (let start = from; start < to; start += slice) {
    const low = kernel(start, Math.min(start + slice, to));
    total += (upper() << 64n) + BigInt.asUintN(64, low);
  }
  return total;
}

/**
 * The exact sum of squares that `count` gives, by the kernel of four 64-bit
 * lanes.
 *
 * @throws {RangeError} if a bound is not an integer from 0 to 2 ** 31.
 */
export function countScalar(...bounds: Bounds): bigint {
  return sumOf(scalar, bounds);
}

/**
 * The exact sum of squares that `count` gives, by the kernel of vectors.
 *
 * @throws {RangeError} if a bound is not an integer from 0 to 2 ** 31.
 */
export function countSimd(...bounds: Bounds): bigint {
  return sumOf(simd, bounds);
}
