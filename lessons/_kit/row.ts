/**
 * A row of a bench: measured warm, its result checked, left out where it may not
 * do what it needs.
 *
 * @module
 */
import { granted } from "./granted.ts";

/** What a row measures. */
export interface Row<T> {
  /** The rows with which it is compared. */
  group: string;
  /** What it is called. */
  name: string;
  /** What each run must come to; compared by `===`. */
  expected: T;
  /** What is measured. */
  run: () => T | Promise<T>;
  /** Whether the others in the group are compared with this one. */
  baseline?: boolean;
  /** How many samples are enough where a run takes seconds; it is not run warm then. */
  n?: number;
}

/** How long a row runs before it is measured, in milliseconds: until its code is compiled. */
const WARM = 300;

/**
 * Runs a row until it is warm and registers it with `Deno.bench`.
 *
 * @throws {Error} (rejects) where a run does not come to what is expected.
 */
export async function row<T>(
  { group, name, expected, run, baseline, n }: Row<T>,
): Promise<void> {
  const fn = async () => {
    const result = await run();
    if (result !== expected) {
      throw new Error(`${name} comes to ${result}, not to ${expected}`);
    }
  };
  const warm = performance.now() + (n === undefined ? WARM : 0);
  while (performance.now() < warm) await fn();
  Deno.bench({ name, group, fn, baseline, n });
}

/**
 * Whether what is called `name` may do all that it needs. Where not, says on
 * standard error that it is left out, and why.
 */
export function offered(
  name: string,
  ...needs: Deno.PermissionDescriptor[]
): boolean {
  const missing = needs.filter((need) => !granted(need)).map((need) =>
    need.name
  );
  if (missing.length === 0) return true;
  console.error(`Left out: ${name}: not granted: ${missing.join(", ")}`);
  return false;
}
