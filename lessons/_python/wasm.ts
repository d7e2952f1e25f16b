/**
 * CPython, compiled to WebAssembly: no threads, processes or sockets.
 *
 * @module
 */
import { loadPyodide } from "pyodide";

/** Runs Python source to its end and resolves to what it printed. */
export type RunPython = (source: string) => Promise<string>;

const harness = `
import contextlib, io, sys, traceback, types

def run(source):
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(source, "<cell>", "exec"), main.__dict__)
        except BaseException as error:
            print(traceback.format_exception_only(error)[-1].splitlines()[-1])
    return printed.getvalue()

run
`;

/**
 * Starts CPython. Each run gets a \`__main__\` module of its own; where the source raises, the last
 * line that it printed is the last line of the traceback.
 */
export async function startCPython(): Promise<RunPython> {
  const python = await loadPyodide();
  const run = python.runPython(harness, { globals: python.toPy({}) });
  return (source) => run.callPromising(source);
}
