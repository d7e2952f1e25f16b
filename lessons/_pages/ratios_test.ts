/**
 * Reads a report of two rows, and one of which a row failed.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { machineOf, readRows, table } from "./ratios.ts";

const report = JSON.stringify({
  runtime: "Deno",
  cpu: "a CPU",
  benches: [
    {
      origin: "file:///lessons/access_bench.ts",
      group: "access",
      name: "constant",
      baseline: true,
      results: [{ ok: { n: 10, p75: 7359 } }],
    },
    {
      origin: "file:///lessons/access_bench.ts",
      group: "access",
      name: "trap",
      baseline: false,
      results: [{ ok: { n: 10, p75: 147_180 } }],
    },
    {
      origin: "file:///lessons/access_bench.ts",
      group: "access",
      name: "broken",
      baseline: false,
      results: [{}],
    },
  ],
});

Deno.test("readRows() reads the times", () => {
  assertEquals(readRows(report).map(({ name, time }) => [name, time]), [
    ["constant", 7359],
    ["trap", 147_180],
    ["broken", undefined],
  ]);
});

Deno.test("table() compares each row with the baseline of its group", () => {
  assertEquals(
    table(readRows(report)),
    `| access (access_bench.ts) | time (p75) | times as fast as constant |
| --- | ---: | ---: |
| constant | 7.36 µs | 1 |
| trap | 147 µs | 0.05 |
| broken | failed |  |`,
  );
});

Deno.test("machineOf() names the runtime and the processor", () => {
  assertEquals(machineOf(report), "Deno, a CPU");
});
