/**
 * # Compiled code
 *
 * Cython compiles Python with C's types. AssemblyScript compiles a language
 * like TypeScript to WebAssembly, which Deno imports like a module of yours. The
 * machine's types make it fast, and its integers wrap: write TypeScript first,
 * and compile a loop over 64-bit integers or vectors.
 *
 * **Trap:** A `u64` result arrives signed: pass it through
 * `BigInt.asUintN(64, …)`.
 *
 * ## A `u64` arrives signed (silent)
 *
 * A `cdef long long` in Cython has 64 bits, one of them the sign. WebAssembly's
 * `i64` has 64 bits and no sign. JavaScript reads them as signed:
 *
 * ```python
 * from ctypes import c_longlong
 *
 * n = 3_024_618
 * squares = (n - 1) * n * (2 * n - 1) // 6
 * print(squares)
 * print(c_longlong(squares).value)
 * ```
 *
 * ```text
 * 9223380536828333485
 * -9223363536881218131
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { scalar } from "../concurrency/count/count.wasm";
 *
 * // In count.as, compiled to count.wasm:
 * // export function scalar(from: u32, to: u32): u64
 * const squares = scalar(0, 3_024_618);
 *
 * assertEquals(squares, -9223363536881218131n);
 * assertEquals(BigInt.asUintN(64, squares), 9223380536828333485n);
 * ```
 *
 * - ✓ the sum is positive at n = 3,024,617, and negative at 3,024,618
 * - ✓ BigInt.asUintN() makes every sum to n = 3,810,778 right
 *
 * ## In practice
 *
 * Compile a loop whose work is 64-bit integers or vectors, and whose data lies
 * in WebAssembly's memory: every crossing costs. Rust and C compile to
 * WebAssembly too, with larger tools. Keep source and binary together, and let
 * a test compare them.
 *
 * One exact sum of squares below 10 ** 7, on one thread. The bounds held on two
 * CPUs, AMD EPYC of Zen 4 and Zen 5:
 *
 * | | times as fast as exact TypeScript |
 * | --- | ---: |
 * | WebAssembly, `u64` | 1.4 or more |
 * | WebAssembly, vectors | 2.5 or more |
 * | C, `-O2` | 0.9 to 2.1 |
 * | C, `-O3 -march=native` | 5 or more |
 * | CPython | 0.02 or less |
 *
 * ```bench
 * deno task bench compiled
 * ```
 *
 * ## Compiled, and no faster (slow)
 *
 * This kernel adds one `f64` after another, which is what the engine makes of
 * `number`. It takes about as long, and has the same error. Cython's manual
 * says so too: most of the gain comes from declared types.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { rounded } from "../concurrency/count/count.wasm";
 *
 * let total = 0;
 * for (let i = 0; i < 10 ** 7; i++) total += i * i;
 *
 * assertEquals(rounded(0, 10 ** 7), total);
 * assertEquals(BigInt(total) - 333333283333335000000n, 382_098_496n);
 * ```
 *
 * - ✓ an i32 wraps sooner than a u64, and as silently
 *
 * ## It only looks like TypeScript (refused)
 *
 * AssemblyScript lacks closures, and has what TypeScript lacks, from `u64` to
 * `@inline` before a function. It is a language of its own:
 *
 * ```ts deno
 * import { assertRejects } from "@std/assert";
 * import { compile } from "../concurrency/count/compile.ts";
 *
 * const closure = `export function adder(a: i32): (b: i32) => i32 {
 *   return (b: i32): i32 => a + b;
 * }`;
 * await assertRejects(() => compile(closure), Error, "Closures");
 * ```
 *
 * ## Your turn
 *
 * `sum` answers a negative number. Make it right, and leave the kernel alone:
 * `deno test lessons/speed/exercises/compiled.ts`
 *
 * ## See also
 *
 * - [Computing on every core](../concurrency/cpu_bound.ts)
 * - [Cython: faster code via static typing](https://cython.readthedocs.io/en/latest/src/quickstart/cythonize.html)
 * - [AssemblyScript](https://www.assemblyscript.org/)
 * - [WebAssembly: `i64` as a BigInt](https://webassembly.github.io/spec/js-api/#tojsvalue)
 * - [Deno: WebAssembly modules](https://docs.deno.com/runtime/reference/wasm/)
 * - [ECMA-262: `BigInt.asUintN`](https://tc39.es/ecma262/#sec-bigint.asuintn)
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import { rounded, scalar } from "../concurrency/count/count.wasm";
import { closedForm } from "../concurrency/count/mod.ts";

Deno.test("the sum is positive at n = 3,024,617, and negative at 3,024,618", () => {
  assertEquals(scalar(0, 3_024_617), closedForm(3_024_617));
  assertEquals(scalar(0, 3_024_618), closedForm(3_024_618) - 2n ** 64n);
});

Deno.test("BigInt.asUintN() makes every sum to n = 3,810,778 right", () => {
  for (const n of [3_024_617, 3_024_618, 3_810_778]) {
    assertEquals(BigInt.asUintN(64, scalar(0, n)), closedForm(n));
  }
  assert(closedForm(3_810_778) < 2n ** 64n);
  assert(closedForm(3_810_779) >= 2n ** 64n);
});

Deno.test("the kernel of f64 has the error of number", () => {
  assertEquals(BigInt(rounded(0, 300_081)), closedForm(300_081));
  assertEquals(BigInt(rounded(0, 300_082)), closedForm(300_082) - 1n);
});

Deno.test("an i32 wraps sooner than a u64, and as silently", () => {
  let total = 0;
  for (let i = 0; i < 10 ** 7; i++) total = (total + Math.imul(i, i)) | 0;
  assertEquals(total, -1_039_031_360);
  assertEquals(BigInt.asIntN(32, closedForm(10 ** 7)), -1_039_031_360n);
});
