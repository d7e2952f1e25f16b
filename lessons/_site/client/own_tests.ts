/**
 * The tests of an exercise: it is done when they pass as they stand in its file.
 *
 * @module
 */
import type { Tested } from "./protocol.ts";

/** Whether the exercise's own tests stand in the code, and have run. @param tests those that ran. */
export function ownTestsRan(
  exercise: string,
  code: string,
  tests: Tested[],
): boolean {
  const standing = testsIn(code);
  return testsIn(exercise).every((test) =>
    standing.includes(test) && hasRun(test, tests)
  );
}

/** The statements of a module that register tests. */
function testsIn(code: string): string[] {
  return code.split(/\n(?=[^\s)\]}])/)
    .filter((statement) => statement.includes("Deno.test("))
    .map((statement) => statement.trim());
}

/** Whether a test of the statement has run; where the name is no literal, whether any has. */
function hasRun(statement: string, tests: Tested[]): boolean {
  const isNamed = /Deno\.test\(\s*"/.test(statement);
  return tests.some(({ name }) =>
    !isNamed || statement.includes(JSON.stringify(name))
  );
}
