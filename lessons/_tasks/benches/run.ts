/**
 * Runs one file of benches.
 *
 * @module
 */
import { root } from "../../_book/book.ts";
import { environment } from "../../_run/environment.ts";
import type { RunOptions } from "../../_run/result.ts";
import { run } from "../../_run/run.ts";
import { readReport, type Report } from "./ratios.ts";

/** What came of a file of benches. */
export interface Outcome extends Report {
  /** What the benches wrote to their standard error. */
  said: string;
  /** What went wrong, a line each. */
  faults: string[];
}

/**
 * Runs the benches of the file at `path` by `deno bench --json`. They may
 * compute, talk to this machine, and start what they compare themselves with.
 *
 * @param packages the folder of Deno's npm packages.
 */
export async function runBench(
  path: string,
  packages: string,
  { signal, folder }: RunOptions,
): Promise<Outcome> {
  const grants = [
    `--allow-read=.,${folder},${packages}`,
    `--allow-write=${folder}`,
    `--allow-ffi=${folder}`,
    `--allow-run=${Deno.execPath()},python3,cc`,
    "--allow-net=127.0.0.1",
    "--allow-env", // pool libraries read the whole environment
    "--allow-sys=cpus",
  ];
  const { code, stdout, stderr } = await run(
    Deno.execPath(),
    ["bench", "--no-check", "--json", ...grants, path],
    { env: environment(folder), cwd: root, signal },
  );
  const { machine, rows } = readReport(stdout) ?? { machine: "", rows: [] };
  const faults = rows.flatMap(({ name, error }) =>
    error === undefined ? [] : [`${path}: ${name}: ${error}`]
  );
  if (code !== 0 && faults.length === 0) {
    faults.push(`${path}: it did not run: \`deno bench -A ${path}\` says more`);
  }
  return { machine, rows, said: stderr.trim(), faults };
}
