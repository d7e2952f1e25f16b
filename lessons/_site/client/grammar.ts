/**
 * What a parser lets pass and every engine refuses: a `using` without a value, a
 * name that is declared twice, an `await` outside of an `async` function.
 *
 * @module
 */
import ts from "typescript";
import { SyntaxFault } from "./syntax_fault.ts";

const fileName = "block.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  noLib: true,
  noResolve: true,
  types: [],
};

/** A name that is declared twice: both are told of, and the second is the fault. */
const twice = new Set([2300, 2451]);

/** What is wrong in the grammar, and has a number among the errors of types. */
const others = new Set([
  ...twice,
  ...[2337, 2357, 2364, 2392, 2779], // where `super` stands, what is assigned to
  ...[17013, 18016], // where `new.target` and `#names` stand
]);

/** What has a number among those of the grammar, and runs all the same. */
const spared = new Set([
  ...[1016, 1196, 1267, 1332, 1338, 1355, 1361], // types
  ...[1238, 1240, 1241, 1270, 1329], // what decorators take and give
  1117, // a key that stands twice in an object
]);

/** The first fault in the grammar of a block, types aside, if there is one. */
export function grammarFault(code: string): SyntaxFault | undefined {
  const faults = diagnosticsOf(code).filter(isFault);
  const [first] = faults;
  if (!first) return undefined;
  const same = faults.findLast(({ messageText }) =>
    twice.has(first.code) && messageText === first.messageText
  );
  return faultOf(same ?? first, code);
}

function isFault({ code, messageText }: ts.Diagnostic): boolean {
  return others.has(code) || (code <= 1500 && !spared.has(code)) ||
    // A private name that no class round it declares.
    String(messageText).startsWith("Property '#");
}

/** What the compiler says. */
export function faultOf(
  { messageText, start = 0 }: ts.Diagnostic,
  code: string,
): SyntaxFault {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  return new SyntaxFault(message, code.slice(0, start).split("\n").length);
}

function diagnosticsOf(code: string): readonly ts.Diagnostic[] {
  const module = `${code}\nexport {};`; // so that it may await at its top
  const file = ts.createSourceFile(fileName, module, ts.ScriptTarget.ES2022);
  const program = ts.createProgram([fileName], options, {
    getSourceFile: () => file,
    fileExists: () => false,
    readFile: () => undefined,
    writeFile: () => {},
    getDefaultLibFileName: () => "",
    getCurrentDirectory: () => "",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  });
  return [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ];
}
