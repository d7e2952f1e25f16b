/**
 * Runs files of benches.
 *
 * @module
 */
import { assertEquals, assertMatch } from "@std/assert";
import { mayKeepFiles, mayRun } from "../../_run/permission.ts";
import { Trial } from "../../_run/trial.ts";
import { type Outcome, runBench } from "./run.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

/** What comes of a file of benches with this text, and the file's path. */
async function outcome(text: string): Promise<Outcome & { path: string }> {
  await using options = new Trial();
  const path = `${options.folder}/x_bench.ts`;
  await Deno.writeTextFile(path, text);
  return { ...await runBench(path, options.folder, options), path };
}

Deno.test("runBench() measures each row, and says which fails", {
  ignore,
}, async () => {
  const { machine, rows, said, faults, path } = await outcome(
    `console.error("careful");
Deno.bench("well", { n: 1, warmup: 0 }, () => {});
Deno.bench("ill", { n: 1, warmup: 0 }, () => { throw new Error("no"); });
`,
  );
  assertMatch(machine, /^Deno\/\d.*, ./);
  assertEquals(rows.map(({ name, time }) => [name, typeof time]), [
    ["well", "number"],
    ["ill", "undefined"],
  ]);
  assertEquals(said.split("\n")[0], "careful");
  assertEquals(faults, [`${path}: ill: no`]);
});

Deno.test("runBench() says what does not run at all", { ignore }, async () => {
  const { rows, faults, path } = await outcome("throw 1;\n");
  assertEquals(rows, []);
  assertEquals(faults, [
    `${path}: it did not run: \`deno bench -A ${path}\` says more`,
  ]);
});
