/**
 * Changes what is watched, at moments that the test chooses.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { stub } from "@std/testing/mock";
import { basename } from "node:path";
import { mayKeepFiles } from "../../_run/permission.ts";
import { Trial } from "../../_run/trial.ts";
import { bursts, rerun, savesUntil, watchLessons } from "./watch.ts";

Deno.test("rerun() calls off a run that is under way, and waits for its end", async () => {
  const log: string[] = [];
  let run = 0;
  await rerun(ReadableStream.from(["a", "b"]), async (signal) => {
    const name = ++run;
    log.push(`${name} starts`);
    if (name < 3) {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
    }
    await new Promise((resolve) => setTimeout(resolve));
    log.push(`${name} ends`);
  });
  assertEquals(log, [
    ...["1 starts", "1 ends", "2 starts", "2 ends"],
    ...["3 starts", "3 ends"],
  ]);
});

Deno.test("bursts() makes one item of changes that come together", async () => {
  const pause = Promise.withResolvers<void>();
  const changes = async function* () {
    yield* [1, 2, 3];
    await pause.promise;
    yield 4;
  };
  const items = bursts(changes(), 10);
  assertEquals(await items.next(), { value: [1, 2, 3], done: false });
  pause.resolve();
  assertEquals(await items.next(), { value: [4], done: false });
  assertEquals(await items.next(), { value: undefined, done: true });
});

Deno.test(
  "savesUntil() finds what is saved of a lesson, until it is called off",
  {
    ignore: !mayKeepFiles(),
  },
  async () => {
    await using trial = new Trial();
    const stop = new AbortController();
    const saves = savesUntil(stop.signal, trial.folder);
    const first = saves.next();
    for (const name of ["x.log", "x.ts"]) {
      await Deno.writeTextFile(`${trial.folder}/${name}`, "");
    }
    const { value } = await first;
    assertEquals(value?.map((path: string) => basename(path)), ["x.ts"]);
    stop.abort();
    while (!(await saves.next()).done); // it may have seen more of the same
  },
);

Deno.test("watchLessons() works again after a save, and waits for the next", async () => {
  const log: string[] = [];
  using _log = stub(console, "log", (text) => log.push(text));
  using clear = stub(console, "clear");
  const options = { folder: "a folder", signal: new AbortController().signal };
  const work = async ({ folder }: { folder: string }) => {
    await new Promise((resolve) => setTimeout(resolve));
    log.push(`worked in ${folder}`);
    return false;
  };
  const saves = ReadableStream.from([["x.ts"]]);
  assertEquals(await watchLessons(work, options, saves), true);
  assertEquals(clear.calls.length, 2);
  assertEquals(log, [
    ...["worked in a folder", "worked in a folder"],
    "waiting for a save; Ctrl-C ends",
  ]);
});

Deno.test("watchLessons() waits for nothing once it is called off", async () => {
  using log = stub(console, "log");
  using _clear = stub(console, "clear");
  const stop = new AbortController();
  const work = () => {
    stop.abort();
    return Promise.reject(stop.signal.reason);
  };
  const options = { folder: "", signal: stop.signal };
  await watchLessons(work, options, ReadableStream.from([]));
  assertEquals(log.calls, []);
});
