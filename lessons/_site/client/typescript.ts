/**
 * The Worker in which one block runs: each run has a Worker of its own, and so
 * modules and globals that nobody has touched.
 *
 * @module
 */
import { assertions } from "./assertions.ts";
import type { Edited } from "./compile.ts";
import { describe } from "./failure.ts";
import { limited } from "./printed.ts";
import {
  patience,
  type TypeScriptJob,
  type TypeScriptNews,
} from "./protocol.ts";
import { prepare, tests } from "./sandbox.ts";
import { pause, timersAreOver, watchTimers } from "./timers.ts";

const tell = (news: TypeScriptNews) => postMessage(news);
/** The block that runs, if the reader has changed it. */
let edited: Edited | undefined;
let source: string | undefined;

const failureOf = (error: unknown) =>
  describe(error, edited?.lineOf ?? ((line) => line), source);
const fail = (error: unknown) =>
  tell({ ended: { milliseconds: 0, failure: failureOf(error) } });

prepare(limited((text) => tell({ text })));
watchTimers();
addEventListener("unhandledrejection", async (event) => {
  await pause(); // a block may have a listener of its own, which comes after this one
  if (!event.defaultPrevented) fail(event.reason);
});
addEventListener("error", async (event) => {
  await pause();
  if (!event.defaultPrevented) fail(event.error);
});
addEventListener("message", async ({ data }: MessageEvent<TypeScriptJob>) => {
  try {
    const milliseconds = await run(data);
    const isOver = await timersAreOver(patience);
    await rejectionsAreTold();
    const { made } = assertions;
    tell({ ended: { milliseconds, assertions: made, isOver } });
  } catch (error) {
    fail(error);
  }
});

tell({ ready: true });

/** Runs a block, then the tests that it has registered, and resolves to how long it took. */
async function run(
  { module, lesson, imports, ...job }: TypeScriptJob,
): Promise<number> {
  source = job.source;
  if (lesson) lend(await import(lesson));
  if (source !== undefined) {
    const { Edited } = await import("./compile.ts");
    edited = new Edited(source, imports);
  }
  const start = performance.now();
  await (edited ? edited.run() : import(module));
  for (const { name, run } of tests) await test(name, run);
  return performance.now() - start;
}

/** Resolves when every promise is told of that is rejected by now. They are told of in order. */
async function rejectionsAreTold(): Promise<void> {
  const { promise: told, resolve } = Promise.withResolvers<void>();
  const last = Promise.reject(new Error("the last one"));
  addEventListener("unhandledrejection", (event) => {
    if (event.promise !== last) return;
    event.preventDefault();
    resolve();
  });
  await told;
  await pause(); // after those that report
}

async function test(name: string, run: () => unknown): Promise<void> {
  try {
    await run();
    tell({ tested: { name } });
  } catch (error) {
    tell({ tested: { name, failure: failureOf(error) } });
  }
}

/** Makes a lesson's exports global, where a block's own names come before them. */
function lend(exports: Record<string, unknown>): void {
  for (const name of Object.keys(exports)) {
    Object.defineProperty(globalThis, name, { get: () => exports[name] });
  }
}
