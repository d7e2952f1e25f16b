/**
 * What `deno lint` says.
 *
 * @module
 */
import { fromRoot } from "./deno.ts";
import { denoStep, type Fault, type Step } from "./step.ts";

/** The part of the report of `deno lint --json` that is read. */
interface Report {
  diagnostics: {
    filename: string;
    range: { start: { line: number } } | null;
    message: string;
    code: string;
    hint: string | null;
  }[];
  errors: { file_path: string; message: string }[];
}

/** Lints these files; without any, the whole project. */
export function lint(files: string[]): Step {
  return denoStep(
    "lint",
    ["lint", "--json", ...files],
    ({ stdout }) => readLint(stdout),
  );
}

/** Reads what `deno lint --json` says of code that it could read. */
export function readLint(report: string): Fault[] {
  const { diagnostics }: Report = JSON.parse(report);
  return diagnostics.map(({ filename, range, message, code, hint }) => ({
    path: fromRoot(filename),
    line: range?.start.line ?? 1,
    message: `${message} (${code})${hint ? `: ${hint}` : ""}`,
  }));
}

/** Reads what `deno lint --json` says of files that it could not read. */
export function readSyntax(report: string): Fault[] {
  const { errors }: Report = JSON.parse(report);
  return errors.map(({ file_path, message }) => ({
    path: fromRoot(file_path),
    line: Number(/:(\d+):\d+\s*$/.exec(message)?.[1] ?? 1),
    message: message.split("\n")[0],
  }));
}
