/**
 * Does something again after each change.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { root } from "../../_book/book.ts";
import type { RunOptions } from "../../_run/result.ts";
import { attempt, type Work } from "./task.ts";

/**
 * Runs `work`, and again after each burst of changes. A run that is under way
 * is called off and has ended before the next one starts. Resolves when there
 * will be no more changes and the last run has ended.
 */
export async function rerun(
  changes: AsyncIterable<unknown>,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  let stop = new AbortController();
  let running = work(stop.signal);
  for await (const _ of changes) {
    stop.abort();
    await running;
    stop = new AbortController();
    running = work(stop.signal);
  }
  await running;
}

/** The changes, a burst at a time, `quiet` milliseconds after the last of it. */
export async function* bursts<T>(
  changes: AsyncIterable<T>,
  quiet = 50,
): AsyncGenerator<T[]> {
  const source = changes[Symbol.asyncIterator]();
  for (let next = source.next(); !(await next).done;) {
    const burst: T[] = [];
    do {
      burst.push((await next).value);
      next = source.next();
    } while (await comesWithin(quiet, next));
    yield burst;
  }
}

/** Whether another change comes within so many milliseconds. */
async function comesWithin(
  milliseconds: number,
  next: Promise<IteratorResult<unknown>>,
): Promise<boolean> {
  const timeUp = Promise.withResolvers<boolean>();
  const clock = setTimeout(timeUp.resolve, milliseconds, false);
  const came = next.then(({ done }) => !done);
  return await Promise.race([came, timeUp.promise])
    .finally(() => clearTimeout(clock));
}

/** Does the work, and again after each save of a lesson, until `signal` aborts. */
export async function watchLessons(
  work: Work,
  { signal, folder }: RunOptions,
  saves: AsyncIterable<unknown> = savesUntil(signal),
): Promise<boolean> {
  await rerun(bursts(saves), async (stop) => {
    console.clear();
    const either = AbortSignal.any([stop, signal]);
    await attempt(work, { signal: either, folder });
    if (!either.aborted) console.log("waiting for a save; Ctrl-C ends");
  });
  return true;
}

/** The paths of lessons that are saved, and of what belongs to them, until `signal` aborts. */
export async function* savesUntil(
  signal: AbortSignal,
  folder: string = fileURLToPath(new URL("lessons", root)),
): AsyncGenerator<string[]> {
  using watcher = Deno.watchFs(folder);
  signal.addEventListener("abort", () => watcher.close(), { once: true });
  for await (const { kind, paths } of watcher) {
    const sources = paths.filter((path) => /\.(?:tsx?|py)$/.test(path));
    if (kind !== "access" && sources.length > 0) yield sources;
  }
}
