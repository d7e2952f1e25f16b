import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import {
  bigintCount,
  chunkSize,
  closedForm,
  count,
  limit,
  rangeOf,
  unguardedCount,
} from "./count.ts";

/** The same cases in every run. */
const seeded = { seed: 20_000, numRuns: 300 };

Deno.test("rangeOf() takes one bound or two, as range() does", () => {
  assertEquals([rangeOf([7]), rangeOf([3, 7])], [[0, 7], [3, 7]]);
});

Deno.test("closedForm() is the sum that bigints come to", () => {
  for (let n = 0; n < 50; n++) assertEquals(closedForm(n), bigintCount(n));
  assertEquals(closedForm(10 ** 7), 333333283333335000000n);
  assertEquals(closedForm(3, 5), 25n);
  assertEquals([closedForm(5, 5), closedForm(5, 3)], [0n, 0n]);
});

Deno.test("unguardedCount() is exact to 300,081 and wrong at 300,082", () => {
  let rounded = 0, exact = 0n, n = 0;
  for (; BigInt(rounded) === exact; n++) {
    rounded += n * n;
    exact += BigInt(n) ** 2n;
  }
  assertEquals(n, 300_082);
  assertEquals(unguardedCount(5), 30);
  assertEquals(BigInt(unguardedCount(n)), closedForm(n) - 1n);
});

Deno.test("count() is exact for every n and every range up to 2 ** 31", () => {
  const cases = fc.tuple(fc.nat(limit), fc.nat(10 ** 6));
  fc.assert(
    fc.property(cases, ([from, n]) => {
      const to = Math.min(from + n, limit);
      assertEquals(count(from, to), closedForm(from, to));
      assertEquals(count(n), closedForm(n));
    }),
    seeded,
  );
});

Deno.test("count() is exact around the ends of lanes and chunks", () => {
  for (const end of [0, 3, 2 ** 14, 2 ** 15, limit - 1100, limit - 20]) {
    for (let from = end; from <= end + 10; from++) {
      for (let to = end; to <= end + 20; to++) {
        assertEquals(count(from, to), closedForm(from, to));
      }
    }
  }
});

Deno.test("count() carries sums that a number cannot hold", () => {
  const from = limit - 2 ** 24 - 2; // odd where it comes to 2 ** 53
  assert(closedForm(from, limit) / 2n ** 32n > 2n ** 53n);
  assertEquals(count(from, limit), closedForm(from, limit));
});

Deno.test("count() and closedForm() refuse what is no integer from 0 to 2 ** 31", () => {
  const message = "expected an integer from 0 to 2147483648, got ";
  for (const sum of [count, closedForm]) {
    for (const n of [-1, 0.5, NaN, Infinity, limit + 1]) {
      assertThrows(() => sum(n), RangeError, `${message}${n}`);
      assertThrows(() => sum(n, limit), RangeError, `${message}${n}`);
      assertThrows(() => sum(0, n), RangeError, `${message}${n}`);
    }
  }
});

Deno.test("chunkSize() keeps the rounding of a chunk below 2 ** 31", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: limit }), (to) => {
      const terms = BigInt(chunkSize(to)), square = BigInt(to) ** 2n;
      const roundings = 2n * terms, largest = terms * square;
      assert(roundings * largest < 2n ** 31n * 2n ** 53n);
    }),
    seeded,
  );
  assertEquals(chunkSize(limit), 1024);
});
