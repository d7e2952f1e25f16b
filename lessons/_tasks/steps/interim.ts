/**
 * Cells, blocks and tests by whole runs of `deno test`, each of which says of
 * failures what Deno says.
 *
 * @module
 */
import { denoStep, type Step } from "./step.ts";

/** The steps that run what stands on the pages and in the files at these paths. */
export function runs(lessons: string[], tests: string[]): Step[] {
  const blocks = ["--doc", "--filter", String.raw`/\.ts#\d+/`, ...lessons];
  const cell = `/python (${lessons.map(RegExp.escape).join("|")}):/`;
  const steps = [
    lessons.length > 0 && test("tests", [...lessons, ...tests]),
    lessons.length > 0 && test("blocks", blocks),
    lessons.length > 0 && test("cells", ["--filter", cell, "lessons/_python"]),
  ];
  return steps.filter((step) => step !== false);
}

function test(name: string, args: string[]): Step {
  const flags = ["--no-prompt", "--v8-flags=--expose-gc", "--allow-all"];
  return denoStep(name, ["test", ...flags, ...args], ({ stdout, stderr }) => {
    const output = `${stdout}\n${stderr}`
      .replaceAll(/^(?:Check|running \d+ tests? from) .*\n/gm, "")
      .replaceAll(/^.* \.\.\. (?:ok|ignored) \(.*\)\n/gm, "").trim();
    return [{ path: "", line: 0, message: output }];
  });
}
