/**
 * Makes a temporary project.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { Folder, mayMakeFolders } from "./folder.ts";

// Asked anew: what tells whether other tests run is tested here.
const granted = (["read", "write", "run"] as const).every((name) =>
  Deno.permissions.querySync({ name }).state === "granted"
);

Deno.test("a Folder holds files, until it is disposed of", {
  ignore: !granted,
}, () => {
  assertEquals(mayMakeFolders, true);
  const folder = new Folder({ "deep/one.txt": "1" });
  assertEquals(folder.read("deep/one.txt"), "1");
  folder[Symbol.dispose]();
  assertThrows(() => Deno.statSync(folder.url), Deno.errors.NotFound);
});
