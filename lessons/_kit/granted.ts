/**
 * What a test or a bench may do, so that it can be left out where it may not.
 *
 * @module
 */

/** Whether all of these are granted. Looks, and does not ask. */
export function granted(...asked: Deno.PermissionDescriptor[]): boolean {
  return asked.every((one) =>
    Deno.permissions.querySync(one).state === "granted"
  );
}
