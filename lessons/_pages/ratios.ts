/**
 * Reads the report of `deno bench --json`, and writes its ratios as a table.
 *
 * @module
 */

/** A row of a group of benches. */
export interface Row {
  /** The name of the bench's file. */
  file: string;
  group: string;
  name: string;
  /** Whether the others in the group are compared with this one. */
  baseline: boolean;
  /**
   * The time within which three iterations of four end, in nanoseconds;
   * undefined where the row failed. The mean would follow single outliers, and
   * the median is not reported.
   */
  time: number | undefined;
}

/** The part of the report that is read; its times are in nanoseconds. */
interface Report {
  runtime: string;
  cpu: string;
  benches: {
    origin: string;
    group: string | null;
    name: string;
    baseline: boolean;
    results: { ok?: { p75: number } }[];
  }[];
}

/** Reads the rows of a report. */
export function readRows(report: string): Row[] {
  const { benches }: Report = JSON.parse(report);
  return benches.map(({ origin, group, name, baseline, results }) => ({
    file: origin.replace(/^.*\//, ""),
    group: group ?? "",
    name,
    baseline,
    time: results.at(0)?.ok?.p75,
  }));
}

/** Reads what a report says of the machine. */
export function machineOf(report: string): string {
  const { runtime, cpu }: Report = JSON.parse(report);
  return `${runtime}, ${cpu}`;
}

/** A Markdown table a group: each row's time, and how many times as fast as the baseline it is. */
export function table(rows: Row[]): string {
  const title = ({ file, group }: Row) => `${group} (${file})`;
  return [...Map.groupBy(rows, title)].map(
    ([title, members]) => {
      const baseline = members.find((row) => row.baseline) ?? members[0];
      return [
        `| ${title} | time (p75) | times as fast as ${baseline.name} |`,
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

/** Three digits: no more than the measurement is worth. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
