/**
 * A run of `deno test`, of which only the failures are told.
 *
 * @module
 */
import { denoStep, type Fault, type Step } from "./step.ts";
import { readTypes } from "./types.ts";

/** Runs `deno test` with these arguments. */
export function denoTest(name: string, args: string[]): Step {
  return denoStep(
    name,
    ["test", "--no-prompt", ...args],
    ({ stdout, stderr }) => [...readFailures(stdout), ...readTypes(stderr)],
  );
}

/** Reads the failures at the end of what `deno test` prints, without colours. */
export function readFailures(output: string): Fault[] {
  const sections = /\n ERRORS \n\n([^]*)\n FAILURES \n\n([^]*?)\n\n/;
  const [, errors, list] = sections.exec(output) ?? [];
  if (errors === undefined) return [];
  let rest = errors;
  return list.split("\n").toReversed().map((heading) => {
    const start = rest.lastIndexOf(`${heading}\n`);
    const said = rest.slice(start + heading.length).trim();
    rest = rest.slice(0, start);
    return failure(heading, said);
  }).toReversed();
}

/**
 * Reads `name => ./path:line:column`, `./path (uncaught error)`, or the name of
 * a block, `file:///path#line-line.ts => …`.
 */
function failure(heading: string, said: string): Fault {
  const block = /=> \.\/(?<path>[^#]+)#(?<line>\d+)-\d+\.ts:/.exec(heading);
  const module = /^\.\/(?<path>.*) \(uncaught error\)$/.exec(heading);
  const test = /^(?<name>.*) => \.\/(?<path>.*):(?<line>\d+):\d+$/.exec(
    heading,
  );
  const { name, path = "", line = "1" } = (block ?? module ?? test)?.groups ??
    {};
  const cure = said.includes("NotCapable:")
    ? "\nWhere a test may not do that, leave it out: `ignore: !granted(…)`"
    : "";
  const message = `${name === undefined ? said : `${name}: ${said}`}${cure}`;
  return { path, line: Number(line), message };
}
