/**
 * What the compiler says of code, blocks on pages not counted.
 *
 * @module
 */
import { fromRoot } from "./deno.ts";
import { denoStep, type Fault, type Step } from "./step.ts";

/** Checks the types of these files; without any, of the whole project. */
export function types(files: string[]): Step {
  return denoStep(
    "types",
    ["check", ...files],
    ({ stderr }) => readTypes(stderr),
  );
}

/** Reads what `deno check` writes to its standard error. */
export function readTypes(output: string): Fault[] {
  const errors =
    /^(?<what>(?:TS\d+ \[ERROR\]|error): [^]*?)^ +at (?<file>file:.*):(?<line>\d+):\d+$/gm;
  return [...output.matchAll(errors)].flatMap(({ groups }) =>
    groups
      ? [{
        path: fromRoot(groups.file),
        line: Number(groups.line),
        message: groups.what.replace(/ \[ERROR\]/, "").trim(),
      }]
      : []
  );
}
