/**
 * CPython in WebAssembly, an interpreter of its own for every script. It uses
 * nothing of Deno's, so that a browser runs the same.
 *
 * @module
 */
import { loadPyodide, type PyodideAPI } from "pyodide";
import harness from "./harness.py" with { type: "text" };
import { compiledOnce } from "./compiled_once.ts";

/** Takes what a script writes. */
export interface Sink {
  /** Takes what it wrote next. */
  add(bytes: Uint8Array): void;
}

/** The options of `loadPyodide`; of those that it does not document, it says so. */
type Options = NonNullable<Parameters<typeof loadPyodide>[0]>;

/** The parts of a started Pyodide that it does not document. */
interface Inner extends PyodideAPI {
  makeMemorySnapshot(): Uint8Array;
  _module: { _Py_RunMain(): number };
}

/** Where scripts run, and what their only argument is. */
const script = { folder: "/cell", name: "cell.py" };

/** Starts CPython, which takes seconds, and returns its memory: 30 MiB. */
export async function makeMemory(options?: Options): Promise<Uint8Array> {
  const python = await load({ ...options, _makeSnapshot: true });
  python.runPython(harness, { globals: python.toPy({}) });
  return python.makeMemorySnapshot();
}

/** Runs scripts, each in a new interpreter made of the same memory. */
export class CPython {
  readonly #memory: Uint8Array;
  readonly #options?: Options;
  readonly #create = compiledOnce();

  /** Takes what `makeMemory` returned. */
  constructor(memory: Uint8Array, options?: Options) {
    this.#memory = memory;
    this.#options = options;
  }

  /**
   * Runs a script to its end and resolves to its exit code.
   *
   * @param byLine whether stdout gets each line as it is printed, as a terminal
   * does, and not all in the end, as a pipe does.
   * @throws if the interpreter itself dies, such as of an exhausted stack.
   */
  async run(
    source: string,
    stdout: Sink,
    stderr: Sink,
    byLine = false,
  ): Promise<number> {
    const python = await load({
      ...this.#options,
      _loadSnapshot: this.#memory,
      createPyodideModule: this.#create,
    });
    python.setStdout({ write: into(stdout) });
    python.setStderr({ write: into(stderr) });
    python.FS.writeFile(`${script.folder}/${script.name}`, source);
    python.runPython("import sys; vars(sys).pop('start')(by_line)", {
      globals: python.toPy({ by_line: byLine }),
    });
    return runMain(python);
  }
}

async function load(options: Options): Promise<Inner> {
  return await loadPyodide({
    ...options,
    args: [script.name],
    stdin: () => null,
    env: {
      ...{ HOME: script.folder, LANG: "C.UTF-8", TZ: "UTC" },
      ...{ PYTHONINSPECT: "", PYTHONUTF8: "1", PYTHONHASHSEED: "0" },
    },
  }) as Inner;
}

function into(sink: Sink) {
  return (bytes: Uint8Array) => {
    sink.add(bytes);
    return bytes.length;
  };
}

function runMain({ _module }: Inner): number {
  try {
    return _module._Py_RunMain();
  } catch (error) {
    if (isExit(error)) return error.status;
    throw error;
  }
}

/** Whether this is what Emscripten throws where a program calls `exit`. */
function isExit(error: unknown): error is { status: number } {
  return error instanceof Object && "name" in error &&
    error.name === "ExitStatus";
}
