/**
 * Runs every Python cell of every lesson: it must print what stands under it.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readLessons, root } from "../_pages/lessons.ts";
import { findPython, runNative } from "./native.ts";
import { type RunPython, startCPython } from "./wasm.ts";

const mayRead = [root, new URL(".", import.meta.resolve("pyodide"))].every(
  (path) =>
    Deno.permissions.querySync({ name: "read", path }).state === "granted",
);
const native = findPython();
let wasm: Promise<RunPython> | undefined;

Deno.test({
  name: "the Python cells can be read",
  ignore: !mayRead,
  fn: () => assertEquals(typeof readLessons, "function"),
});

for (const { path, cells } of mayRead ? readLessons() : []) {
  for (const cell of cells) {
    Deno.test({
      name: `python ${path}:${cell.line}`,
      ignore: cell.native && native === undefined,
      fn: async () => {
        const printed = cell.native
          ? await runNative(native ?? "", cell.code)
          : await (await (wasm ??= startCPython()))(cell.code);
        assertEquals(
          printed.trimEnd(),
          cell.output,
          `${path}:${cell.line} printed`,
        );
      },
    });
  }
}
