/**
 * TypeScript as JavaScript: types are dropped, not checked; decorators and
 * `using` become what every browser runs.
 *
 * @module
 */
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import ts from "typescript";
import { faultOf, grammarFault } from "./grammar.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  removeComments: true,
};

/** The line from which a place in a script comes, both from 1, if it comes from one. */
export type LineOf = (line: number, column: number) => number | undefined;

/** A script, and where its places come from. */
export interface Lowered {
  script: string;
  lineOf: LineOf;
}

/**
 * The JavaScript for a module.
 *
 * @throws {SyntaxFault} if it cannot be parsed.
 */
export function emit(code: string): string {
  return transpiled(code, options).outputText;
}

/**
 * The JavaScript for a module, and where its lines come from.
 *
 * @throws {SyntaxFault} if it cannot be parsed, or no engine would take it.
 */
export function lower(code: string): Lowered {
  const fault = grammarFault(code);
  if (fault) throw fault;
  const { outputText, sourceMapText = "" } = transpiled(code, {
    ...options,
    sourceMap: true,
  });
  const map = new TraceMap(sourceMapText);
  return {
    script: outputText.replace(/^\/\/# sourceMappingURL=.*$/m, ""),
    lineOf: (line, column) =>
      originalPositionFor(map, { line, column: column - 1 }).line ?? undefined,
  };
}

function transpiled(
  code: string,
  compilerOptions: ts.CompilerOptions,
): ts.TranspileOutput {
  const reportDiagnostics = true;
  const output = ts.transpileModule(code, {
    compilerOptions,
    reportDiagnostics,
  });
  const [first] = output.diagnostics ?? [];
  if (first) throw faultOf(first, code);
  return output;
}
