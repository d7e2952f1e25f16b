/**
 * CPython's memory is kept whole, or not at all.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { mayKeepFiles, mayRun } from "../permission.ts";
import { Trial } from "../trial.ts";
import { loadMemory, memoryName } from "./memory.ts";

// Who may run anything may read Pyodide's files, too.
const ignore = !mayKeepFiles() || !mayRun("sh");

Deno.test(
  "a broken memory is made anew, by two at once, and read by the next",
  {
    ignore,
  },
  async () => {
    await using trial = new Trial();
    const [cache, file] = [
      `${trial.folder}/cache`,
      `${trial.folder}/cache/${memoryName}`,
    ];
    await Deno.mkdir(cache);
    await Deno.writeFile(file, new Uint8Array(1_000));
    const [one, two] = await Promise.all([
      loadMemory(cache),
      loadMemory(cache),
    ]);
    const names = Array.from(Deno.readDirSync(cache), ({ name }) => name);
    assertEquals([names, one.length === two.length], [[memoryName], true]);
    const { mtime } = await Deno.stat(file);
    const read = await loadMemory(cache);
    assertEquals((await Deno.stat(file)).mtime, mtime); // it was not written again
    assertEquals(read.length, one.length);
  },
);

Deno.test("a folder that cannot be written to costs time, and nothing else", {
  ignore,
}, async () => {
  await using trial = new Trial();
  const blocked = `${trial.folder}/file`;
  await Deno.writeTextFile(blocked, "");
  const warnings: unknown[] = [];
  const { warn } = console;
  console.warn = (text) => warnings.push(text);
  try {
    assertEquals((await loadMemory(`${blocked}/cache`)).length > 0, true);
  } finally {
    console.warn = warn;
  }
  assertEquals(warnings.length, 1);
});
