import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { granted } from "../../_kit/granted.ts";
import { compile } from "./compile.ts";
import { closedForm, limit } from "./count.ts";
import { countScalar, countSimd } from "./wasm.ts";

const kernels = [countScalar, countSimd];

Deno.test("count.wasm is what count.as compiles to", {
  ignore: !granted(
    { name: "read", path: import.meta.dirname },
    { name: "env" },
  ),
}, async () => {
  const source = await Deno.readTextFile(`${import.meta.dirname}/count.as`);
  assertEquals(
    await compile(source),
    await Deno.readFile(`${import.meta.dirname}/count.wasm`),
  );
});

Deno.test("the kernels are exact for every range up to 2 ** 31", () => {
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

Deno.test("the kernels are exact around the ends of rounds", () => {
  for (const count of kernels) {
    for (const from of [0, 1, 2 ** 22 - 30, limit - 50]) {
      for (let to = from; to <= from + 50; to++) {
        assertEquals(count(from, to), closedForm(from, to));
      }
    }
    assertEquals(count(5, 3), 0n);
  }
});

Deno.test("the kernels carry over lanes and slices", () => {
  const from = limit - 2 ** 23;
  assert(closedForm(from, limit) > 2n ** 84n);
  for (const count of kernels) {
    assertEquals(count(from, limit), closedForm(from, limit));
  }
});

Deno.test("the kernels refuse what is no integer from 0 to 2 ** 31", () => {
  for (const count of kernels) {
    for (const n of [-1, 0.5, NaN, Infinity, limit + 1]) {
      const message = `expected an integer from 0 to ${limit}, got ${n}`;
      assertThrows(() => count(n), RangeError, message);
      assertThrows(() => count(n, limit), RangeError, message);
    }
  }
});
