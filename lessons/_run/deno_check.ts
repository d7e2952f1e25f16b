/**
 * Compiles modules and their blocks.
 *
 * @module
 */
import { root } from "../_book/book.ts";
import type { Problem } from "../_book/problem.ts";
import { loadFault } from "./deno_test/load.ts";
import { type Diagnostic, readDiagnostics } from "./diagnostics.ts";
import { environment } from "./environment.ts";
import { urlOf } from "./paths.ts";
import { projectImports } from "./project_imports.ts";
import type { RunOptions } from "./result.ts";
import { run } from "./run.ts";

/** What the compiler says of some modules and of the blocks in them. */
export interface Checked {
  /** The errors, if every module could be loaded. */
  diagnostics: Diagnostic[];
  /** The module or the block that could not. */
  fault?: Problem;
}

/**
 * Checks modules, given by their paths, and their blocks.
 *
 * @param imports further entries for the import map.
 * @throws {Error} if the compiler cannot do its work.
 */
export async function denoCheck(
  files: string[],
  imports: Record<string, string>,
  { folder, signal }: RunOptions,
): Promise<Checked> {
  const map = `--import-map=${writeMap(imports, folder)}`;
  const { code, stderr } = await run(
    Deno.execPath(),
    ["test", "--doc", "--no-run", map, ...files],
    { cwd: root, env: environment(folder), signal },
  );
  if (code === 0) return { diagnostics: [] };
  const diagnostics = readDiagnostics(stderr);
  const fault = diagnostics.length === 0 ? loadFault(stderr) : undefined;
  if (diagnostics.length === 0 && !fault) throw new Error(stderr);
  return { diagnostics, fault };
}

/** The same, but what cannot be loaded is left out, and told of as an error. */
export async function denoCheckEach(
  files: string[],
  imports: Record<string, string>,
  options: RunOptions,
): Promise<Diagnostic[]> {
  const faults: Diagnostic[] = [];
  const left = new Set(files);
  while (left.size) {
    const { diagnostics, fault } = await denoCheck([...left], imports, options);
    if (!fault) return [...faults, ...diagnostics];
    const { path, line, message } = fault;
    if (!left.delete(path)) throw new Error(`${path}:${line}: ${message}`);
    const file = urlOf(path);
    faults.push({ code: "", message, shown: "", file, line });
  }
  return faults;
}

function writeMap(imports: Record<string, string>, folder: string): string {
  const path = `${folder}/${crypto.randomUUID()}.json`;
  const map = { imports: { ...projectImports(), ...imports } };
  Deno.writeTextFileSync(path, JSON.stringify(map));
  return path;
}
