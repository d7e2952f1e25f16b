/**
 * An exact sum of squares: the work of the benches that compute. The sum is past
 * 2 ** 53, so that a number cannot hold it, and has one multiplication a term.
 *
 * @module
 */
export {
  bigintCount,
  type Bounds,
  closedForm,
  count,
  unguardedCount,
} from "./count.ts";
export { countScalar, countSimd } from "./wasm.ts";
