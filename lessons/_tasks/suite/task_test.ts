/**
 * Ends a task by signals.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { granted } from "../../_kit/granted.ts";
import { mayKeepFiles, mayRun } from "../../_run/permission.ts";
import { Refusal } from "./refusal.ts";
import { attempt } from "./task.ts";
import { stub } from "@std/testing/mock";

const ignore = Deno.build.os === "windows" || !mayKeepFiles() ||
  !mayRun(Deno.execPath()) || !granted({ name: "read" });

/** Starts the task that never ends, and resolves when it has made its folder. */
async function start(): Promise<{ child: Deno.ChildProcess; folder: string }> {
  const script = fileURLToPath(new URL("./endless.ts", import.meta.url));
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--allow-read",
      "--allow-write",
      "--allow-run=sh",
      script,
    ],
    stdout: "piped",
    detached: true, // leads a group
  }).spawn();
  const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const { value = "" } = await reader.read();
  await reader.cancel();
  return { child, folder: value.trim() };
}

/** Resolves once there is no such folder; the test runner's limit ends the wait. */
async function gone(folder: string): Promise<void> {
  while (existsSync(folder)) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

Deno.test("runTask() ends in good order on Ctrl-C: code 130, and no folder", {
  ignore,
}, async () => {
  const { child, folder } = await start();
  assertEquals(existsSync(folder), true);
  child.kill("SIGINT");
  assertEquals((await child.status).code, 130);
  assertEquals(existsSync(folder), false);
});

Deno.test("runTask() leaves no folder even where it is killed with its group", {
  ignore,
}, async () => {
  const { child, folder } = await start();
  Deno.kill(-child.pid, "SIGKILL");
  await child.status;
  await gone(folder);
  assertEquals(existsSync(folder), false);
});

for (const [isWell, code] of [[true, 0], [false, 1]]) {
  Deno.test(
    `runTask() ends with ${code} where it is ${isWell} that all is well`,
    {
      ignore,
    },
    async () => {
      const url = new URL("./task.ts", import.meta.url);
      const script = `import { runTask } from "${url}";
await runTask(() => Promise.resolve(${isWell}));`;
      const args = ["eval", script];
      const ended = await new Deno.Command(Deno.execPath(), { args }).output();
      assertEquals(ended.code, code);
    },
  );
}

const options = { folder: "", signal: new AbortController().signal };

Deno.test("attempt() says what a refusal says, and of other errors where they come from", async () => {
  using error = stub(console, "error");
  const fault = new Error("no such file");
  for (const reason of [new Refusal("no such lesson"), fault]) {
    assertEquals(await attempt(() => Promise.reject(reason), options), false);
  }
  assertEquals(error.calls.map(({ args }) => args), [["no such lesson"], [
    fault,
  ]]);
});

Deno.test("attempt() says nothing of what was called off", async () => {
  using error = stub(console, "error");
  const stop = new AbortController();
  const work = () => {
    stop.abort();
    return Promise.reject(stop.signal.reason);
  };
  assertEquals(await attempt(work, { ...options, signal: stop.signal }), false);
  assertEquals(error.calls.length, 0);
});
