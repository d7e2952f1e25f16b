/**
 * Reads the project's files.
 *
 * @module
 */
import type { Problem } from "./problem.ts";

/** A file's text, and why it could not be read as it should. */
export interface Text {
  text: string;
  faults: Problem[];
}

/** Reads the text of a file at a path from the project's folder `at`. */
export function readText(path: string, at: URL): Text {
  const fault = (message: string): Problem => ({ path, line: 1, message });
  let bytes: Uint8Array;
  try {
    bytes = Deno.readFileSync(new URL(path, at));
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    return { text: "", faults: [fault("there is no such file")] };
  }
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), faults: [] };
  } catch {
    const message = "the file is not UTF-8: save it as UTF-8";
    return { text: "", faults: [fault(message)] };
  }
}

/** The modules under a folder, sorted, without folders whose name starts with `_`. */
export function filesUnder(folder: string, at: URL): string[] {
  return walk(folder, at, (name) => !name.startsWith("_"));
}

/** The modules in the folders of `folder` whose name starts with `_`. */
export function toolingUnder(folder: string, at: URL): string[] {
  return [...Deno.readDirSync(new URL(folder, at))]
    .filter(({ name, isDirectory }) => isDirectory && name.startsWith("_"))
    .flatMap(({ name }) => walk(`${folder}${name}/`, at, () => true)).sort();
}

function walk(
  folder: string,
  at: URL,
  enters: (name: string) => boolean,
): string[] {
  return [...Deno.readDirSync(new URL(folder, at))]
    .flatMap(({ name, isDirectory }) => {
      const path = `${folder}${name}`;
      if (isDirectory) return enters(name) ? walk(`${path}/`, at, enters) : [];
      return /\.m?tsx?$/.test(name) ? [path] : [];
    }).sort();
}
