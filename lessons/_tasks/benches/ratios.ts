/**
 * Reads the report of `deno bench --json`, and writes its ratios as tables.
 *
 * @module
 */

/** What a run of benches has measured. */
export interface Report {
  /** The runtime and the processor. */
  machine: string;
  /** What was measured, in the order of the file. */
  rows: Row[];
}

/** A row of a group of benches. */
export interface Row {
  /** The name of the bench's file. */
  file: string;
  /** The group, or "". */
  group: string;
  /** What was measured. */
  name: string;
  /** Whether the others in the group are compared with this one. */
  baseline: boolean;
  /**
   * The time within which three iterations of four end, in nanoseconds;
   * undefined where the row failed. The mean would follow single outliers, and
   * the median is not reported.
   */
  time: number | undefined;
  /** Why it failed. */
  error?: string;
}

/** The part of Deno's report that is read; its times are in nanoseconds. */
interface DenoReport {
  runtime: string;
  cpu: string;
  benches: {
    origin: string;
    group: string | null;
    name: string;
    baseline: boolean;
    results: { ok?: { p75: number }; failed?: { message: string } }[];
  }[];
}

/**
 * Reads what `deno bench --json` prints; undefined where it printed no report.
 * What the benches themselves have printed stands before it.
 */
export function readReport(printed: string): Report | undefined {
  const start = printed.search(/^\{$/m);
  if (start === -1) return undefined;
  const { runtime, cpu, benches }: DenoReport = JSON.parse(
    printed.slice(start),
  );
  const rows = benches.map(({ origin, group, name, baseline, results }) => ({
    file: origin.replace(/^.*\//, ""),
    group: group ?? "",
    name,
    baseline,
    time: results.at(0)?.ok?.p75,
    error: results.at(0)?.failed?.message,
  }));
  return { machine: `${runtime}, ${cpu}`, rows };
}

/** A Markdown table a group: each row's time, and how many times as fast as the baseline it is. */
export function tables(rows: Row[]): string {
  const title = ({ file, group }: Row) => `${group} (${file})`;
  return [...Map.groupBy(rows, title)]
    .map(([title, members]) => table(title, members)).join("\n\n");
}

function table(title: string, rows: Row[]): string {
  const baseline = rows.find((row) => row.baseline) ?? rows[0];
  return [
    `| ${title} | time (p75) | times as fast as ${baseline.name} |`,
    "| --- | ---: | ---: |",
    ...rows.map(({ name, time }) => {
      const duration = time === undefined ? "failed" : inUnits(time);
      return `| ${name} | ${duration} | ${ratio(baseline.time, time)} |`;
    }),
  ].join("\n");
}

function ratio(baseline: number | undefined, time: number | undefined): string {
  return baseline === undefined || time === undefined
    ? ""
    : digits(baseline / time);
}

function inUnits(nanoseconds: number): string {
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
  return String(Number(value.toPrecision(3)));
}
