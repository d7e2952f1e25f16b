/**
 * Runs of `deno test`, of which only what failed or was left out is told.
 *
 * @module
 */
import { readable } from "../../_run/deno_test/failure.ts";
import type { Ended } from "../../_run/run.ts";
import { denoStep, type Fault, type Step } from "./step.ts";
import { readTypes } from "./types.ts";

/** How to run tests; of their types another step tells. */
const command = ["test", "--no-check", "--parallel"];

/** Runs the tests of these files, or all, as somebody does who grants nothing. */
export function plainTests(files: string[]): Step {
  return denoStep("plain tests", [...command, ...files], readTest);
}

/**
 * Runs tests of the tooling, and tells which are left out on this machine. They
 * may do all: what drives a browser looks into `/proc`, for which Deno asks no less.
 */
export function toolingTests(files: string[]): Step {
  return denoStep("tooling", [...command, "-A", ...files], readTest, {
    readIgnored: ({ stdout }) => readIgnored(stdout),
  });
}

function readTest({ stdout, stderr }: Ended): Fault[] {
  return [...readFailures(stdout), ...readTypes(stderr)];
}

/** Why tests were ignored, one reason each: what their names say, or the names. */
export function readIgnored(output: string): string[] {
  return Array.from(
    output.matchAll(/^(.+) \.\.\. ignored \(\d+\w+\)$/gm),
    ([, name]) => / \(ignored: (.*)\)$/.exec(name)?.[1] ?? name,
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
  const module = /^(?:\.\/)?(?<path>.*) \(uncaught error\)$/.exec(heading);
  const test = /^(?<name>.*) => (?:\.\/)?(?<path>.*):(?<line>\d+):\d+$/
    .exec(heading);
  const { name, path = "", line = "1" } = (block ?? module ?? test)?.groups ??
    {};
  const cure = said.includes("NotCapable:")
    ? "\nWhere a test may not do that, leave it out: `ignore: !granted(…)`"
    : "";
  const what = name === undefined ? "" : `${name}: `;
  const message = `${what}${readable(said)}${cure}`;
  return { path, line: Number(line), message };
}
