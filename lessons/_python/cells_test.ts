/**
 * Runs every Python cell of every lesson: it must print what stands under it.
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { readLessons, root } from "../_pages/book.ts";
import { findPython, runNative } from "./native.ts";
import { type RunPython, startCPython } from "./wasm.ts";

const pyodide = new URL(".", import.meta.resolve("pyodide"));
const ignore = [root, pyodide].some((path) =>
  Deno.permissions.querySync({ name: "read", path }).state !== "granted"
);
const python = findPython();
const ignoreNative = ignore || python === undefined;

let started: Promise<RunPython> | undefined;

/** Runs source in the one CPython of this run, which starts when it is first needed. */
const runWasm: RunPython = async (source) =>
  (await (started ??= startCPython()))(source);

const interpreters: [string, boolean, RunPython][] = [
  ["CPython in WebAssembly", ignore, runWasm],
  [
    "the machine's python3",
    ignoreNative,
    (source) => runNative(python ?? "", source),
  ],
];

for (const [name, ignore, run] of interpreters) {
  Deno.test(`python: ${name} prints`, { ignore }, async () => {
    assertEquals(await run("print(1)\nprint('é')"), "1\né\n");
  });

  Deno.test(`python: ${name} ends in the last line of a traceback`, {
    ignore,
  }, async () => {
    assertEquals(
      await run("print(1)\n{}['key']"),
      "1\nKeyError: 'key'\n",
    );
    assertEquals(
      (await run("1 +")).startsWith("SyntaxError: invalid syntax"),
      true,
    );
  });

  Deno.test(`python: ${name} starts every cell afresh, as __main__`, {
    ignore,
  }, async () => {
    await run("leak = 1");
    assertEquals(
      await run("print(__name__, 'leak' in globals())"),
      "__main__ False\n",
    );
  });
}

Deno.test("python: a script that does not end is stopped", {
  ignore: ignoreNative,
}, async () => {
  await assertRejects(
    () => runNative(python ?? "", "while True: pass", 100),
    Error,
    "stopped: it ran for 100 ms",
  );
});

for (const { path, cells } of ignore ? [] : readLessons()) {
  for (const { code, native, posix, output, line } of cells) {
    Deno.test(`python ${path}:${line}`, {
      ignore: native && ignoreNative ||
        posix && Deno.build.os === "windows",
    }, async () => {
      const run = native ? runNative.bind(null, python ?? "") : runWasm;
      const printed = (await run(code)).trimEnd();
      assertEquals(printed, output, `${path}:${line} printed the left side`);
    });
  }
}
