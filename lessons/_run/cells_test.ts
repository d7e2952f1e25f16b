/**
 * Every cell of a page is run, and held against what stands under it.
 *
 * @module
 */
import { assert, assertEquals, assertRejects } from "@std/assert";
import { basename, dirname } from "node:path";
import { readPage } from "../_book/page.ts";
import { cellsRunner, runCells } from "./cells.ts";
import { mayKeepFiles, mayRun } from "./permission.ts";
import { luckIn } from "./python/luck.ts";
import { missing } from "./python/missing.ts";
import { findPython, runNative } from "./python/native.ts";
import { kinds, page, succeeds, told, Trial, trial } from "./trial.ts";

const path = "lessons/chapter/lesson.ts";
const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

/** Whether this machine has a Python that native cells run in. */
async function hasPython(): Promise<boolean> {
  const program = "import sys; sys.exit(sys.version_info < (3, 11))";
  return await succeeds("python3", "-c", program);
}

const ignoreNative = ignore || Deno.build.os === "windows" ||
  !await hasPython();

function cell(code: string, output?: string, info = "python"): string {
  const block = `\`\`\`${info}\n${code}\n\`\`\`\n`;
  return output === undefined
    ? block
    : `${block}\n\`\`\`text\n${output}\n\`\`\`\n`;
}

Deno.test("a cell prints what stands under it, or the right answer is told", {
  ignore,
}, async () => {
  const source = page([
    cell("print(1)", "1"),
    cell("import sys\nprint(2)\nprint('careful', file=sys.stderr)", "3"),
    cell("print(4)"),
    cell("x = 5"),
    cell("1 / 0", "ZeroDivisionError: division by zero"),
    cell("print({'a', 'b'}.__class__)", "<class 'set'>"),
    cell("1 / 0", "1"),
    cell("print('6 ')\nprint(6)", "6\n6"),
    cell("print('at 0x7f')", "at 0x7f"),
    cell("print('x' * 200_000)", "1"),
  ].join("\n"));
  const start = performance.now();
  const results = await trial(runCells, source);
  const elapsed = performance.now() - start;
  assertEquals(kinds(results), ["cells: Python cell"]);
  assertEquals(results.map(({ path }) => path), Array(10).fill(path));
  const times = results.map(({ milliseconds = Infinity }) => milliseconds);
  assert(times.every((time) => 0 < time && time < elapsed), `${times}`);
  assertEquals(told(results), [
    "4 passed",
    "12 failed it prints something else than stands under it:\n2",
    "22 failed say in a `text` block right under it what it prints:\n4",
    "26 failed it prints nothing: print what it shows",
    "30 passed",
    "38 passed",
    `46 failed it prints something else than stands under it:
ZeroDivisionError: division by zero
Traceback (most recent call last):
  File "/cell/cell.py", line 1, in <module>
    1 / 0
    ~~^~~
ZeroDivisionError: division by zero`,
    "54 passed",
    "64 failed it prints an address, which is another in each run: print something else",
    "72 failed it prints more than 100 kB: print less",
  ]);
});

Deno.test("a cell that needs what WebAssembly has not is told to be native", {
  ignore,
}, async () => {
  const cells = missing.map(({ script }) =>
    cell(`print("1\\n2")\n${script}`, "1")
  );
  const results = await trial(runCells, page(cells.join("\n")));
  const end = "which WebAssembly has not: mark it `python native`";
  assertEquals(results.map(({ message }) => message), [
    `it needs threads, and with them executors, timers and \`asyncio.to_thread\`, ${end}`,
    `it needs processes, ${end}`,
    `it needs \`os.fork\`, ${end}`,
    `it needs a network, ${end}`,
    `it needs \`signal.alarm\`, and signals between processes, ${end}`,
    `it needs modules of the standard library that need one of these, ${end}`,
  ]);
});

Deno.test("output is told that is right by luck", () => {
  const [address, set, other] = [
    ...["<A object at 0x7f00>", "{'a', 'b'}", "x {'a', \"b\"} y"],
  ].map(luckIn);
  assertEquals(
    address,
    "it prints an address, which is another in each run: print something else",
  );
  assertEquals(
    set,
    "it prints a set of texts, whose order is another in each run: sort it",
  );
  assertEquals(other, set);
  const right = ["{'a'}", "{1, 2}", "{'a': 'b', 'c': 'd'}", "at 0", "set()"];
  assertEquals(right.map(luckIn), right.map(() => undefined));
});

Deno.test("a cell in a list, in a quotation, or in another comment is run", {
  ignore,
}, async () => {
  const nested = cell("print(1)", "2").replaceAll(/^/gm, "  ");
  const quoted = cell("print(1)", "2").replaceAll(/^/gm, "> ");
  const source = `${page(`- item\n\n${nested}\n\n${quoted}`)}

/**
${cell("print(1)", "2").replaceAll(/^/gm, " * ")}
 */
export const x = 1;
`;
  const results = await trial(runCells, source);
  assertEquals(results.map(({ status }) => status), Array(3).fill("failed"));
});

Deno.test("a cell that does not end, or prints too much, is told by its line", {
  ignore,
}, async () => {
  const limited = cellsRunner({ timeLimit: 4_000, outputLimit: 100_000 });
  const endless = cell("while True: pass", "1");
  const chatty = cell("while True: print(1)", "1");
  const results = await trial(limited, page(`${endless}\n${chatty}`));
  assertEquals(told(results), [
    "4 failed it does not end within 4 s: make it end",
    "12 failed it does not end within 4 s: make it end",
  ]);
});

Deno.test(
  "a native cell runs with threads, processes and no variables of Python's",
  {
    ignore: ignoreNative,
  },
  async () => {
    Deno.env.set("PYTHONSTARTUP", "here");
    Deno.env.set("PYTHONOPTIMIZE", "2");
    Deno.env.set("TZ", "Asia/Tokyo");
    const source = page([
      cell(
        `import threading
threading.Thread(target=print, args=[1]).start()`,
        "1",
        "python native",
      ),
      cell(
        `import os, sys, time
print(sys.flags.optimize, os.environ.get("PYTHONSTARTUP"), time.tzname[0])`,
        "0 None UTC",
        "python native",
      ),
      cell("import sys\nsys.exit(3)", "exit code 3", "python native"),
      cell("import os\nos.abort()", "ended by SIGABRT", "python native posix"),
    ].join("\n"));
    const results = await trial(runCells, source);
    assertEquals(results.map(({ status }) => status), Array(4).fill("passed"));
    assertEquals(kinds(results), ["cells: native Python cell"]);
  },
);

Deno.test("a native cell is run that is the only one", {
  ignore: ignoreNative,
}, async () => {
  const source = page(cell("print(1)", "1", "python native"));
  assertEquals(told(await trial(runCells, source)), ["4 passed"]);
});

Deno.test(
  "a native cell's grandchild that holds the pipe does not outlive its limit",
  {
    ignore: ignoreNative,
  },
  async () => {
    const limited = cellsRunner({ timeLimit: 1_000, outputLimit: 1_000 });
    const forever = "import time\nwhile True: time.sleep(1_000)";
    const start = `import subprocess, sys
subprocess.Popen([sys.executable, "-c", ${JSON.stringify(forever)}])`;
    const source = page([
      cell(`${start}\nprint("left behind")`, "left behind", "python native"),
      cell(`${start}.wait()`, "1", "python native"),
    ].join("\n"));
    const results = told(await trial(limited, source));
    assertEquals(results, [
      "4 passed",
      "14 failed it does not end within 1 s: make it end",
    ]);
  },
);

Deno.test("a native cell is ignored where there is no Python that will do", {
  ignore: ignore || Deno.build.os === "windows",
}, async () => {
  await using options = new Trial();
  const missing = "needs Python 3.11 or later, and";
  assertEquals(await findPython(options, ["no-such-python"]), {
    missing: `${missing} this machine has none`,
  });
  const python = `${options.folder}/python`;
  for (const [major, minor] of [[3, 8], [2, 12], [4, 12]]) {
    const script = `#!/bin/sh\necho /usr/bin/python3 ${major} ${minor}\n`;
    await Deno.writeTextFile(python, script, { mode: 0o755 });
    assertEquals(await findPython(options, ["no-such-python", python]), {
      missing: `${missing} ${python} is ${major}.${minor}`,
    });
  }
});

Deno.test("a native script runs in a folder of its own, which goes", {
  ignore: ignoreNative,
}, async () => {
  await using options = new Trial();
  const limits = { timeLimit: 30_000, outputLimit: 1_000 };
  const script =
    "import os, sys\nprint(os.getcwd(), os.environ['TMPDIR'], sys.flags.utf8_mode)";
  const { stdout } = await runNative("python3", script, limits, options);
  const [place, temporary, utf8] = stdout.trim().split(" ");
  assertEquals(utf8, "1");
  assertEquals(dirname(temporary), options.folder);
  assertEquals(basename(place), basename(temporary));
  assertEquals([...Deno.readDirSync(options.folder)], []);
});

const fences = { "cells": "python", "native cells": "python native" };

for (const [which, fence] of Object.entries(fences)) {
  Deno.test(`${which} that are called off end, and leave no process`, {
    ignore: ignoreNative,
  }, async () => {
    await using options = new Trial();
    const stop = new AbortController();
    const endless = cell("while True: pass", "1", fence);
    const cells = [cell("print(1)", "1"), endless, endless, endless];
    const pages = [readPage(path, page(cells.join("\n")))];
    const results = runCells(pages, { ...options, signal: stop.signal });
    await assertRejects(
      async () => {
        for await (const { line } of results) {
          assertEquals(line, 4); // the others do not end
          stop.abort(new Error("enough"));
        }
      },
      Error,
      "enough",
    );
  });
}
