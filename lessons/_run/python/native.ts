/**
 * The machine's own Python, for what WebAssembly has not: threads, processes,
 * sockets.
 *
 * @module
 */
import { environment } from "../environment.ts";
import type { RunOptions } from "../result.ts";
import { type Ended, run } from "../run.ts";
import type { Limits } from "./limits.ts";

/** The path of the machine's Python, or why there is none that will do. */
export type Found = { path: string } | { missing: string };

/** The least version that runs every cell. */
const least = [3, 11];

/** Looks for a Python that runs the cells, under the names that it commonly has. */
export async function findPython(
  options: RunOptions,
  commands: string[] = ["python3", "python"],
): Promise<Found> {
  const needed = `needs Python ${least.join(".")} or later`;
  let missing = `${needed}, and this machine has none`;
  for (const command of commands) {
    const python = await identify(command, options);
    if (!python) continue;
    const [major, minor] = python.version;
    if (major === least[0] && minor >= least[1]) return python;
    missing = `${needed}, and ${command} is ${major}.${minor}`;
  }
  return { missing };
}

/** What a command says of itself; undefined if it is no Python. */
async function identify(
  command: string,
  { folder, signal }: RunOptions,
): Promise<{ path: string; version: number[] } | undefined> {
  const program =
    "import sys; print('%s %d %d' % ((sys.executable,) + sys.version_info[:2]))";
  const { stdout } = await run(command, ["-c", program], {
    ...{ env: environment(folder), signal, timeLimit: 10_000 },
  });
  const [, path, ...version] = /^(.+) (\d+) (\d+)\s*$/.exec(stdout) ?? [];
  return path ? { path, version: version.map(Number) } : undefined;
}

/** Runs a script in a folder of its own. */
export async function runNative(
  path: string,
  source: string,
  limits: Limits,
  { folder: dir, signal }: RunOptions,
): Promise<Ended> {
  const folder = await Deno.makeTempDir({ dir });
  try {
    Deno.writeTextFileSync(`${folder}/cell.py`, source);
    return await run(path, ["-X", "utf8", "-s", "cell.py"], {
      ...{ env: environment(folder), cwd: folder, signal, ...limits },
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
