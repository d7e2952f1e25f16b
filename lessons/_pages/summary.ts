/**
 * Reads what `deno test` prints.
 *
 * @module
 */

/** How the tests of a run ended. */
export interface Summary {
  passed: number;
  failed: number;
  /** The names of the tests that were ignored. */
  ignored: string[];
}

/** Reads the output of `deno test`, without colours. Nothing is counted where no summary stands. */
export function readSummary(output: string): Summary {
  const counts = output.match(/^(?:ok|FAILED) \| .*$/m)?.[0] ?? "";
  return {
    passed: Number(/(\d+) passed/.exec(counts)?.[1] ?? 0),
    failed: Number(/(\d+) failed/.exec(counts)?.[1] ?? 0),
    // Tests that run in parallel are printed with their files: `file => test`.
    ignored: [...output.matchAll(/^(?:\S+ => )?(.*) \.\.\. ignored \(.*\)$/gm)]
      .map((found) => found[1]),
  };
}

/** The output of a run without the lines of what went well, and without its farewell. */
export function faultsIn(output: string): string {
  return output
    .replaceAll(/^(?:Check|running \d+ tests? from) .*\n/gm, "")
    .replaceAll(/^.* \.\.\. (?:ok|ignored) \(.*\)\n/gm, "")
    .replace(/\nerror: Test failed\n[^]*$/, "")
    .trim();
}
