/**
 * # Compiled code
 *
 * Cython adds C's types to Python and compiles the result to a module that is
 * imported like any other. AssemblyScript does so for TypeScript: WebAssembly's
 * types, a `.wasm` file, an `import`. Compiling is not what makes it fast: the
 * types are, and they are also what goes wrong.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Machine types
 *
 * A machine integer has a width, and drops what does not fit. A `cdef long long`
 * in Cython is such an integer, and so is this one:
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
 * The *kernels* in `count.as`, functions that are little more than their inner
 * loop, sum squares in `u64`, which has room for this one. JavaScript reads
 * every 64-bit result as signed, whatever the source says, so that it arrives
 * negative; the cure is `BigInt.asUintN`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const n = 3_024_618;
 *
 * assertEquals(unguardedSimd(n), -9223363536881218131n);
 * assertEquals(countSimd(n), 9223380536828333485n);
 * ```
 *
 * ## A sum wider than the machine
 *
 * A kernel keeps several sums side by side, each in a *lane*. Up to 2 ** 31 a
 * square has 62 bits and the sum 92, so a lane of 64 bits takes as many squares
 * as fit, and is then added to a sum of two halves. A half that comes out
 * smaller than what was added to it has wrapped, and carries:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const lane = 2n ** 64n - 1n;
 * let low = 0n, high = 0n;
 * for (let added = 0; added < 3; added++) {
 *   low = BigInt.asUintN(64, low + lane);
 *   high += low < lane ? 1n : 0n;
 * }
 *
 * assertEquals((high << 64n) + low, 3n * lane);
 * assertEquals(countSimd(10 ** 7), 333333283333335000000n);
 * ```
 *
 * ## The kernels, line by line
 *
 * `scalar` has four lanes, `a` to `d`, because an addition waits for the one
 * before it. `simd` does 24 squares a round, 16 of them two at a time:
 *
 * ```diagram
 * let w = i32x4.add(i32x4.splat(from), i32x4(0, 1, 2, 3));  // and x, y, z
 * for (; from < stop; from += 24) {
 *   a = i64x2.add(a, i64x2.extmul_low_i32x4_u(w, w));
 *   b = i64x2.add(b, i64x2.extmul_high_i32x4_u(w, w));
 *   c = i64x2.add(c, i64x2.extmul_low_i32x4_u(x, x));
 *   d = i64x2.add(d, i64x2.extmul_high_i32x4_u(x, x));
 *   …                        // y into a and b, z into c and d
 *   w = i32x4.add(w, step);  // and x, y, z
 *   const i: u64 = from + 16;
 *   p += i * i;
 *   …                        // (i + 1) * (i + 1) into q, and so on to i + 7
 * }
 * ```
 *
 * - `i32x4.splat(from)` fills a vector, four lanes of 32 bits, with `from`;
 *   adding `i32x4(0, 1, 2, 3)` makes four neighbours, `w`. `x`, `y` and `z` are
 *   the next twelve.
 * - `i64x2.extmul_low_i32x4_u(w, w)` squares the two lower lanes, unsigned, into
 *   two lanes of 64 bits; `extmul_high` the upper two.
 * - `i64x2.add(a, …)` adds two squares to two sums.
 * - `p += i * i`, and seven like it, square the other eight numbers one by one:
 *   the integer multiplier has nothing else to do.
 * - `w = i32x4.add(w, step)` moves on by a round: `step` is 24 in every lane.
 * - `rounds(to, 2)` says after how many rounds a lane, which takes two squares
 *   below `to * to` in each, may be full: `u64.MAX_VALUE / (to * to * 2)`.
 * - `addBoth(a)` and `add(p)` empty the lanes into `low` and `high`.
 * - The last loop adds the squares that do not fill a round, 23 at most.
 *
 * ## How fast
 *
 * One count of 10 ** 7 on one thread of an x86-64, Deno 2.9.6, CPython 3.11, gcc
 * 12, times as fast as the exact TypeScript of {@link [concurrency/cpu-bound]}:
 *
 * | exact               |       | inexact         |      |
 * | ------------------- | ----: | --------------- | ---: |
 * | TypeScript          |     1 | number          | 0.41 |
 * | bigint              |  0.01 | WebAssembly f64 | 0.45 |
 * | WebAssembly scalar  |  1.45 |                 |      |
 * | WebAssembly SIMD    |   3.0 |                 |      |
 * | C -O2               |   1.0 |                 |      |
 * | C -O3 -march=native |   5.1 |                 |      |
 * | CPython             | 0.011 |                 |      |
 *
 * ```bench
 * deno task bench compiled
 * ```
 *
 * ## Often said, and wrong
 *
 * That compiled code is faster. The compiled loop over `f64` makes the additions
 * that the engine makes of `number`, with the same error, in the same time. For
 * Cython its manual says so too: 35 % for compiling a loop as it stands, the rest
 * for declaring types.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let total = 0;
 * for (let i = 0; i < 10 ** 7; i++) total += i * i;
 *
 * assertEquals(rounded(0, 10 ** 7), total);
 * assertEquals(BigInt(total) - countSimd(10 ** 7), 382_098_496n);
 * ```
 *
 * That Cython is a superset of Python, and AssemblyScript a subset of TypeScript.
 * Cython compiles *almost* all Python, says its own page. AssemblyScript lacks
 * closures, and has what TypeScript lacks, from `u64` to `@inline` before a
 * function: a language of its own that looks familiar.
 *
 * ```ts
 * import { assertRejects } from "@std/assert";
 *
 * const closure = `export function adder(a: i32): (b: i32) => i32 {
 *   return (b: i32): i32 => a + b;
 * }`;
 *
 * await assertRejects(() => compile(closure), Error, "Closures");
 * ```
 *
 * ## Beware
 *
 * `i32` wraps as silently as `u64`, and sooner. The sum of 10 ** 7 squares fits
 * neither:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let i32 = 0;
 * for (let i = 0; i < 10 ** 7; i++) i32 = (i32 + Math.imul(i, i)) | 0;
 *
 * assertEquals(i32, -1_039_031_360);
 * assertEquals(BigInt.asIntN(32, countSimd(10 ** 7)), -1_039_031_360n);
 * ```
 *
 * V8 compiles WebAssembly quickly first and better later; a call that is
 * running does not switch over. So {@link countSimd} makes a call for every 4
 * million terms.
 *
 * ## In practice
 *
 * Write TypeScript first: {@link [concurrency/cpu-bound]} keeps up with C in it.
 * A kernel pays where 64-bit integers or vectors do the work and the data already
 * lies in its memory, because every crossing costs. Rust and C compile to
 * WebAssembly too, with larger tools. Keep source and binary together, and let a
 * test compare them, as here.
 *
 * ## Proven below
 *
 * - count.wasm is what count.as compiles to
 * - compile() says what AssemblyScript does not have
 * - countScalar() and countSimd() are exact for every range up to 2 ** 31
 * - countScalar() and countSimd() are exact around the ends of rounds
 * - countScalar() and countSimd() carry over lanes and slices
 * - countScalar() and countSimd() refuse what is not an integer from 0 to 2 ** 31
 * - unguardedSimd() turns negative at n = 3,024,618
 * - countSimd() stays positive where unguardedSimd() turns negative
 * - rounded() has the error of number
 *
 * ## See also
 *
 * - [Cython: faster code via static typing](https://cython.readthedocs.io/en/latest/src/quickstart/cythonize.html)
 * - [Cython](https://github.com/cython/cython)
 * - [AssemblyScript](https://www.assemblyscript.org/)
 * - [WebAssembly: `i64` as a BigInt](https://webassembly.github.io/spec/js-api/#tojsvalue)
 * - [WebAssembly: vectors](https://webassembly.github.io/spec/core/syntax/instructions.html#vector-instructions)
 * - [V8: the WebAssembly compilation pipeline](https://v8.dev/docs/wasm-compilation-pipeline)
 * - [Deno: WebAssembly modules](https://docs.deno.com/runtime/reference/wasm/)
 * - [BigInt.asUintN](https://tc39.es/ecma262/#sec-bigint.asuintn)
 *
 * @module
 */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import fc from "fast-check";
import { type Bounds, closedForm, limit } from "../concurrency/count/count.ts";
import {
  rounded as roundedKernel,
  simd,
} from "../concurrency/count/count.wasm";
import { countScalar, countSimd } from "../concurrency/count/wasm.ts";

export { type Bounds, countScalar, countSimd };

/**
 * The lower 64 bits of the sum of squares below `n` as JavaScript receives
 * them: signed, on purpose.
 */
export function unguardedSimd(n: number): bigint {
  return simd(0, n);
}

/**
 * The sum of squares of `[from, to)` by the kernel of one `f64`: rounded as
 * `number` is, on purpose.
 */
export function rounded(from: number, to: number): number {
  return roundedKernel(from, to);
}

/**
 * Compiles AssemblyScript to WebAssembly, as `count.wasm` was compiled. To
 * compile it anew, write the result over it.
 *
 * @param source one module, with vectors if it likes and without a runtime.
 * @throws {Error} (rejects) with the compiler's messages.
 */
export async function compile(
  source: string,
): Promise<Uint8Array<ArrayBufferLike>> {
  const { compileString } = await import("assemblyscript/asc");
  const { binary, stderr } = await compileString(source, {
    optimizeLevel: 3,
    noAssert: true,
    runtime: "stub",
    enable: ["simd"],
  });
  if (!binary) throw new Error(stderr.toString());
  return binary;
}

const folder = `${import.meta.dirname}/../concurrency/count`;
const mayRead = granted({ name: "read", path: folder });
const mayCompile = granted({ name: "env", variable: "CI" });

function granted(permission: Deno.PermissionDescriptor): boolean {
  return Deno.permissions.querySync(permission).state === "granted";
}

Deno.test("count.wasm is what count.as compiles to", {
  ignore: !mayRead || !mayCompile,
}, async () => {
  const source = await Deno.readTextFile(`${folder}/count.as`);
  assertEquals(
    await compile(source),
    await Deno.readFile(`${folder}/count.wasm`),
  );
});

Deno.test("compile() says what AssemblyScript does not have", {
  ignore: !mayCompile,
}, async () => {
  const closure = "export function f(a: i32): () => i32 { return () => a; }";
  await assertRejects(() => compile(closure), Error, "Closures");
});

const kernels = [countScalar, countSimd];

Deno.test("countScalar() and countSimd() are exact for every range up to 2 ** 31", () => {
  const ranges = fc.tuple(fc.nat(limit), fc.nat(10 ** 5));
  fc.assert(
    fc.property(ranges, fc.constantFrom(...kernels), ([from, terms], count) => {
      const to = Math.min(from + terms, limit);
      assertEquals(count(from, to), closedForm(from, to));
      assertEquals(count(terms), closedForm(terms));
    }),
    { seed: 20_000, numRuns: 300 },
  );
});

Deno.test("countScalar() and countSimd() are exact around the ends of rounds", () => {
  for (const count of kernels) {
    for (const from of [0, 1, 2 ** 22 - 30, limit - 50]) {
      for (let to = from; to <= from + 50; to++) {
        assertEquals(count(from, to), closedForm(from, to));
      }
    }
    assertEquals(count(5, 3), 0n);
  }
});

Deno.test("countScalar() and countSimd() carry over lanes and slices", () => {
  const from = limit - 2 ** 23;
  assert(closedForm(from, limit) > 2n ** 84n);
  for (const count of kernels) {
    assertEquals(count(from, limit), closedForm(from, limit));
  }
});

Deno.test("countScalar() and countSimd() refuse what is not an integer from 0 to 2 ** 31", () => {
  for (const count of kernels) {
    for (const n of [-1, 0.5, NaN, Infinity, limit + 1]) {
      const message = `expected an integer from 0 to ${limit}, got ${n}`;
      assertThrows(() => count(n), RangeError, message);
      assertThrows(() => count(n, limit), RangeError, message);
    }
  }
});

Deno.test("unguardedSimd() turns negative at n = 3,024,618", () => {
  assertEquals(unguardedSimd(3_024_617), closedForm(3_024_617));
  assertEquals(unguardedSimd(3_024_618), closedForm(3_024_618) - 2n ** 64n);
});

Deno.test("countSimd() stays positive where unguardedSimd() turns negative", () => {
  assertEquals(countSimd(3_024_618), closedForm(3_024_618));
});

Deno.test("rounded() has the error of number", () => {
  assertEquals(BigInt(rounded(0, 300_081)), closedForm(300_081));
  assertEquals(BigInt(rounded(0, 300_082)), closedForm(300_082) - 1n);
});
