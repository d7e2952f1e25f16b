/**
 * The machine's own Python, for what WebAssembly has not: threads, processes, sockets.
 *
 * @module
 */

/** How long a cell may run, in milliseconds. */
const timeLimit = 60_000;

/**
 * The command that starts Python 3 here, or undefined where there is none or
 * this process may not run it.
 */
export function findPython(): string | undefined {
  return ["python3", "python"].find((command) => {
    const permission = { name: "run", command } as const;
    if (Deno.permissions.querySync(permission).state !== "granted") {
      return false;
    }
    try {
      const { stdout } = new Deno.Command(command, { args: ["--version"] })
        .outputSync();
      return new TextDecoder().decode(stdout).startsWith("Python 3.");
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return false;
      throw error;
    }
  });
}

/**
 * Runs Python source as a script, in a folder of its own, and resolves to what
 * it printed; where it raises, the last line is the last line of the traceback.
 *
 * @throws {Error} if it runs for longer than a minute.
 */
export async function runNative(
  command: string,
  source: string,
): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "cell-" });
  try {
    await Deno.writeTextFile(`${folder}/cell.py`, source);
    const { success, signal, stdout, stderr } = await new Deno.Command(
      command,
      {
        args: ["-X", "utf8", "cell.py"],
        cwd: folder,
        signal: AbortSignal.timeout(timeLimit),
      },
    ).output();
    if (signal) throw new Error(`still running after ${timeLimit / 1000} s`);
    const text = new TextDecoder();
    const printed = text.decode(stdout).replaceAll("\r\n", "\n");
    if (success) return printed;
    const traceback = text.decode(stderr).trimEnd().split(/\r?\n/);
    return `${printed}${traceback.at(-1)}\n`;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
