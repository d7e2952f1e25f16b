/**
 * Reads a report of two rows, and one of which a row failed.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readReport, tables } from "./ratios.ts";

const printed = JSON.stringify(
  {
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
        results: [{ failed: { message: "no such file" } }],
      },
    ],
  },
  null,
  2,
);
const report = readReport(printed);

Deno.test("readReport() reads the times, and why a row failed", () => {
  assertEquals(
    report?.rows.map(({ name, time, error }) => [name, time, error]),
    [
      ["constant", 7359, undefined],
      ["trap", 147_180, undefined],
      ["broken", undefined, "no such file"],
    ],
  );
});

Deno.test("readReport() names the runtime and the processor", () => {
  assertEquals(report?.machine, "Deno, a CPU");
});

Deno.test("readReport() skips what the benches have printed", () => {
  assertEquals(readReport(`{ a: 1 }\n${printed}\n`), report);
});

Deno.test("readReport() finds no report where there is none", () => {
  assertEquals(readReport(""), undefined);
});

Deno.test("tables() compares each row with the baseline of its group", () => {
  assertEquals(
    tables(report?.rows ?? []),
    `| access (access_bench.ts) | time (p75) | times as fast as constant |
| --- | ---: | ---: |
| constant | 7.36 µs | 1 |
| trap | 147 µs | 0.05 |
| broken | failed |  |`,
  );
});

Deno.test("tables() compares with the first row where no row is the baseline", () => {
  const row = { file: "x_bench.ts", group: "", baseline: false };
  assertEquals(
    tables([
      { ...row, name: "a", time: 2e9 },
      { ...row, name: "b", time: 1.5 },
    ]),
    `|  (x_bench.ts) | time (p75) | times as fast as a |
| --- | ---: | ---: |
| a | 2 s | 1 |
| b | 1.5 ns | 1333333333 |`,
  );
});
