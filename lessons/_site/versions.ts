/**
 * What the pages were run on.
 *
 * @module
 */
import lock from "pyodide/pyodide-lock.json" with { type: "json" };
import pyodide from "pyodide/package.json" with { type: "json" };

/** The versions, as a reader needs them. */
export const versions: string =
  `Deno ${Deno.version.deno}, TypeScript ${Deno.version.typescript}, ` +
  `CPython ${lock.info.python} in WebAssembly (Pyodide ${pyodide.version})`;
