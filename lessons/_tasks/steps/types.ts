/**
 * What the compiler says of code, blocks on pages not counted.
 *
 * @module
 */
import { loadFault } from "../../_run/deno_test/load.ts";
import { readDiagnostics, said } from "../../_run/diagnostics.ts";
import { pathOf } from "../../_run/paths.ts";
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
  const faults = readDiagnostics(output).map((diagnostic) => ({
    path: pathOf(diagnostic.file),
    line: diagnostic.line,
    message: said(diagnostic),
  }));
  return [
    ...faults,
    ...[loadFault(output)].filter((fault) => fault !== undefined),
  ];
}
