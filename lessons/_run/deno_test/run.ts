/**
 * Runs `deno test`, strictly.
 *
 * @module
 */
import { root } from "../../_book/book.ts";
import { environment } from "../environment.ts";
import type { RunOptions } from "../result.ts";
import { type Ended, run } from "../run.ts";
import { writeImportMap } from "./import_map.ts";
import { underWay, Watchdog } from "./journal.ts";
import type { Watch } from "./preload.ts";

/** What is to be run, and how. */
export interface TestRun {
  /** Paths of modules. */
  files: string[];
  /** Permissions, and what else `deno test` is told. */
  flags: string[];
  /** What is asked of a test. */
  watch: Omit<Watch, "journal">;
  /** Further entries for the import map. */
  imports?: Record<string, string>;
}

/** How it went. */
export interface Tested extends Ended {
  /** The report for JUnit; "" if nothing was run, or not to the end. */
  report: string;
  /** What was under way at the end: a test, a module, or "". */
  underWay: string;
  /** What was left in the folder for temporary files, and who may have done so. */
  left: string[];
  files: string[];
}

/** How much later than Deno ends a test it is ended from outside, in milliseconds. */
const GRACE = 5_000;

/** Runs `deno test`; each test must pass, execute an assertion, and leak nothing. */
export async function denoTest(
  { files, flags, watch, imports }: TestRun,
  { folder, signal }: RunOptions,
): Promise<Tested> {
  const own = await Deno.makeTempDir({ dir: folder });
  const [report, journal] = [`${own}/report.xml`, `${own}/journal`];
  const temporary = `${own}/tmp`;
  Deno.mkdirSync(temporary);
  using watchdog = new Watchdog(journal, watch.timeLimit + GRACE);
  const ended = await run(Deno.execPath(), [
    ...["test", "--no-check", "--v8-flags=--expose-gc"],
    `--import-map=${writeImportMap(own, imports)}`,
    `--preload=${writePreload(own, { ...watch, journal })}`,
    `--junit-path=${report}`,
    ...flags,
    ...files,
  ], {
    ...{ cwd: root, env: environment(temporary), signal },
    overdue: watchdog.signal,
  });
  return {
    ...ended,
    report: await Deno.readTextFile(report).catch(() => ""),
    underWay: underWay(journal),
    left: Array.from(Deno.readDirSync(temporary), ({ name }) => name),
    files,
  };
}

function writePreload(folder: string, watch: Watch): string {
  const path = `${folder}/preload.ts`;
  Deno.writeTextFileSync(
    path,
    `import { watch } from "${import.meta.resolve("./preload.ts")}";\n` +
      `watch(${JSON.stringify(watch)});\n`,
  );
  return path;
}
