/**
 * What `deno lint` says.
 *
 * @module
 */
import { pathOf } from "../../_run/paths.ts";
import { denoStep, type Fault, type Step } from "./step.ts";

/** The part of the report of `deno lint --json` that is read. */
interface Report {
  diagnostics: Diagnostic[];
  errors: { file_path: string; message: string }[];
}

interface Diagnostic {
  filename: string;
  range: { start: { line: number } } | null;
  message: string;
  code: string;
  hint: string | null;
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
  return diagnostics.map(faultOf);
}

/** Reads what `deno lint --json` says of files that nobody can load. */
export function readSyntax(report: string): Fault[] {
  const { diagnostics, errors }: Report = JSON.parse(report);
  const unparsed = errors.map(({ file_path, message }) => ({
    path: pathOf(file_path),
    line: Number(/:(\d+):\d+\s*$/.exec(message)?.[1] ?? 1),
    message: message.split("\n")[0],
  }));
  // What such an import names is not in the lock file, which is frozen.
  const unknown = diagnostics.filter(({ code }) => code === "no-import-prefix");
  return [...unparsed, ...unknown.map(faultOf)];
}

function faultOf({ filename, range, message, code, hint }: Diagnostic): Fault {
  return {
    path: pathOf(filename),
    line: range?.start.line ?? 1,
    message: `${message} (${code})${hint ? `: ${hint}` : ""}`,
  };
}
