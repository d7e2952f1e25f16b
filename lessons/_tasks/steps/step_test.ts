/**
 * Steps that run a command.
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { Trial } from "../../_run/trial.ts";
import { mayKeepFiles, mayRun } from "../../_run/permission.ts";
import { denoStep } from "./step.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

Deno.test(
  "denoStep() ends a command that does not end, and says what it said last",
  {
    ignore,
  },
  async () => {
    await using options = new Trial();
    const loop = "console.log(1);\nconsole.log(2);\nfor (;;);";
    const step = denoStep("endless", ["eval", loop], () => [], {
      timeLimit: 1_000,
    });
    await assertRejects(
      () => Array.fromAsync(step.run(options)),
      Error,
      "it does not end within 1 s; its last line: 2",
    );
  },
);

Deno.test("denoStep() tells what was left out of a command that went well", {
  ignore,
}, async () => {
  await using options = new Trial();
  const step = denoStep("eval", ["eval", "console.log(1)"], () => [], {
    readIgnored: ({ stdout }) => [stdout.trim()],
  });
  const results = await Array.fromAsync(step.run(options));
  assertEquals(
    results.map(({ status, message }) => [status, message]),
    [["ignored", "1"]],
  );
});
