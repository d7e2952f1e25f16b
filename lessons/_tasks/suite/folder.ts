/**
 * A temporary folder that goes with whoever made it, whatever happens to them.
 *
 * @module
 */

/**
 * Removes the folder as soon as the pipe on its standard input is closed, be it
 * because the owner is done or because it was killed.
 */
const keeper = `
trap '' HUP INT TERM
read -r _
rm -rf "$1" 2>/dev/null || { sleep 1; rm -rf "$1"; }
`;

/**
 * A temporary folder, for `await using`. Needs permission to write there and,
 * except on Windows, where a killed owner leaves it behind, to run `sh`.
 */
export class Folder implements AsyncDisposable {
  /** Its absolute path. */
  readonly path: string = Deno.makeTempDirSync({ prefix: "parallel-text-" });
  readonly #keeper?: Deno.ChildProcess;

  /** Makes the folder. */
  constructor() {
    if (Deno.build.os === "windows") return;
    this.#keeper = new Deno.Command("sh", {
      args: ["-c", keeper, "sh", this.path],
      stdin: "piped",
      stdout: "null",
      stderr: "null",
      detached: true,
    }).spawn();
  }

  /** Removes the folder and what is in it. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#keeper === undefined) {
      return await Deno.remove(this.path, { recursive: true });
    }
    await this.#keeper.stdin.close();
    await this.#keeper.status;
  }
}
