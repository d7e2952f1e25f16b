/**
 * What is looked at when somebody names a file.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { granted } from "../../_kit/granted.ts";
import { mayRun } from "../../_run/permission.ts";
import { stepsFor } from "./steps.ts";

const ignore = !granted({ name: "read" }) || !mayRun(Deno.execPath());

Deno.test("stepsFor() holds the README against the tests of all lessons", {
  ignore,
}, async () => {
  const pages = stepsFor(["README.md"]).flat()
    .find(({ name }) => name === "pages");
  const options = { folder: "", signal: new AbortController().signal };
  const found = pages ? await Array.fromAsync(pages.run(options)) : undefined;
  assertEquals(found, []);
});
