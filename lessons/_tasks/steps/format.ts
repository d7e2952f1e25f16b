/**
 * Whether files are as `deno fmt` would write them.
 *
 * @module
 */
import { pathOf } from "../../_run/paths.ts";
import { denoStep, type Fault, type Step } from "./step.ts";

/** Checks the format of these files; without any, of the whole project. */
export function format(files: string[]): Step {
  return denoStep(
    "format",
    ["fmt", "--check", ...files],
    ({ stderr }) => readFormat(stderr),
  );
}

/** Reads what `deno fmt --check` writes to its standard error. */
export function readFormat(output: string): Fault[] {
  return output.split(/^from (?=.*:$)/m).slice(1).map((part) => {
    const [file, ...diff] = part.split("\n");
    const path = pathOf(file.slice(0, -1));
    const line = Number(/^\s*(\d+) \|/m.exec(part)?.[1] ?? 1);
    const shown = diff.filter((row) => /^\s*\d* \|/.test(row)).slice(0, 6);
    const message = [
      `it is not formatted: run \`deno fmt ${path}\``,
      ...shown,
    ].join("\n");
    return { path, line, message };
  });
}
