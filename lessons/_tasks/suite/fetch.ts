/**
 * Fetches what the tests need, so that afterwards no network is needed.
 *
 * @module
 */
import { root } from "../../_book/book.ts";
import { environment } from "../../_run/environment.ts";
import type { RunOptions } from "../../_run/result.ts";
import { run } from "../../_run/run.ts";
import { projectFiles } from "./project.ts";
import { Refusal } from "./refusal.ts";

/**
 * Puts all packages that a lock file of the project names into Deno's cache,
 * unless they are there.
 *
 * @throws {Refusal} where one is missing and cannot be fetched.
 */
export async function fetchPackages(options: RunOptions): Promise<void> {
  const locks = ["deno.lock", ...projectFiles()]
    .filter((path) => path.endsWith("deno.lock"));
  for (const lock of locks) await install(new URL(lock, root), options);
}

/** Installs the packages of the project whose lock file this is. */
async function install(
  lock: URL,
  { signal, folder }: RunOptions,
): Promise<void> {
  const { code, stderr } = await run(
    Deno.execPath(),
    ["install", "--frozen"],
    { env: environment(folder), cwd: new URL(".", lock), signal },
  );
  if (code === 0) return;
  const reason = stderr.split("\n").find((line) => line.startsWith("error: "));
  throw new Refusal(
    `A package is neither in Deno's cache nor to be had (${
      reason?.slice("error: ".length)
    }): run this once with a network, in ${
      decodeURI(new URL(".", lock).pathname)
    }: deno install`,
  );
}
