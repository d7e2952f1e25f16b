/**
 * What is loaded for a start of CPython.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { total } from "./fetch_once.ts";

const files = ["pyodide.asm.wasm", "python_stdlib.zip"].map((name) =>
  new URL(import.meta.resolve(`pyodide/${name}`))
);
const ignore = files.some((path) =>
  Deno.permissions.querySync({ name: "read", path }).state !== "granted"
);

Deno.test("total is the size of the files that are loaded", { ignore }, () => {
  const sizes = files.map((file) => Deno.statSync(file).size);
  assertEquals(sizes[0] + sizes[1], total);
});
