/**
 * Replaces `Deno.test` by one that asks more of a test: it must execute an
 * assertion, let no failed one pass, and end in time. This runs beside the tests,
 * before their module.
 *
 * @module
 */
import { tally } from "./assertions.ts";
import { callerOf, definition, type Place } from "./registration.ts";

/** What is asked. */
export interface Watch {
  /** How long a test may run, in milliseconds. */
  timeLimit: number;
  /**
   * By the name of a block how many assertions stand in it, all of which must be
   * executed; -1 if it needs none. If there are any, only blocks are run.
   */
  blocks?: Record<string, number>;
}

/** Says what is wrong, or nothing. */
type Check = () => string | false | undefined;

let isRunning = false;

/** Replaces `Deno.test`. */
export function watch({ timeLimit, blocks }: Watch): void {
  const register = Deno.test;
  const judge = blocks ? judgeBlock(blocks) : judgeTest();
  const replacement = (more: Partial<Deno.TestDefinition>) =>
    function test(...args: unknown[]): void {
      if (isRunning) throw new Error("a test in a test does not run");
      const wanted = { ...definition(args), ...more };
      const judged = judge(wanted, callerOf(test));
      if (!judged) return;
      const timeout = wanted.timeout || timeLimit;
      const fn = checked(wanted.fn, judged.checks);
      register({ ...wanted, name: judged.name, timeout, fn, only: false });
    };
  const test = Object.assign(replacement({}), register, {
    ignore: replacement({ ignore: true }),
    only: replacement({ only: true }),
  });
  Object.defineProperty(Deno, "test", { value: test });
}

/** Tests: their names tell where they stand. */
function judgeTest() {
  const lines = new Map<string, number>();
  return ({ name, only }: Deno.TestDefinition, { file, line }: Place) => {
    const twin = lines.get(name);
    lines.set(name, line);
    const checks: Check[] = [
      () => only && "`only` keeps the other tests from running: take it out",
      () => twin !== undefined && `the test in line ${twin} has this name too`,
      executesAssertion,
    ];
    return { name: `${name} @${file}:${line}`, checks };
  };
}

/** Blocks, and not the tests of the lesson that a block imports. */
function judgeBlock(blocks: Record<string, number>) {
  return ({ name }: Deno.TestDefinition, { file }: Place) => {
    if (!/#\d+-\d+\.\w+$/.test(file)) return undefined;
    const assertions = blocks[file] ?? 0;
    const checks: Check[] = [
      () =>
        name !== file &&
        "a `Deno.test` in a block runs without the block: write what it does",
      () => assertions >= 0 && executesAssertion(),
      () =>
        tally.places.size < assertions &&
        `it executes ${tally.places.size} of its ${assertions} assertions`,
    ];
    return { name: file, checks };
  };
}

function executesAssertion(): string | false {
  return tally.executed === 0 &&
    "it executes no assertion: say what it shows, where it runs";
}

function checked(fn: Deno.TestDefinition["fn"], checks: Check[]) {
  return async (t: Deno.TestContext): Promise<void> => {
    tally.reset();
    isRunning = true;
    try {
      await fn(t);
    } catch (error) {
      throw explained(error);
    } finally {
      isRunning = false;
    }
    for (const check of [...checks, nothingSwallowed]) {
      const fault = check();
      if (fault) throw new Error(fault);
    }
  };
}

function nothingSwallowed(): string | false {
  const [failure] = tally.failures;
  return tally.failures.size > 0 &&
    `an assertion failed, and something swallowed its error: ${failure}`;
}

/** Says what to do where a permission is missing. */
function explained(error: unknown): unknown {
  if (error instanceof Deno.errors.NotCapable) {
    error.message += "; where a test may not do that, leave it out:" +
      " `ignore: !granted(…)`";
  }
  return error;
}
