/**
 * What CPython in WebAssembly has not, and cannot have: cells that need any of this
 * are marked `python native`, or say something else.
 *
 * @module
 */

/** Something that a script can ask for in vain. */
export interface Missing {
  /** What WebAssembly has not. */
  what: string;
  /** A script that needs it. */
  script: string;
  /** The error with which it ends there, and nowhere else. */
  error: string;
}

/** All that is known. A version of Python may lack more. */
export const missing: Missing[] = [
  {
    what: "threads, and with them executors, timers and `asyncio.to_thread`",
    script: "import threading\nthreading.Thread(target=print).start()",
    error: "RuntimeError: can't start new thread",
  },
  {
    what: "processes",
    script: "import subprocess\nsubprocess.run(['python3'], check=False)",
    error: "OSError: [Errno 138] emscripten does not support processes.",
  },
  {
    what: "`os.fork`",
    script: "import os\nprint(os.fork() >= 0)",
    error: "OSError: [Errno 52] Function not implemented",
  },
  {
    what: "a network",
    script: "import socket\nsocket.create_connection(('127.0.0.1', 9))",
    error: "OSError: [Errno 23] Host is unreachable",
  },
  {
    what: "`signal.alarm`, and signals between processes",
    script: "import signal\nsignal.alarm(0)",
    error: "AttributeError: module 'signal' has no attribute 'alarm'",
  },
  {
    what: "modules of the standard library that need one of these",
    script: "import curses\nprint(curses.__name__)",
    error: "ModuleNotFoundError: No module named 'curses'",
  },
];
