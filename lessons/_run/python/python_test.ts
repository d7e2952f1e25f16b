/**
 * CPython in WebAssembly runs each script as the machine's own Python does, and as
 * if it were the only one.
 *
 * @module
 */
import {
  assert,
  assertEquals,
  assertNotEquals,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { existsSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { environment } from "../environment.ts";
import { mayKeepFiles, mayRun } from "../permission.ts";
import { run } from "../run.ts";
import { Trial } from "../trial.ts";
import { shown } from "./ending.ts";
import { missing } from "./missing.ts";
import { findPython, runNative } from "./native.ts";
import { type Job, jobName } from "./report.ts";
import { runScripts } from "./servers.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());
const limits = { timeLimit: 60_000, outputLimit: 10_000 };

/** Scripts, and what they print wherever they run. */
const alike: [name: string, script: string, prints: string][] = [
  ["text", "print('é')\nprint(1, end='')", "é\n1"],
  ["an error", "print(1)\n{}['key']", "1\nKeyError: 'key'\n"],
  ["a syntax error", "1 +", "SyntaxError: invalid syntax\n"],
  ["sys.exit(0)", "import sys\nprint(1)\nsys.exit(0)\nprint(2)", "1\n"],
  ["sys.exit(3)", "import sys\nsys.exit(3)", "exit code 3\n"],
  [
    "os._exit",
    "import os\nprint(1, flush=True)\nos._exit(4)",
    "1\nexit code 4\n",
  ],
  [
    "os._exit before anything is flushed",
    "import os\nprint(1)\nos._exit(0)",
    "",
  ],
  [
    "a lone surrogate",
    "print('\\ud800')",
    "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed\n",
  ],
  [
    "sys.stdout.buffer, which does not wait for print",
    "import sys\nsys.stdout.buffer.write(b'a\\n')\nprint('b')\nsys.stdout.buffer.write(b'c\\n')",
    "a\nc\nb\n",
  ],
  [
    "atexit, weakref.finalize and __del__, in this order",
    `
import atexit, weakref
class Thing:
    def __del__(self): print("deleted")
thing = Thing()
weakref.finalize(thing, print, "finalized")
atexit.register(print, "at exit")
print("end")`,
    "end\nat exit\nfinalized\ndeleted\n",
  ],
  [
    "an exception group that nobody catches",
    "print(1)\nraise ExceptionGroup('many', [ValueError(1), ExceptionGroup('more', [KeyError(2)])])",
    "1\nExceptionGroup: many (2 sub-exceptions)\n",
  ],
  [
    "no running loop",
    "import asyncio\nasyncio.get_running_loop()",
    "RuntimeError: no running event loop\n",
  ],
  [
    "asyncio.run, in the order of time, and what it calls off",
    `
import asyncio
async def wait(seconds):
    try:
        await asyncio.sleep(seconds)
        print(seconds, asyncio.get_running_loop().is_running())
    except asyncio.CancelledError:
        print("called off")
async def main():
    asyncio.create_task(wait(60))
    await asyncio.gather(wait(0.02), wait(0.01))
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(60)
    except TimeoutError:
        print("late")
asyncio.run(main())
asyncio.run(wait(0))`,
    "0.01 True\n0.02 True\nlate\ncalled off\n0 True\n",
  ],
  [
    "an event loop by hand",
    `
import asyncio
loop = asyncio.new_event_loop()
loop.call_later(0.01, print, "later")
loop.call_later(0.02, loop.stop)
loop.call_soon(print, "soon")
loop.run_forever()
loop.close()
print(type(loop).__name__, loop.is_closed())`,
    "soon\nlater\n_UnixSelectorEventLoop True\n",
  ],
  [
    "recursion, as deep as it is allowed, through C and back",
    `
import functools, sys
def through_c(n): return n and list(map(through_c, [n - 1]))[0]
for recurse in through_c, lambda n: n and sorted([n], key=lambda n: recurse(n - 1)):
    try: recurse(10_000)
    except RecursionError: print("too deep")
sys.setrecursionlimit(100_000)
def deep(n): return n and 1 + deep(n - 1)
print(deep(50_000))`,
    "too deep\ntoo deep\n50000\n",
  ],
  ["an empty standard input", "input()", "EOFError: EOF when reading a line\n"],
  [
    "__main__, and a folder of its own",
    "import os, sys\nprint(__name__, os.path.basename(__file__), os.listdir(), sys.argv)",
    "__main__ cell.py ['cell.py'] ['cell.py']\n",
  ],
  [
    "no name but its own",
    "print([name for name in globals() if not name.startswith('__')])",
    "[]\n",
  ],
  [
    "no module of Pyodide's",
    "import js",
    "ModuleNotFoundError: No module named 'js'\n",
  ],
  [
    "a module of its own",
    "with open('m.py', 'w') as file: file.write('x = 1')\nimport m\nprint(m.x)",
    "1\n",
  ],
  [
    "UTC",
    "import datetime\nprint(datetime.datetime(2024, 7, 1).astimezone())",
    "2024-07-01 00:00:00+00:00\n",
  ],
];

/** Scripts, and what they print in WebAssembly and nowhere else. */
const different: [name: string, script: string, prints: string][] = [
  ...missing.map(({ what, script, error }): [string, string, string] => [
    what,
    script,
    `${error}\n`,
  ]),
  [
    "time zones by name",
    "import zoneinfo\nprint(len(zoneinfo.available_timezones()) > 1)",
    "False\n",
  ],
  [
    "the name of the platform",
    "import sys\nprint(sys.platform)",
    "emscripten\n",
  ],
  [
    "pointers of 32 bits: sizes, addresses, hashes",
    "import sys\nprint(sys.maxsize, hash(2**40))",
    "2147483647 512\n",
  ],
  [
    "memory that may not be read, such as that at address 0",
    "import ctypes\nctypes.string_at(0)\nprint('read')",
    "read\n",
  ],
  [
    "permissions of files",
    "import os\nos.umask(0o77)\nprint(os.umask(0))",
    "0\n",
  ],
  [
    "a process of its own",
    "import os\nprint(os.getpid())",
    "42\n",
  ],
  [
    "modules that nobody has imported yet: Pyodide needs many itself",
    "import sys\nprint('json' in sys.modules)",
    "True\n",
  ],
  [
    "a seed of its own for the hashes of strings: it is the same everywhere",
    "print(hash('a'))",
    "-468864544\n",
  ],
  [
    "the name of the time zone, which is always UTC",
    "import time\nprint(time.tzname[0])",
    "UTC-0000\n",
  ],
];

/** Prints everything that another script might have left behind. */
const probe = `
import builtins, gc, logging, os, random, signal, sys, warnings, asyncio
print(sorted(vars(builtins)), sorted(globals()), sorted(sys.modules))
print(sys.getrecursionlimit(), sys.getswitchinterval(), gc.isenabled())
print(os.getcwd(), os.listdir("/"), os.listdir("/tmp"), os.listdir())
print(sorted(os.environ.items()), sys.path, sys.meta_path)
print(logging.root.level, logging.root.handlers, warnings.filters)
print(sys.stdout, sys.excepthook, sys.displayhook, signal.getsignal(2))
print(sys.gettrace(), sys.getprofile(), builtins.sorted)
`;

/** Scripts that leave something behind. */
const untidy = [
  "import builtins\nbuiltins.leak = 1",
  "import builtins\nbuiltins.sorted = lambda *arguments: arguments",
  "import sys\nsys.setrecursionlimit(5000)",
  "import sys\nsys.setswitchinterval(1)",
  "import os\nos.mkdir('/leak')\nos.chdir('/leak')",
  "with open('/tmp/leak', 'w'): pass",
  "import logging\nlogging.basicConfig(level=1)",
  "import sys\nsys.modules['leak'] = sys",
  "import sys\nsys.path.append('leak')",
  "import os\nos.environ['LEAK'] = '1'",
  "import warnings\nwarnings.simplefilter('error')",
  "import sys\nsys.excepthook = sys.displayhook = print",
  "import sys\nsys.settrace(lambda *arguments: None)",
  "import gc\ngc.disable()",
  "import atexit\natexit.register(print, 'late')",
  "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)",
];

/** A script that runs one of JavaScript. */
function inJavaScript(script: string): string {
  return `import sys\nsys.modules["pyodide_js"].runPython.constructor("${script}")()`;
}

/** Scripts that break what they run in, and what is shown of them. */
const fatal: [script: string, prints: string][] = [
  ["import sys\nsys.stdout = sys.stderr = None", ""],
  ["import os\nos._exit(0)", ""],
  ["import os\nos.abort()", "ended by RuntimeError: unreachable\n"],
  [
    "import sys\nsys.setrecursionlimit(10 ** 9)\ndef f(): return list(map(lambda _: f(), [1]))\nf()",
    "ended by RangeError: Maximum call stack size exceeded\n",
  ],
  ["bytearray(10 ** 9) * 10", "MemoryError\n"],
];

/** All scripts that are run, by what they are for. They share one start of CPython. */
const scripts = {
  alike: alike.map(([, script]) => script),
  different: different.map(([, script]) => script),
  untidy: untidy.map((script) => `${script}\n${probe}`),
  probes: [probe, probe, ...fatal.map(([script]) => script), probe, probe],
};

type Purpose = keyof typeof scripts;

let running: Promise<string[]> | undefined;

/** What the scripts for this purpose print in WebAssembly. */
async function printed(purpose: Purpose): Promise<string[]> {
  const outputs = await (running ??= runAll(Object.values(scripts).flat()));
  const names = Object.keys(scripts).indexOf(purpose);
  const start = Object.values(scripts).slice(0, names).flat().length;
  return outputs.slice(start, start + scripts[purpose].length);
}

async function runAll(scripts: string[]): Promise<string[]> {
  await using options = new Trial();
  const outputs: string[] = [];
  for await (const { script, ended } of runScripts(scripts, limits, options)) {
    outputs[script] = ended.stopped ? "stopped" : shown(ended);
  }
  return outputs;
}

/** What they print in the machine's own Python; undefined where there is none. */
async function printedNatively(
  purpose: Purpose,
): Promise<string[] | undefined> {
  await using options = new Trial();
  const python = await findPython(options);
  if ("missing" in python) return undefined;
  return await Promise.all(
    scripts[purpose].map(async (script) =>
      shown(await runNative(python.path, script, limits, options))
    ),
  );
}

Deno.test("CPython prints the same in WebAssembly and on the machine", {
  ignore,
}, async (t) => {
  const wasm = await printed("alike");
  const native = await printedNatively("alike");
  for (const [index, [name, , prints]] of alike.entries()) {
    await t.step(name, () => {
      assertEquals(wasm[index], prints);
      assertEquals(native?.[index] ?? prints, prints);
    });
  }
});

Deno.test("CPython differs in WebAssembly where it must", {
  ignore,
}, async (t) => {
  const wasm = await printed("different");
  const native = await printedNatively("different");
  for (const [index, [name, , prints]] of different.entries()) {
    await t.step(name, () => {
      assertEquals(wasm[index], prints);
      assertNotEquals(native?.[index], wasm[index]);
    });
  }
});

Deno.test(
  "the probe sees what a script leaves behind, and the next finds nothing",
  {
    ignore,
  },
  async () => {
    const all = await printed("probes");
    assertEquals(all.slice(2, -2), fatal.map(([, prints]) => prints));
    const outputs = [...all.slice(0, 2), ...all.slice(-2)];
    const [clean] = outputs;
    assert(clean.includes("__main__"), clean);
    assertEquals(outputs, outputs.map(() => clean));
    for (const [index, seen] of (await printed("untidy")).entries()) {
      assertNotEquals(seen, clean, untidy[index]);
    }
  },
);

Deno.test("of what a script prints no more is kept than the limit says", {
  ignore,
}, async () => {
  await using options = new Trial();
  const scripts = ["print('1234')\nprint('5678')"];
  const [{ ended }] = await Array.fromAsync(
    runScripts(scripts, { ...limits, outputLimit: 5 }, options),
  );
  assertEquals([ended.stdout, ended.cut], ["1234\n", true]);
});

Deno.test("a script past its time is ended with the process that it runs in", {
  ignore,
}, async () => {
  await using options = new Trial();
  const scripts = ["while True: pass"];
  const short = { ...limits, timeLimit: 1_000 };
  assertEquals(await Array.fromAsync(runScripts(scripts, short, options)), [{
    script: 0,
    ended: {
      ...{ code: 1, signal: "SIGKILL", stopped: true, milliseconds: 1_000 },
      ...{ stdout: "", cut: false, stderr: "" },
    },
  }]);
});

Deno.test("the death of a process is told by what it wrote for this script", {
  ignore,
}, async () => {
  await using options = new Trial();
  const words = "console.error(`\\nthe process dies\\nof it`)";
  const scripts = [
    "import os\nos.abort()", // of which the process writes "Aborted()"
    inJavaScript(`${words}; Deno.exit(7)`),
  ];
  const outcomes = await Array.fromAsync(runScripts(scripts, limits, options));
  assertEquals(outcomes.map(({ ended }) => shown(ended)), [
    "ended by RuntimeError: unreachable\n",
    "ended by the process dies\n",
  ]);
});

Deno.test("a process may end in any way that has run all scripts", {
  ignore,
}, async () => {
  await using options = new Trial();
  const scripts = [inJavaScript("setTimeout(() => Deno.exit(7))")];
  const outcomes = await Array.fromAsync(runScripts(scripts, limits, options));
  assertEquals(outcomes.map(({ ended }) => shown(ended)), [""]);
});

Deno.test("nothing is told of a script that is called off", {
  ignore,
}, async () => {
  await using options = new Trial();
  const stop = new AbortController();
  const outcomes = runScripts(["while True: pass"], limits, {
    ...options,
    signal: stop.signal,
  });
  const first = outcomes.next();
  const taken = () =>
    Array.from(Deno.readDirSync(options.folder), ({ name }) => name)
      .some((job) => existsSync(`${options.folder}/${job}/0`));
  while (!taken()) await delay(10);
  stop.abort(new Error("enough"));
  await assertRejects(() => first, Error, "enough");
});

Deno.test("it is told that CPython does not start", { ignore }, async () => {
  await using options = new Trial();
  const folder = `${options.folder}/a,b`; // which Deno's options take for two
  await Deno.mkdir(folder);
  await assertRejects(
    () => Array.fromAsync(runScripts([""], limits, { ...options, folder })),
    Error,
    "CPython did not start: error: Uncaught (in promise) NotCapable",
  );
});

Deno.test("a script that may not be taken is not left out in silence", {
  ignore,
}, async () => {
  await using options = new Trial();
  const { folder } = options;
  const job: Job = { scripts: ["print(1)"], ...limits };
  await Deno.writeTextFile(`${folder}/${jobName}`, JSON.stringify(job));
  const { code, stdout, stderr } = await run(Deno.execPath(), [
    ...["run", "--no-check", "--cached-only", "--allow-read"],
    ...[fileURLToPath(import.meta.resolve("./server.ts")), folder, folder],
  ], { env: environment(folder) });
  assertEquals([code, stdout], [1, ""]);
  assertStringIncludes(stderr, `write access to "${folder}/0"`);
});
