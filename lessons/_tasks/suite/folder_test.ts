import { assertEquals, assertStringIncludes } from "@std/assert";
import { existsSync } from "node:fs";
import { mayKeepFiles, mayRun } from "../../_run/permission.ts";
import { Folder } from "./folder.ts";

Deno.test("a Folder is gone with what is in it when it has been disposed of", {
  ignore: !mayKeepFiles() || !mayRun("sh"),
}, async () => {
  const folder = new Folder();
  assertStringIncludes(folder.path, "parallel-text-");
  await Deno.writeTextFile(`${folder.path}/file`, "");
  await folder[Symbol.asyncDispose]();
  assertEquals(existsSync(folder.path), false);
});
