/**
 * Children end with what they have started, and with whoever has started them.
 *
 * @module
 */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { getEventListeners } from "node:events";
import { Child } from "./child.ts";
import { environment } from "./environment.ts";
import { mayKeepFiles, mayRun } from "./permission.ts";
import { type Ended, run, type RunLimits } from "./run.ts";

const ignore = Deno.build.os === "windows" || !mayKeepFiles() ||
  !mayRun("sh", "mkfifo", Deno.execPath());

/** A folder with a named pipe in it, which is read by whoever has the folder. */
class Folder implements AsyncDisposable {
  readonly path = Deno.makeTempDirSync({ prefix: "child-" });

  constructor() {
    new Deno.Command("mkfifo", { args: [`${this.path}/pipe`] }).outputSync();
  }

  /** Resolves when somebody has opened the pipe for writing. */
  async opened(): Promise<Deno.FsFile> {
    return await Deno.open(`${this.path}/pipe`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Deno.remove(this.path, { recursive: true });
  }
}

/** Opens the pipe, and does not end. */
const holdPipe = "exec 9>pipe; while :; do sleep 1000; done";

/** Resolves when all are gone who had opened the pipe. */
async function released(pipe: Deno.FsFile): Promise<string> {
  return await new Response(pipe.readable).text();
}

/** Runs a shell script in a folder of its own, or in that of `limits`. */
async function shell(
  script: string,
  limits: Partial<RunLimits> = {},
): Promise<Ended> {
  await using folder = new Folder();
  const env = environment(folder.path);
  return await run("sh", ["-c", script], { env, cwd: folder.path, ...limits });
}

Deno.test("run() resolves to what a command printed and to its exit code", {
  ignore,
}, async () => {
  const start = performance.now();
  const { code, signal, stdout, stderr, cut, stopped, milliseconds } =
    await shell("echo out; echo err >&2; exit 3");
  assert(milliseconds <= performance.now() - start);
  assertEquals({ code, signal, cut, stopped }, {
    ...{ code: 3, signal: null, cut: false, stopped: false },
  });
  assertEquals([stdout, stderr], ["out\n", "err\n"]);
  const none = await run("no-such-command", [], { env: {} });
  assertEquals([none.code, none.stderr.slice(0, 4)], [127, "sh: "]);
});

Deno.test("run() tells a death by signal from the end of its time", {
  ignore,
}, async () => {
  const { code, signal, stopped } = await shell("kill -s SEGV $$");
  assertEquals({ code, signal, stopped }, {
    ...{ code: 139, signal: "SIGSEGV", stopped: false },
  });
  const late = await shell("sleep 1000", { timeLimit: 100 });
  assertEquals([late.stopped, late.signal], [true, "SIGKILL"]);
});

Deno.test("run() keeps no more than its limit, and says that it cut", {
  ignore,
}, async () => {
  const { stdout, cut } = await shell("echo 1234; echo 5678", {
    outputLimit: 5,
  });
  assertEquals([stdout, cut], ["1234\n", true]);
  const long = await shell("head -c 10000001 /dev/zero");
  assertEquals([long.stdout.length, long.cut], [10_000_000, true]);
});

Deno.test("a child gets the environment it is given, and no more", {
  ignore,
}, async () => {
  const { stdout } = await shell("env", {
    env: { ONE: "1", PATH: "/bin:/usr/bin" },
  });
  const shells = /^(?:PWD|OLDPWD|SHLVL|_)=/; // which a shell adds
  assertEquals(
    stdout.trim().split("\n").filter((line) => !shells.test(line)).sort(),
    ["ONE=1", "PATH=/bin:/usr/bin"],
  );
});

Deno.test("environment() fixes colours, locale and time zone", () => {
  const { NO_COLOR, LANG, TZ, TMPDIR, FORCE_COLOR } = environment("here");
  assertEquals([NO_COLOR, LANG, TZ, TMPDIR], ["1", "C.UTF-8", "UTC", "here"]);
  assertEquals(FORCE_COLOR, undefined);
});

Deno.test("a child that ends takes along what it has left behind", {
  ignore,
}, async () => {
  await using folder = new Folder();
  const opened = folder.opened();
  const script = `(${holdPipe}) & exec 8<pipe`;
  const options = { env: environment(folder.path), cwd: folder.path };
  await using child = new Child("sh", ["-c", script], options);
  const { code } = await child.status;
  assertEquals([code, await released(await opened)], [0, ""]);
});

Deno.test("a child has ended once it is disposed of", { ignore }, async () => {
  let ended = false;
  {
    await using child = new Child("sleep", ["1000"], { env: environment(".") });
    child.status.then(() => ended = true);
  }
  assertEquals(ended, true);
});

Deno.test("run() ends a child when the signal aborts, and rejects", {
  ignore,
}, async () => {
  await using folder = new Folder();
  const controller = new AbortController();
  const { signal } = controller;
  const ended = assertRejects(
    () => shell(holdPipe, { cwd: folder.path, signal }),
    Error,
    "enough",
  );
  const pipe = await folder.opened();
  controller.abort(new Error("enough"));
  assertEquals(await released(pipe), "");
  await ended;
  assertThrows(
    () => new Child("sleep", ["1000"], { env: {}, signal }),
    Error,
    "enough",
  );
});

Deno.test("run() ends a child whose time is up, and says so", {
  ignore,
}, async () => {
  await using folder = new Folder();
  const overdue = new AbortController();
  const ended = shell(holdPipe, { cwd: folder.path, overdue: overdue.signal });
  const pipe = await folder.opened();
  overdue.abort();
  assertEquals(await released(pipe), "");
  assertEquals((await ended).stopped, true);
});

Deno.test("run() listens to no signal and no clock any longer", {
  ignore,
}, async () => {
  const { signal } = new AbortController();
  await shell("exit", { signal, overdue: signal, timeLimit: 100_000 });
  assertEquals(getEventListeners(signal, "abort"), []);
});

Deno.test("run() does not wait for ever for what has left the session", {
  ignore: ignore || Deno.build.os !== "linux",
}, async () => {
  await using folder = new Folder();
  const script = `
    setsid sh -c 'exec 8<pipe; : >left; read -r _ <&8' &
    until [ -e left ]; do :; done
    echo 1`;
  const both = { read: true, write: true }; // which does not wait for the other
  using _held = Deno.openSync(`${folder.path}/pipe`, both);
  const { stdout, milliseconds } = await shell(script, { cwd: folder.path });
  assertEquals(stdout, "1\n");
  assert(milliseconds > 900, `it had ${milliseconds} ms to write more`);
});

Deno.test("a child ends when its starter is killed", { ignore }, async () => {
  await using folder = new Folder();
  const starter = `
    import { Child } from ${JSON.stringify(import.meta.resolve("./child.ts"))};
    const options = { env: Deno.env.toObject() };
    await new Child("sh", ["-c", ${JSON.stringify(holdPipe)}], options).status;
  `;
  await Deno.writeTextFile(`${folder.path}/starter.ts`, starter);
  const process = new Deno.Command(Deno.execPath(), {
    args: ["run", "--allow-all", "--no-config", "starter.ts"],
    cwd: folder.path,
  }).spawn();
  const pipe = await folder.opened();
  process.kill("SIGKILL");
  await process.status;
  assertEquals(await released(pipe), "");
});
