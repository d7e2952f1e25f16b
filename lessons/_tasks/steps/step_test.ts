/**
 * Steps that run a command.
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { Trial } from "../../_run/trial.ts";
import { mayKeepFiles, mayRun } from "../../_run/permission.ts";
import type { Ended } from "./deno.ts";
import { denoStep, type DenoStepOptions, type Step } from "./step.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

/** A step that runs this code; each line of its standard output is a fault. */
function runs(code: string, options?: DenoStepOptions): Step {
  return denoStep("eval", ["eval", code], faultsIn, options);
}

function faultsIn({ stdout }: Ended) {
  return stdout.split("\n").filter((line) => line !== "")
    .map((message, index) => ({ path: "x.ts", line: index + 1, message }));
}

Deno.test(
  "denoStep() ends a command that does not end, and says what it said last",
  {
    ignore,
  },
  async () => {
    await using options = new Trial();
    const loop = "console.log('a\\nb\\nlast one');\nfor (;;);";
    await assertRejects(
      () => Array.fromAsync(runs(loop, { timeLimit: 1_000 }).run(options)),
      Error,
      "it does not end within 1 s; its last line: last one",
    );
  },
);

Deno.test("denoStep() tells what was left out of a command that went well", {
  ignore,
}, async () => {
  await using options = new Trial();
  const step = runs("console.log(1)", {
    readIgnored: ({ stdout }) => [`no ${stdout.trim()}`],
  });
  assertEquals(await Array.fromAsync(step.run(options)), [{
    ...{ step: "eval", name: "", status: "ignored", message: "no 1" },
    ...{ path: "", line: 0 },
  }]);
});

Deno.test(
  "denoStep() tells what is wrong, and of a command that says nothing of the kind what it wrote",
  {
    ignore,
  },
  async () => {
    await using options = new Trial();
    const faulty = runs("console.log('wrong'); Deno.exit(1)");
    assertEquals(await Array.fromAsync(faulty.run(options)), [{
      ...{ step: "eval", name: "", status: "failed" },
      ...{ path: "x.ts", line: 1, message: "wrong" },
    }]);
    const odd = runs("console.error('no such file'); Deno.exit(1)");
    const error = await assertRejects(
      () => Array.fromAsync(odd.run(options)),
      Error,
    );
    assertEquals(error.message, "no such file");
  },
);
