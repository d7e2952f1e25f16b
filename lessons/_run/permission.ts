/**
 * Asks what this process may do, so that a test which may not is ignored.
 *
 * @module
 */

import { tmpdir } from "node:os";

/** Whether this process may do all of these. */
export function isGranted(
  ...permissions: Deno.PermissionDescriptor[]
): boolean {
  return permissions.every((permission) =>
    Deno.permissions.querySync(permission).state === "granted"
  );
}

/** Whether this process may keep files in the temporary folder. */
export function mayKeepFiles(): boolean {
  const variables = ["TMPDIR", "TMP", "TEMP"];
  return isGranted(
    ...variables.map((variable) => ({ name: "env", variable } as const)),
  ) && isGranted(
    { name: "read", path: tmpdir() },
    { name: "write", path: tmpdir() },
  );
}

/** Whether this process may run all of these. */
export function mayRun(...commands: string[]): boolean {
  return isGranted(
    ...commands.map((command) => ({ name: "run", command } as const)),
  );
}
