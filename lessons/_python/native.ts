/**
 * The machine's own Python, for what WebAssembly has not: threads, processes, sockets.
 *
 * @module
 */
import { tmpdir } from "node:os";

/**
 * The command that starts Python 3 here, or undefined where there is none, or
 * where this process may not run it or may not write its script.
 */
export function findPython(): string | undefined {
  if (!mayWriteTemporaryFiles()) return undefined;
  return ["python3", "python"].filter((command) =>
    isGranted({ name: "run", command })
  ).find((command) => {
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

function mayWriteTemporaryFiles(): boolean {
  return ["TMPDIR", "TMP", "TEMP"].every((variable) =>
    isGranted({ name: "env", variable })
  ) && isGranted({ name: "write", path: tmpdir() });
}

function isGranted(permission: Deno.PermissionDescriptor): boolean {
  return Deno.permissions.querySync(permission).state === "granted";
}

/**
 * Runs Python source as a script, in a folder of its own, and resolves to what
 * it printed; where it raises, the last line is the last line of the traceback.
 *
 * @param timeLimit how long the script may run, in milliseconds.
 * @throws {Error} if it runs for longer.
 */
export async function runNative(
  command: string,
  source: string,
  timeLimit = 60_000,
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
    if (signal) throw new Error(`stopped: it ran for ${timeLimit} ms`);
    const text = new TextDecoder();
    const printed = text.decode(stdout).replaceAll("\r\n", "\n");
    if (success) return printed;
    const traceback = text.decode(stderr).trimEnd().split(/\r?\n/);
    return `${printed}${traceback.at(-1)}\n`;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
