/**
 * Reads a report of two rows, and one of which a row failed.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readReport, table } from "./ratios.ts";

const report = JSON.stringify({
  version: 1,
  benches: [
    {
      group: "access",
      name: "constant",
      baseline: true,
      results: [{ ok: { n: 10, avg: 7359 } }],
    },
    {
      group: "access",
      name: "trap",
      baseline: false,
      results: [{ ok: { n: 10, avg: 147_180 } }],
    },
    { group: "access", name: "broken", baseline: false, results: [{}] },
  ],
});

Deno.test("readReport() reads the mean times", () => {
  assertEquals(readReport(report).map(({ name, time }) => [name, time]), [
    ["constant", 7359],
    ["trap", 147_180],
    ["broken", undefined],
  ]);
});

Deno.test("table() compares each row with the baseline of its group", () => {
  assertEquals(
    table(readReport(report)),
    `| access | time | times as fast as constant |
| --- | ---: | ---: |
| constant | 7.36 µs | 1 |
| trap | 147 µs | 0.05 |
| broken | failed |  |`,
  );
});
