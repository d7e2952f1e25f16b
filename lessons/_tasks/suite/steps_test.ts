/**
 * What is looked at when somebody names a file.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { granted } from "../../_kit/granted.ts";
import { mayRun } from "../../_run/permission.ts";
import type { Result } from "../../_run/result.ts";
import { stepsFor } from "./steps.ts";

const ignore = !granted({ name: "read" }) || !mayRun(Deno.execPath());

/** What the step of this name finds where somebody names a file. */
async function found(file: string, name: string): Promise<Result[]> {
  const options = { folder: "", signal: new AbortController().signal };
  const steps = stepsFor([file]).flat().filter((step) => step.name === name);
  assertEquals(steps.length, 1);
  return await Array.fromAsync(steps[0].run(options));
}

Deno.test("stepsFor() holds the README against the tests of all lessons", {
  ignore,
}, async () => {
  assertEquals(await found("README.md", "pages"), []);
});

Deno.test(
  "stepsFor() says nothing of a file that is not there: whoever lists it does",
  {
    ignore,
  },
  async () => {
    assertEquals(await found("lessons/none/none.ts", "loading"), []);
  },
);
