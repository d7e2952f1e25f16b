// The kernels of compiled.ts, in AssemblyScript. `count.wasm` is compiled from
// this file; a test compiles it again and compares the bytes.

/** The sum so far has 128 bits: these are its halves. */
let low: u64 = 0;
let high: u64 = 0;

/** The upper half of the last sum. A kernel returns the lower. */
export function upper(): u64 {
  return high;
}

/** Adds to the sum. A half that comes out smaller than the part has wrapped. */
@inline
function add(part: u64): void {
  low += part;
  high += u64(low < part);
}

/** Adds both lanes of a vector. */
@inline
function addBoth(pair: v128): void {
  add(i64x2.extract_lane(pair, 0));
  add(i64x2.extract_lane(pair, 1));
}

/**
 * How often a lane can take `terms` squares below `to * to` before its 64 bits
 * overflow: 1,844 pairs of them below 10 ** 8, one pair at 2 ** 31.
 */
@inline
function rounds(to: u64, terms: u64): u32 {
  return u32(min(u64.MAX_VALUE / (to * to * terms), 1 << 18));
}

/** One lane of doubles, rounded like `number`: compiling alone repairs nothing. */
export function rounded(from: u32, to: u32): f64 {
  let sum: f64 = 0;
  for (; from < to; from++) sum += f64(from) * from;
  return sum;
}

/** Four lanes of 64 bits, one square each a round. */
export function scalar(from: u32, to: u32): u64 {
  low = high = 0;
  while (to - from >= 4) {
    let a: u64 = 0, b: u64 = 0, c: u64 = 0, d: u64 = 0;
    const stop = from + 4 * min(rounds(to, 1), (to - from) / 4);
    for (; from < stop; from += 4) {
      const i: u64 = from;
      a += i * i;
      b += (i + 1) * (i + 1);
      c += (i + 2) * (i + 2);
      d += (i + 3) * (i + 3);
    }
    add(a);
    add(b);
    add(c);
    add(d);
  }
  for (; from < to; from++) add(u64(from) * from);
  return low;
}

/**
 * Sixteen squares a round in vectors and eight in scalars, two to a lane: the
 * vector units and the integer multiplier work at the same time.
 */
export function simd(from: u32, to: u32): u64 {
  low = high = 0;
  while (to - from >= 24) {
    let a = i64x2.splat(0), b = a, c = a, d = a;
    let p: u64 = 0, q: u64 = 0, r: u64 = 0, s: u64 = 0;

    let w = i32x4.add(i32x4.splat(from), i32x4(0, 1, 2, 3));
    let x = i32x4.add(w, i32x4.splat(4));
    let y = i32x4.add(w, i32x4.splat(8));
    let z = i32x4.add(w, i32x4.splat(12));

    // Twenty-four, computed: a constant would be built again at every use.
    const twelve = i32x4.sub(z, w);
    const step = i32x4.add(twelve, twelve);

    const stop = from + 24 * min(rounds(to, 2), (to - from) / 24);
    for (; from < stop; from += 24) {
      a = i64x2.add(a, i64x2.extmul_low_i32x4_u(w, w));
      b = i64x2.add(b, i64x2.extmul_high_i32x4_u(w, w));
      c = i64x2.add(c, i64x2.extmul_low_i32x4_u(x, x));
      d = i64x2.add(d, i64x2.extmul_high_i32x4_u(x, x));
      a = i64x2.add(a, i64x2.extmul_low_i32x4_u(y, y));
      b = i64x2.add(b, i64x2.extmul_high_i32x4_u(y, y));
      c = i64x2.add(c, i64x2.extmul_low_i32x4_u(z, z));
      d = i64x2.add(d, i64x2.extmul_high_i32x4_u(z, z));
      w = i32x4.add(w, step);
      x = i32x4.add(x, step);
      y = i32x4.add(y, step);
      z = i32x4.add(z, step);

      const i: u64 = from + 16;
      p += i * i;
      q += (i + 1) * (i + 1);
      r += (i + 2) * (i + 2);
      s += (i + 3) * (i + 3);
      p += (i + 4) * (i + 4);
      q += (i + 5) * (i + 5);
      r += (i + 6) * (i + 6);
      s += (i + 7) * (i + 7);
    }
    addBoth(a);
    addBoth(b);
    addBoth(c);
    addBoth(d);
    add(p);
    add(q);
    add(r);
    add(s);
  }
  for (; from < to; from++) add(u64(from) * from);
  return low;
}
