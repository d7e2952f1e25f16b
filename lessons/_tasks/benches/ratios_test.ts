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

Deno.test("readReport() reads where a row stands, also one without a group", () => {
  const alone = readReport(
    printed.replaceAll('"group": "access"', '"group": null'),
  );
  assertEquals(alone?.rows[0], {
    ...{ file: "access_bench.ts", group: "", name: "constant" },
    ...{ baseline: true, time: 7359, error: undefined },
  });
  assertEquals(report?.rows[1].group, "access");
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

const row = { file: "x_bench.ts", group: "x", baseline: false };

Deno.test("tables() compares with the first row where no row is the baseline", () => {
  assertEquals(
    tables([
      { ...row, name: "a", time: 2e9 },
      { ...row, name: "b", time: 1.5 },
    ]),
    `| x (x_bench.ts) | time (p75) | times as fast as a |
| --- | ---: | ---: |
| a | 2 s | 1 |
| b | 1.5 ns | 1330000000 |`,
  );
});

Deno.test("tables() makes a table a group, and compares with any row", () => {
  const other = { ...row, group: "y", name: "c", time: 1 };
  assertEquals(
    tables([
      { ...row, name: "a", time: 2 },
      other,
      { ...row, name: "b", time: 1, baseline: true },
    ]),
    `| x (x_bench.ts) | time (p75) | times as fast as b |
| --- | ---: | ---: |
| a | 2 ns | 0.5 |
| b | 1 ns | 1 |

| y (x_bench.ts) | time (p75) | times as fast as c |
| --- | ---: | ---: |
| c | 1 ns | 1 |`,
  );
});

Deno.test("tables() says a time in the largest unit of which it has one", () => {
  const times = [999, 1_000, 2e6, 3e9, 4e12];
  const rows = times.map((time) => ({ ...row, name: "a", time }));
  const durations = tables(rows).split("\n").slice(2)
    .map((line) => line.split(" | ")[1]);
  assertEquals(durations, ["999 ns", "1 µs", "2 ms", "3 s", "4000 s"]);
});
