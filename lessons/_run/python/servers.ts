/**
 * Runs scripts in CPython in WebAssembly, in processes that can be ended.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { cacheFolder } from "../cache.ts";
import { Child } from "../child.ts";
import { environment } from "../environment.ts";
import { readLines } from "../lines.ts";
import { merge } from "../merge.ts";
import type { RunOptions } from "../result.ts";
import type { Limits } from "./limits.ts";
import type { Ended } from "../run.ts";
import { type Job, jobName, type Report, separator } from "./report.ts";

/** How a script went. */
export interface Outcome {
  /** The script's index. */
  script: number;
  /** How it ended. */
  ended: Ended;
}

/** Runs scripts, several at once, and yields the outcome of each as it ends. */
export async function* runScripts(
  scripts: string[],
  { timeLimit, outputLimit }: Limits,
  options: RunOptions,
): AsyncGenerator<Outcome> {
  const folder = await Deno.makeTempDir({ dir: options.folder });
  const job: Job = { scripts, outputLimit };
  Deno.writeTextFileSync(`${folder}/${jobName}`, JSON.stringify(job));
  // A start is worth two or three scripts.
  const servers = Math.min(cores, Math.ceil(scripts.length / 3));
  yield* merge(
    ...Array.from({ length: servers }, () => serve(folder, timeLimit, options)),
  );
}

const cores = navigator.hardwareConcurrency;

/** One process after another, until one finds nothing left to take. */
async function* serve(
  folder: string,
  timeLimit: number,
  options: RunOptions,
): AsyncGenerator<Outcome> {
  for (let left = true; left;) {
    await using server = startServer(folder, options);
    left = yield* listen(server, timeLimit, options);
  }
}

/** Yields what the process tells; returns whether it ended before its work. */
async function* listen(
  server: Child,
  timeLimit: number,
  { signal }: RunOptions,
): AsyncGenerator<Outcome, boolean> {
  const stderr = new Response(server.stderr).text();
  let last: Report | undefined;
  let clock: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  try {
    for await (const line of readLines(server.stdout)) {
      const { script, ended }: Report = last = JSON.parse(line);
      clearTimeout(clock);
      if (ended) yield { script, ended };
      else {
        clock = setTimeout(() => {
          late = true;
          server.stop();
        }, timeLimit);
      }
    }
  } finally {
    clearTimeout(clock);
  }
  const { success } = await server.status;
  signal.throwIfAborted();
  if (last && !last.ended) {
    const words = (await stderr).split(separator).at(-1) ?? "";
    yield { ...last, ended: dead(words, late, timeLimit) };
  } else if (!last && !success) {
    throw new Error(`CPython did not start: ${await stderr}`);
  }
  return !success;
}

/** The end of a script whose process has died, by our hand or its own. */
function dead(stderr: string, stopped: boolean, milliseconds: number): Ended {
  const signal = stopped ? "SIGKILL" : stderr.trim().split("\n")[0];
  const none = { stdout: "", stderr, cut: false };
  return { code: 1, signal, stopped, milliseconds, ...none };
}

function startServer(folder: string, options: RunOptions): Child {
  const env = environment(options.folder);
  const cache = cacheFolder(env) ?? options.folder;
  const pyodide = fileURLToPath(new URL(".", import.meta.resolve("pyodide")));
  const script = fileURLToPath(import.meta.resolve("./server.ts"));
  const flags = [
    "--v8-flags=--expose-gc",
    `--allow-read=${[pyodide, cache, folder]}`,
    `--allow-write=${[cache, folder]}`,
  ];
  const { signal } = options;
  return new Child(
    Deno.execPath(),
    ["run", ...flags, script, cache, folder],
    { env, signal },
  );
}
