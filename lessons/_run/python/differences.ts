/**
 * How CPython in WebAssembly differs from the machine's own, and must: cells that
 * depend on any of this are marked `python native`, or say something else.
 *
 * @module
 */

/** Something that a script can tell. */
export interface Difference {
  /** What WebAssembly has not, or has otherwise. */
  what: string;
  /** A script that shows it. */
  script: string;
  /** What it prints in WebAssembly; anywhere else it prints something else. */
  prints: string;
}

/** All differences that are known. A version of Python may differ in more. */
export const differences: Difference[] = [
  {
    what: "threads, and with them executors, timers and `asyncio.to_thread`",
    script: "import threading\nthreading.Thread(target=print).start()",
    prints: "RuntimeError: can't start new thread",
  },
  {
    what: "processes",
    script: "import subprocess\nsubprocess.run(['python3'], check=False)",
    prints: "OSError: [Errno 138] emscripten does not support processes.",
  },
  {
    what: "`os.fork`",
    script: "import os\nprint(os.fork() >= 0)",
    prints: "OSError: [Errno 52] Function not implemented",
  },
  {
    what: "a network",
    script: "import socket\nsocket.create_connection(('127.0.0.1', 9))",
    prints: "OSError: [Errno 23] Host is unreachable",
  },
  {
    what: "`signal.alarm`, and signals between processes",
    script: "import signal\nsignal.alarm(0)",
    prints: "AttributeError: module 'signal' has no attribute 'alarm'",
  },
  {
    what: "modules of the standard library that need one of these",
    script: "import curses\nprint(curses.__name__)",
    prints: "ModuleNotFoundError: No module named 'curses'",
  },
  {
    what: "time zones by name",
    script: "import zoneinfo\nprint(len(zoneinfo.available_timezones()) > 1)",
    prints: "False",
  },
  {
    what: "the name of the platform",
    script: "import sys\nprint(sys.platform)",
    prints: "emscripten",
  },
  {
    what: "pointers of 32 bits: sizes, addresses, hashes",
    script: "import sys\nprint(sys.maxsize, hash(2**40))",
    prints: "2147483647 512",
  },
  {
    what: "memory that may not be read, such as that at address 0",
    script: "import ctypes\nctypes.string_at(0)\nprint('read')",
    prints: "read",
  },
  {
    what: "permissions of files",
    script: "import os\nos.umask(0o77)\nprint(os.umask(0))",
    prints: "0",
  },
  {
    what: "a process of its own",
    script: "import os\nprint(os.getpid())",
    prints: "42",
  },
  {
    what: "modules that nobody has imported yet: Pyodide needs many itself",
    script: "import sys\nprint('json' in sys.modules)",
    prints: "True",
  },
  {
    what:
      "a seed of its own for the hashes of strings: it is the same everywhere",
    script: "print(hash('a'))",
    prints: "-468864544",
  },
  {
    what: "the name of the time zone, which is always UTC",
    script: "import time\nprint(time.tzname[0])",
    prints: "UTC-0000",
  },
];
