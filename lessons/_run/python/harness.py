"""Makes of Pyodide's interpreter one that runs a script as CPython's own does.

All of this runs once, before the interpreter's memory is kept; `start` runs in
each interpreter that is made of that memory, right before CPython's `main`.
"""

import asyncio
import os
import random
import selectors
import sys
import time


class Clock(selectors._BaseSelectorImpl):
    """Waits for time to pass: without threads and sockets nothing else can."""

    def select(self, timeout=None):
        time.sleep(86_400 if timeout is None else max(timeout, 0))
        return []


def use_the_event_loop_of_cpython():
    selectors.DefaultSelector = Clock
    for method in "_make_self_pipe", "_close_self_pipe", "_write_to_self":
        setattr(asyncio.SelectorEventLoop, method, lambda loop: None)
    asyncio.events._set_event_loop_policy(None)


def start(by_line):
    sys.stdout.reconfigure(line_buffering=by_line)
    asyncio._set_running_loop(None)
    sys.excepthook = sys.__excepthook__
    sys.path[:] = filter(None, sys.path)
    sys.meta_path[:] = [f for f in sys.meta_path if "pyodide" not in repr(f)]
    for name in set(os.environ) - {"HOME", "LANG", "PATH", "TZ"}:
        del os.environ[name]
    sys.modules["__main__"].__dict__.pop("_pyodide_core", None)
    random.seed()


use_the_event_loop_of_cpython()
sys.start = start
