/**
 * The Worker in which cells run: each in an interpreter that nobody has touched,
 * made of the memory of one that has just started.
 *
 * @module
 */
import { errorOf, shown } from "../../_run/python/ending.ts";
import { CPython, type Sink } from "../../_run/python/interpreter.ts";
import { Head, Tail } from "../../_run/kept.ts";
import lock from "pyodide/pyodide-lock.json" with { type: "json" };
import { fetchOnce } from "./fetch_once.ts";
import { openMemory } from "./memory.ts";
import { limited } from "./printed.ts";
import {
  cutNote,
  printLimit,
  type PythonJob,
  type PythonNews,
} from "./protocol.ts";
import { beforeTraceback, lineIn } from "./traceback.ts";
import { watchCompiler } from "./watch_compiler.ts";

const tell = (news: PythonNews) => postMessage(news);

const options = {
  indexURL: new URL("./pyodide/", import.meta.url).href,
  lockFileContents: JSON.stringify({ info: lock.info, packages: {} }),
};

/** Rejects if CPython cannot be compiled, since Pyodide then waits for ever. */
const { promise: torn, reject } = Promise.withResolvers<never>();
watchCompiler(reject);
const python = Promise.race([torn, start()]);

addEventListener("message", async ({ data }: MessageEvent<PythonJob>) => {
  try {
    tell({ ended: await Promise.race([torn, run(await python, data)]) });
  } catch (error) {
    // Emscripten throws what is no Error, and has a name and a message.
    tell({ died: Error.prototype.toString.call(error) });
  }
});

async function start(): Promise<CPython> {
  fetchOnce((loaded) => tell({ loaded }));
  const memory = await openMemory(options);
  tell({ ready: true });
  return new CPython(memory, options);
}

/** Runs a cell, tells each line that it prints, and resolves to how it ended. */
async function run(python: CPython, { source }: PythonJob) {
  const start = performance.now();
  const [stdout, stderr] = [new Head(printLimit), new Tail(printLimit)];
  const print = limited((text) => tell({ text }));
  const told = (sink: Sink): Sink => {
    const decoder = new TextDecoder();
    return {
      add(bytes) {
        sink.add(bytes);
        print(decoder.decode(bytes, { stream: true }));
      },
    };
  };
  const code = await python.run(source, told(stdout), told(stderr), true);
  const milliseconds = performance.now() - start;
  const ended = {
    code,
    signal: null,
    stdout: stdout.text + (stdout.cut ? cutNote : ""),
    stderr: stderr.text,
    cut: stdout.cut,
    stopped: false,
    milliseconds,
  };
  return {
    milliseconds,
    text: shown(ended),
    error: errorOf(ended),
    stderr: code === 0 ? stderr.text : beforeTraceback(stderr.text),
    line: lineIn(stderr.text),
  };
}
