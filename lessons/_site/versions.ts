/**
 * What the pages were run on.
 *
 * @module
 */
import pyodide from "pyodide/package.json" with { type: "json" };

/** The versions, as a reader needs them. */
export const versions: string =
  `Deno ${Deno.version.deno}, TypeScript ${Deno.version.typescript}, ` +
  `CPython 3.14 in WebAssembly (Pyodide ${pyodide.version})`;
