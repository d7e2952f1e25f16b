/**
 * Asks what this process may do, so that a test which may not is ignored.
 *
 * @module
 */
import { tmpdir } from "node:os";
import { granted } from "../_kit/granted.ts";

/** Whether this process may keep files in the temporary folder. */
export function mayKeepFiles(): boolean {
  const variables = ["TMPDIR", "TMP", "TEMP"];
  return granted(
    ...variables.map((variable) => ({ name: "env", variable } as const)),
  ) && granted(
    { name: "read", path: tmpdir() },
    { name: "write", path: tmpdir() },
  );
}

/** Whether this process may run all of these. */
export function mayRun(...commands: string[]): boolean {
  return granted(
    ...commands.map((command) => ({ name: "run", command } as const)),
  );
}
