/**
 * Whether the lists of lessons are as `deno task sync` would write them.
 *
 * @module
 */
import { denoStep, type Fault, type Step } from "./step.ts";

/** Checks the lists in the contents page and the README. */
export function lists(): Step {
  const grants = ["--allow-read", `--allow-run=${Deno.execPath()}`];
  return denoStep(
    "lists",
    ["run", "--no-prompt", ...grants, "lessons/_tasks/sync.ts", "--check"],
    ({ stderr }) => readProblems(stderr),
  );
}

/** Reads lines of the shape `path:line: message`. */
export function readProblems(output: string): Fault[] {
  return [
    ...output.matchAll(/^(?<path>[^\s:]+):(?<line>\d+): (?<message>.*)$/gm),
  ]
    .flatMap(({ groups }) =>
      groups
        ? [{
          path: groups.path,
          line: Number(groups.line),
          message: groups.message,
        }]
        : []
    );
}
