/**
 * What the benches compute: an exact sum of squares, in plain TypeScript.
 *
 * @module
 */

/** The largest bound that {@link count} takes: 2 ** 31. */
export const limit = 2 ** 31;

/** What to count: the integers of `[0, n)`, or those of `[from, to)`. */
export type Bounds = [n: number] | [from: number, to: number];

/**
 * Reads bounds as Python's `range` does, and resolves them to both ends.
 *
 * @throws {RangeError} if a bound is not an integer from 0 to {@link limit}.
 */
export function rangeOf(bounds: Bounds): [from: number, to: number] {
  for (const bound of bounds) {
    if (!Number.isInteger(bound) || bound < 0 || bound > limit) {
      throw new RangeError(
        `expected an integer from 0 to ${limit}, got ${bound}`,
      );
    }
  }
  return bounds.length === 1 ? [0, bounds[0]] : bounds;
}

/**
 * How many terms below `to` make a chunk whose rounding can be undone.
 *
 * `k` terms make `2 * k` products and sums, all below `k * to ** 2`, and each is
 * rounded by at most 2 ** -53 of itself. With `2 ** 41 / to` terms the chunk is
 * off by at most 2 ** 30, a quarter of the 2 ** 32 that would be too much to
 * tell. Small counts stop at 2 ** 14, so that the loop stays a short call.
 */
export function chunkSize(to: number): number {
  return Math.min(2 ** 14, Math.floor(2 ** 41 / to));
}

/**
 * The exact sum of `i * i` for every integer `i` of `[0, n)`, or of
 * `[from, to)`. An empty range sums to `0n`.
 *
 * @throws {RangeError} if a bound is not an integer from 0 to {@link limit}.
 */
export function count(...bounds: Bounds): bigint {
  const [from, to] = rangeOf(bounds);
  const size = chunkSize(to);
  let total = 0n, high = 0, low = 0;
  for (let start = from; start < to; start += size) {
    const part = chunk(start | 0, (Math.min(start + size, to) - 1) | 0);
    high += part.high;
    low += part.low;
    if (high > 2 ** 52) { // From 2 ** 53 a number cannot count on.
      total += BigInt(high) << 32n;
      high = 0;
    }
  }
  return total + (BigInt(high) << 32n) + BigInt(low);
}

/**
 * The exact sum from `from` to `last`, both included, known twice: rounded, and
 * modulo 2 ** 32. The rounded sum less the remainder is nearly a multiple of
 * 2 ** 32, and which one is certain.
 *
 * Four lanes, because an addition waits for the one before it in its lane, and
 * two terms of each a turn, because the loop costs too. `| 0` makes an int32,
 * here and in the bounds, so that the engine can keep one throughout the loop.
 */
function chunk(from: number, last: number): { high: number; low: number } {
  let a = 0, b = 0, c = 0, d = 0; // The sum, rounded.
  let p = 0, q = 0, r = 0, s = 0; // The sum modulo 2 ** 32, exact.
  let i = from;
  for (const eighth = last - 6; i < eighth; i += 8) {
    const j = (i + 1) | 0, k = (i + 2) | 0, l = (i + 3) | 0;
    a += i * i;
    b += j * j;
    c += k * k;
    d += l * l;
    p = (p + Math.imul(i, i)) | 0;
    q = (q + Math.imul(j, j)) | 0;
    r = (r + Math.imul(k, k)) | 0;
    s = (s + Math.imul(l, l)) | 0;
    const t = (i + 4) | 0, u = (i + 5) | 0, v = (i + 6) | 0, w = (i + 7) | 0;
    a += t * t;
    b += u * u;
    c += v * v;
    d += w * w;
    p = (p + Math.imul(t, t)) | 0;
    q = (q + Math.imul(u, u)) | 0;
    r = (r + Math.imul(v, v)) | 0;
    s = (s + Math.imul(w, w)) | 0;
  }
  for (; i <= last; i++) {
    a += i * i;
    p = (p + Math.imul(i, i)) | 0;
  }
  const low = (p + q + r + s) >>> 0;
  const high = Math.round((a + b + c + d - low) / 2 ** 32);
  return { high, low };
}

/**
 * The same sum by a formula, with nothing to loop over: what tests and benches
 * check a count against.
 *
 * @throws {RangeError} if a bound is not an integer from 0 to {@link limit}.
 */
export function closedForm(...bounds: Bounds): bigint {
  const [from, to] = rangeOf(bounds).map(BigInt);
  const below = (n: bigint) => (n - 1n) * n * (2n * n - 1n) / 6n;
  return from < to ? below(to) - below(from) : 0n;
}

/** The same sum in doubles: rounded, on purpose, and exact to n = 300,081. */
export function unguardedCount(n: number): number {
  let total = 0;
  for (let i = 0; i < n; i++) total += i * i;
  return total;
}

/** The same sum in bigints: exact, and slow. */
export function bigintCount(n: number): bigint {
  let total = 0n;
  for (let i = 0n; i < n; i++) total += i * i;
  return total;
}
