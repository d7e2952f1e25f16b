/**
 * Compiles modules and their blocks, and reads what the compiler says.
 *
 * @module
 */
import { root } from "../_book/book.ts";
import type { Problem } from "../_book/problem.ts";
import { loadFault } from "./deno_test/load.ts";
import { environment } from "./environment.ts";
import { urlOf } from "./paths.ts";
import { projectImports } from "./project_imports.ts";
import type { RunOptions } from "./result.ts";
import { run } from "./run.ts";

/** An error that the compiler reports. */
export interface Diagnostic {
  /** `TS2540`; "" if the file could not even be loaded. */
  code: string;
  /** What it says, in one line or more. */
  message: string;
  /** The code at which it points, with a mark under it. */
  shown: string;
  /** The address of the module, or the name of the block. */
  file: string;
  /** The line in that module; the lines of a block are not those of its page. */
  line: number;
}

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
  const map = Object.keys(imports).length > 0
    ? [`--import-map=${await writeMap(imports, folder)}`]
    : []; // without one, Deno knows what it has checked before
  const { code, stderr } = await run(
    Deno.execPath(),
    ["test", "--doc", "--no-run", "--no-prompt", ...map, ...files],
    { cwd: root, env: environment(folder), signal },
  );
  if (code === 0) return { diagnostics: [] };
  const diagnostics = readDiagnostics(stderr);
  const fault = diagnostics.length === 0 ? loadFault(stderr) : undefined;
  if (diagnostics.length === 0 && !fault) throw new Error(stderr.trim());
  return { diagnostics, fault };
}

/** The same, but what cannot be loaded is left out, and told of as an error. */
export async function denoCheckEach(
  files: string[],
  imports: Record<string, string>,
  options: RunOptions,
): Promise<Diagnostic[]> {
  const faults: Diagnostic[] = [];
  for (const left = new Set(files); left.size > 0;) {
    const { diagnostics, fault } = await denoCheck([...left], imports, options);
    if (!fault) return [...faults, ...diagnostics];
    const { path, line, message } = fault;
    if (!left.delete(path)) throw new Error(`${path}:${line}: ${message}`);
    const file = urlOf(path);
    faults.push({ code: "", message, shown: "", file, line });
  }
  return faults;
}

async function writeMap(
  imports: Record<string, string>,
  folder: string,
): Promise<string> {
  const path = await Deno.makeTempFile({ dir: folder, suffix: ".json" });
  const map = { imports: { ...projectImports(), ...imports } };
  await Deno.writeTextFile(path, JSON.stringify(map));
  return path;
}

/** The errors in what Deno writes, without colours. */
export function readDiagnostics(stderr: string): Diagnostic[] {
  const error =
    // What is set in belongs to the error before it.
    /^(?<code>TS\d+) \[ERROR\]: (?! {2})(?<text>[^]*?)\n +at (?<file>file:\S+):(?<line>\d+):\d+$/gm;
  return [...stderr.matchAll(error)].map(({ groups = {} }) => {
    const lines = groups.text.split("\n");
    const isMarked = /^ *[~^]+$/.test(lines[lines.length - 1]);
    const end = isMarked ? lines.length - 2 : lines.length;
    return {
      ...{ code: groups.code, file: groups.file, line: Number(groups.line) },
      message: lines.slice(0, end).map((line) => line.trim()).join("\n"),
      shown: lines.slice(end).join("\n"),
    };
  });
}
