/**
 * TypeScript as JavaScript: types are dropped, not checked; decorators and
 * `using` become what every browser runs.
 *
 * @module
 */
import ts from "typescript";

const options: ts.TranspileOptions = {
  compilerOptions: {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    removeComments: true,
  },
  reportDiagnostics: true,
};

/** TypeScript that is none. */
export class SyntaxFault extends SyntaxError {
  /** The line, from 1. */
  readonly line: number;

  /** What is wrong, and where. */
  constructor(message: string, line: number) {
    super(message);
    this.name = "SyntaxError";
    this.line = line;
  }
}

/**
 * The JavaScript for a module.
 *
 * @throws {SyntaxFault} if it cannot be parsed.
 */
export function emit(code: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(code, options);
  const [first] = diagnostics;
  if (!first) return outputText;
  const message = ts.flattenDiagnosticMessageText(first.messageText, "\n");
  throw new SyntaxFault(message, lineOf(code, first.start ?? 0));
}

function lineOf(code: string, at: number): number {
  return code.slice(0, at).split("\n").length;
}
