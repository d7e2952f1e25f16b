/**
 * The same count in other languages, for the benches.
 *
 * @module
 */

/** What the benches count to: 10 ** 7, or the environment's `COUNT_N`. */
export const n: number = granted({ name: "env", variable: "COUNT_N" })
  ? Number(Deno.env.get("COUNT_N") ?? 1e7)
  : 1e7;

/**
 * The kinds of request that `count.py` answers; all but `one` are four counts.
 */
export type Request = "one" | "serial" | "threads" | "processes" | "start-up";

/**
 * A CPython process that stays and answers line by line, so that a bench
 * measures the work and one round trip through a pipe, no start-up.
 */
export class Python {
  /**
   * Starts the script at a path; undefined where there is no Python:
   * then it says why.
   */
  static start(script: string): Python | undefined {
    return find("CPython", "python3", () => new Python(script));
  }

  readonly #requests: WritableStreamDefaultWriter<Uint8Array>;
  readonly #answers: ReadableStreamDefaultReader<string>;

  private constructor(script: string) {
    const { stdin, stdout } = new Deno.Command("python3", {
      args: [script],
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    this.#requests = stdin.getWriter();
    this.#answers = stdout.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** The words of the line that answers a line. One request at a time. */
  async ask(request: string): Promise<string[]> {
    await this.#requests.write(new TextEncoder().encode(`${request}\n`));
    let line = "";
    while (!line.endsWith("\n")) {
      const { value, done } = await this.#answers.read();
      if (done) throw new Error(`CPython ended after "${line}"`);
      line += value;
    }
    return line.trim().split(" ");
  }

  /** The sums below `n` that `count.py` is asked for. */
  async count(request: Request, n: number): Promise<bigint[]> {
    return (await this.ask(`${request} ${n}`)).map(BigInt);
  }
}

/**
 * Compiles `count.c` with these options and loads it into this process: what a
 * bench measures is the call. Undefined where that fails: then it says why.
 */
export function compileC(
  ...options: string[]
): ((n: number) => bigint) | undefined {
  return find(`C ${options.join(" ")}`, "cc", () => {
    const folder = Deno.makeTempDirSync({ prefix: "count-" });
    try {
      const library = `${folder}/count.so`;
      const source = `${import.meta.dirname}/../concurrency/count/count.c`;
      const { success, stderr } = new Deno.Command("cc", {
        args: [...options, "-shared", "-fPIC", "-o", library, source],
      }).outputSync();
      if (!success) throw new Error(new TextDecoder().decode(stderr));
      const { symbols } = Deno.dlopen(library, {
        count: { parameters: ["u64", "buffer"], result: "void" },
      });
      const halves = new BigUint64Array(2);
      return (n) => {
        symbols.count(BigInt(n), halves);
        return (halves[1] << 64n) + halves[0];
      };
    } finally {
      Deno.removeSync(folder, { recursive: true });
    }
  });
}

/** A peer, or undefined and the reason on standard error. */
function find<T>(name: string, command: string, start: () => T): T | undefined {
  try {
    if (granted({ name: "run", command })) return start();
    console.error(`Left out: ${name}: ${command} is not allowed to run`);
  } catch (error) {
    console.error(`Left out: ${name}: ${error}`);
  }
}

function granted(permission: Deno.PermissionDescriptor): boolean {
  return Deno.permissions.querySync(permission).state === "granted";
}
