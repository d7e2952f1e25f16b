/**
 * Small projects that tests copy, change and run.
 *
 * @module
 */
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { granted } from "../../_kit/granted.ts";

/** How a program ended, and what it printed. */
export interface Outcome {
  /** Whether its exit code was 0. */
  success: boolean;
  /** Its standard output. */
  stdout: string;
  /** Its standard error: progress, warnings and errors. */
  stderr: string;
}

/** Whether this process may copy a project and run it. */
export const mayRunProjects: boolean = granted(
  { name: "read", path: new URL("../fixtures", import.meta.url) },
  { name: "run", command: Deno.execPath() },
  // which tmpdir() reads
  ...["TMPDIR", "TMP", "TEMP"].map((variable) =>
    ({ name: "env", variable }) as const
  ),
) && granted(
  { name: "read", path: tmpdir() },
  { name: "write", path: tmpdir() },
);

/** A copy of a project of `fixtures/` in a temporary folder, for `using`. */
export class Project implements Disposable {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Copies a project: its `deno.json` and `deno.lock`. */
  static copy(name: "older" | "newer"): Project {
    const files = ["deno.json", "deno.lock"].map((file) => {
      const url = new URL(`../fixtures/${name}/${file}`, import.meta.url);
      return [file, Deno.readTextFileSync(url)] as const;
    });
    const project = new Project(Deno.makeTempDirSync());
    for (const [file, text] of files) project.write(file, text);
    return project;
  }

  /** The names of the project's files, sorted. */
  get files(): string[] {
    return [...Deno.readDirSync(this.#folder)].map(({ name }) => name).sort();
  }

  /** Returns the text of a file of the project. */
  read(file: string): string {
    return Deno.readTextFileSync(join(this.#folder, file));
  }

  /** Writes a file of the project, and makes its folder. */
  write(file: string, text: string): void {
    const path = join(this.#folder, file);
    Deno.mkdirSync(dirname(path), { recursive: true });
    Deno.writeTextFileSync(path, text);
  }

  /** Runs `program` as the project's `main.ts`, by `deno run` with `flags`. */
  run(program: string, ...flags: string[]): Outcome {
    this.write("main.ts", program);
    const { success, stdout, stderr } = new Deno.Command(Deno.execPath(), {
      args: ["run", ...flags, "main.ts"],
      cwd: this.#folder,
      env: { NO_COLOR: "1", DENO_NO_PROMPT: "1" },
    }).outputSync();
    const text = new TextDecoder();
    return {
      success,
      stdout: text.decode(stdout),
      stderr: text.decode(stderr),
    };
  }

  /** Removes the copy. */
  [Symbol.dispose](): void {
    Deno.removeSync(this.#folder, { recursive: true });
  }
}
