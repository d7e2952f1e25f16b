/**
 * What tests and blocks may do.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { root } from "../../_book/book.ts";
import { environment } from "../environment.ts";
import type { RunOptions } from "../result.ts";
import { run } from "../run.ts";

/**
 * Permissions by name: the project, the temporary folder, libraries in that, this
 * machine's loopback, `deno`, `sh`, and further commands.
 */
export async function grants(
  { folder, signal }: RunOptions,
  commands: string[] = [],
): Promise<string[]> {
  const { stdout } = await run(Deno.execPath(), ["info", "--json"], {
    ...{ env: environment(folder), signal },
  });
  const { npmCache } = JSON.parse(stdout);
  return [
    `--allow-read=${[fileURLToPath(root), folder, npmCache]}`,
    `--allow-write=${folder}`,
    `--allow-ffi=${folder}`,
    `--allow-run=${[Deno.execPath(), "sh", ...commands]}`,
    "--allow-net=127.0.0.1",
    "--allow-env", // in which nothing is the caller's
  ];
}
