/**
 * What `deno lint` says of a piece of TypeScript, for lessons whose trap it
 * reports.
 *
 * @module
 */

import { granted } from "./granted.ts";

/** Whether this process may start `deno lint`. */
export const mayLint: boolean = granted({
  name: "run",
  command: Deno.execPath(),
});

/**
 * Returns the codes of the rules that `code` breaks, in the order of its lines.
 *
 * @throws {Error} if `code` cannot be parsed.
 */
export async function lint(code: string): Promise<string[]> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["lint", "--json", "-"],
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const [{ stdout }] = await Promise.all([
    child.output(),
    new Blob([code]).stream().pipeTo(child.stdin),
  ]);
  const { diagnostics, errors } = JSON.parse(new TextDecoder().decode(stdout));
  if (errors.length > 0) throw new Error(errors[0].message);
  return diagnostics.map(({ code }: { code: string }) => code);
}
