/**
 * What the memory of a started CPython is made with. Where one was made with
 * something else, it is made anew.
 *
 * @module
 */
import { version } from "pyodide";
import harness from "./harness.py" with { type: "text" };
import interpreter from "./interpreter.ts" with { type: "text" };

/** The version of Pyodide and the sources of this project, as one text. */
export const recipe: string = version + harness + interpreter;
