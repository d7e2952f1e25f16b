/**
 * A temporary project, for tests.
 *
 * @module
 */
import { pathToFileURL } from "node:url";

/** Whether tests may make one here, and run `deno` in it. */
export const mayMakeFolders: boolean = (["read", "write", "run"] as const)
  .every((name) => Deno.permissions.querySync({ name }).state === "granted");

/** A temporary folder of files, for `using`. */
export class Folder implements Disposable {
  readonly #path = Deno.makeTempDirSync();
  /** The folder's address, which ends in a slash. */
  readonly url: URL = pathToFileURL(`${this.#path}/`);

  /** Writes `files`, each under its path from the folder. */
  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) {
      const file = new URL(path, this.url);
      Deno.mkdirSync(new URL(".", file), { recursive: true });
      Deno.writeTextFileSync(file, text);
    }
  }

  /** The text of a file. */
  read(path: string): string {
    return Deno.readTextFileSync(new URL(path, this.url));
  }

  /** Removes the folder. */
  [Symbol.dispose](): void {
    Deno.removeSync(this.#path, { recursive: true });
  }
}
