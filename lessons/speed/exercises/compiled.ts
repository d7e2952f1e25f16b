/**
 * Your turn: the kernel returns 64 bits, and `sum` answers a negative number.
 * Make it right without touching the kernel.
 *
 * ```sh
 * deno test lessons/speed/exercises/compiled.ts
 * ```
 *
 * @example Hint
 * The bits are right: they are only read as signed. Which method of `BigInt`
 * reads them anew?
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { scalar } from "../../concurrency/count/count.wasm";

/** The sum of the squares below `n`, which fits 64 bits without a sign. */
export function sum(n: number): bigint {
  return scalar(0, n);
}

Deno.test("sum() is right where it takes all 64 bits", () => {
  assertEquals(sum(10), 285n);
  assertEquals(sum(3_024_618), 9223380536828333485n, "read as signed");
});
