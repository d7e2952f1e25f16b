/**
 * Reads the report of `deno bench --json`, and writes its ratios as a table.
 *
 * @module
 */

/** A row of a group of benches. */
export interface Row {
  group: string;
  name: string;
  /** Whether the others in the group are compared with this one. */
  baseline: boolean;
  /** The mean time of an iteration, in nanoseconds; undefined where it failed. */
  time: number | undefined;
}

/** The part of the report that is read; `deno bench` prints times in nanoseconds. */
interface Report {
  benches: {
    group: string | null;
    name: string;
    baseline: boolean;
    results: { ok?: { avg: number } }[];
  }[];
}

/** Reads what `deno bench --json` printed. */
export function readReport(json: string): Row[] {
  const { benches }: Report = JSON.parse(json);
  return benches.map(({ group, name, baseline, results }) => ({
    group: group ?? "",
    name,
    baseline,
    time: results.at(0)?.ok?.avg,
  }));
}

/** A Markdown table a group: each row's time, and how many times as fast as the baseline it is. */
export function table(rows: Row[]): string {
  return [...Map.groupBy(rows, ({ group }) => group)].map(
    ([group, members]) => {
      const baseline = members.find((row) => row.baseline) ?? members[0];
      return [
        `| ${group} | time | times as fast as ${baseline.name} |`,
        "| --- | ---: | ---: |",
        ...members.map(({ name, time }) =>
          `| ${name} | ${time === undefined ? "failed" : duration(time)} | ${
            ratio(baseline.time, time)
          } |`
        ),
      ].join("\n");
    },
  ).join("\n\n");
}

function ratio(baseline: number | undefined, time: number | undefined): string {
  return baseline === undefined || time === undefined
    ? ""
    : digits(baseline / time);
}

function duration(nanoseconds: number): string {
  const units = ["ns", "µs", "ms", "s"];
  let value = nanoseconds;
  while (value >= 1000 && units.length > 1) {
    value /= 1000;
    units.shift();
  }
  return `${digits(value)} ${units[0]}`;
}

/** Three digits, and no more than the measurement is worth. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
