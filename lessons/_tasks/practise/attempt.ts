/**
 * Runs one exercise and says where it fails.
 *
 * @module
 */
import type { RunOptions } from "../../_run/result.ts";
import { deno } from "../steps/deno.ts";
import { readTypes } from "../steps/types.ts";
import type { Exercise } from "./exercise.ts";

/** How an exercise went: `faults` is empty where it passes. */
export interface Attempt {
  faults: string[];
}

/** Runs an exercise by the command that its task says. */
export async function attempt(
  { path, flags }: Exercise,
  options: RunOptions,
): Promise<Attempt> {
  const args = ["test", "--reporter=junit", "--no-prompt", ...flags, path];
  const { code, stdout, stderr } = await deno(args, options);
  if (code === 0) return { faults: [] };
  const refused = readTypes(stderr).map(({ line, message }) =>
    `${path}:${line}\n${message}`
  );
  const failed = readFailures(stdout, path);
  const faults = refused.length > 0 ? refused : failed;
  return { faults: faults.length > 0 ? faults : [stderr.trim()] };
}

/** The messages of the tests that failed, each with its place in the file. */
export function readFailures(junit: string, path: string): string[] {
  return [...junit.matchAll(/<failure[^>]*>([^]*?)<\/failure>/g)].map(
    ([, text]) => {
      const said = unescape(text);
      const message = said.split(/\n\s+(?:throw|at) /)[0]
        .replaceAll(/\n{2,}/g, "\n").trim();
      const name = RegExp.escape(path.split("/").at(-1) ?? "");
      const line = new RegExp(`${name}:(\\d+)`).exec(said)?.[1];
      return line === undefined ? message : `${path}:${line}\n${message}`;
    },
  );
}

/** The text that an XML text stands for. */
function unescape(text: string): string {
  const entities: Record<string, string> = {
    ...{ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" },
  };
  return text.replaceAll(
    /&(\w+);/g,
    (entity, name: string) => entities[name] ?? entity,
  );
}
