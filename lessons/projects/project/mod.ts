import { join } from "node:path";

/** Prints the milliseconds of a week, as the project's `ms` knows them. */
export const week = `import ms from "ms";

console.log(ms("1w"));
`;

/** How a program ended, and what it printed. */
export interface Outcome {
  /** Whether its exit code was 0. */
  success: boolean;
  /** Its standard output. */
  stdout: string;
  /** Its standard error: progress, warnings and errors. */
  stderr: string;
}

/**
 * A copy of a project of `fixtures/` in a temporary folder, for `using`. Needs
 * permission to read and write there, to read the fixtures, and to run `deno`.
 */
export class Project implements Disposable {
  readonly #folder = Deno.makeTempDirSync();

  private constructor() {}

  /** Copies a project: its `deno.json` and `deno.lock`. */
  static copy(name: "older" | "newer"): Project {
    const project = new Project();
    for (const file of ["deno.json", "deno.lock"]) {
      const url = new URL(`../fixtures/${name}/${file}`, import.meta.url);
      project.write(file, Deno.readTextFileSync(url));
    }
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

  /** Writes a file of the project. */
  write(file: string, text: string): void {
    Deno.writeTextFileSync(join(this.#folder, file), text);
  }

  /** Runs `program` as the project's `main.ts`, by `deno run` with `flags`. */
  run(program: string, ...flags: string[]): Outcome {
    return this.#deno(program, "run", ...flags);
  }

  /**
   * Checks the types of `program`, the project's `main.ts`, by `deno check`.
   */
  check(program: string): Outcome {
    return this.#deno(program, "check");
  }

  /**
   * Runs the tests of `program`, the project's `main.ts`, by `deno test` with
   * `flags`.
   */
  test(program: string, ...flags: string[]): Outcome {
    return this.#deno(program, "test", ...flags);
  }

  #deno(program: string, ...args: string[]): Outcome {
    this.write("main.ts", program);
    const { success, stdout, stderr } = new Deno.Command(Deno.execPath(), {
      args: [...args, "main.ts"],
      cwd: this.#folder,
      env: { NO_COLOR: "1" },
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
