/**
 * Whether every export has a doc comment and an explicit type.
 *
 * @module
 */
import { pathOf } from "../../_run/paths.ts";
import { denoStep, type Fault, type Step } from "./step.ts";

/** Checks the exports of these files. */
export function docLint(files: string[]): Step {
  return denoStep(
    "doc lint",
    ["doc", "--lint", ...files],
    ({ stderr }) => readDocLint(stderr),
  );
}

/** Reads what `deno doc --lint` writes to its standard error. */
export function readDocLint(output: string): Fault[] {
  const errors =
    /^error\[(?<code>[\w-]+)\]: (?<what>.*)\n *--> (?<file>.*):(?<line>\d+):\d+$/gm;
  return [...output.matchAll(errors)].flatMap(({ groups }) =>
    groups
      ? [{
        path: pathOf(groups.file),
        line: Number(groups.line),
        message: `${groups.what} (${groups.code})`,
      }]
      : []
  );
}
