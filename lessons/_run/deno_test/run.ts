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
import type { Watch } from "./preload.ts";

/** What is to be run, and how. */
export interface TestRun {
  /** Paths of modules. */
  files: string[];
  /** Permissions, and what else `deno test` is told. */
  flags: string[];
  /** What is asked of a test. */
  watch: Watch;
  /** Further entries for the import map. */
  imports?: Record<string, string>;
}

/** How it went. */
export interface Tested extends Ended {
  /** The report for JUnit; "" if nothing was run, or the time was up. */
  report: string;
  /** What was left in the folder for temporary files, and who may have done so. */
  left: string[];
  files: string[];
}

/** Runs `deno test`; each test must pass, execute an assertion, and leak nothing. */
export async function denoTest(
  { files, flags, watch, imports }: TestRun,
  { folder, signal }: RunOptions,
): Promise<Tested> {
  const own = await Deno.makeTempDir({ dir: folder });
  const [report, temporary] = [`${own}/report.xml`, `${own}/tmp`];
  await Deno.mkdir(temporary);
  const ended = await run(Deno.execPath(), [
    ...["test", "--no-prompt", "--no-check"],
    ...["--sanitize-ops", "--sanitize-resources", "--v8-flags=--expose-gc"],
    `--import-map=${await writeImportMap(own, imports)}`,
    `--preload=${await writePreload(own, watch)}`,
    `--junit-path=${report}`,
    ...flags,
    ...files,
  ], {
    ...{ cwd: root, env: environment(temporary), signal },
    // What hangs outside of a test, only this ends.
    timeLimit: 60_000 + watch.timeLimit + 3_000 * files.length,
  });
  return {
    ...ended,
    report: await Deno.readTextFile(report).catch(() => ""),
    left: Array.from(Deno.readDirSync(temporary), ({ name }) => name),
    files,
  };
}

async function writePreload(folder: string, watch: Watch): Promise<string> {
  const path = `${folder}/preload.ts`;
  await Deno.writeTextFile(
    path,
    `import { watch } from "${import.meta.resolve("./preload.ts")}";\n` +
      `watch(${JSON.stringify(watch)});\n`,
  );
  return path;
}
