/**
 * Replaces `Deno.test` by one that asks more of a test: it must execute an
 * assertion, let no failed one pass, and end in time. This runs beside the tests,
 * before their module.
 *
 * @module
 */
import { tally } from "./assertions.ts";
import { Journal } from "./journal.ts";
import { Questions } from "./questions.ts";
import { callerOf, definition, type Place } from "./registration.ts";

/** What is asked. */
export interface Watch {
  /** How long a test may run, in milliseconds. */
  timeLimit: number;
  /** The path of the journal. */
  journal: string;
  /** The commands for want of which a test may be ignored; by default none. */
  lacking?: string[];
  /**
   * By the name of a block how many assertions stand in it, all of which must be
   * executed; -1 if it needs none. If there are any, only blocks are run.
   */
  blocks?: Record<string, number>;
}

/** Says what is wrong, or nothing. */
type Check = () => string | false | undefined;

let haveBegun = false;

/** Replaces `Deno.test`. */
export function watch(
  { timeLimit, journal: path, lacking = [], blocks }: Watch,
): void {
  const journal = new Journal(path);
  journal.note(Deno.mainModule);
  addEventListener("load", () => journal.note(""));
  const questions = new Questions(lacking);
  const register = Deno.test;
  const judge = blocks ? judgeBlock(blocks) : judgeTest();
  /** The definition of a test that is judged; undefined if it is not run. */
  const judged = (wanted: Deno.TestDefinition, place: Place) => {
    if (haveBegun) throw new Error("a test in a test does not run");
    const { name, checks } = judge(wanted, place) ?? {};
    if (name === undefined) return undefined;
    const ignore = questions.excuse() && wanted.ignore;
    const body = wanted.ignore ? idle : checked(wanted.fn, checks ?? []);
    const fn = noted(name, body, journal);
    const timeout = wanted.timeout || timeLimit;
    return { ...wanted, name, timeout, fn, ignore, only: false };
  };
  const replacement = (more: Partial<Deno.TestDefinition>) => {
    function test(...args: unknown[]): void {
      const made = judged({ ...definition(args), ...more }, callerOf(test));
      if (made) register(made);
    }
    const each = (cases: unknown[]) =>
      function table(...args: unknown[]): void {
        const made = judged({ ...definition(args), ...more }, callerOf(table));
        if (!made) return;
        const { name, fn, ...options } = made;
        register.each(cases)(name, options, fn);
      };
    return Object.assign(test, { each });
  };
  const test = Object.assign(replacement({}), {
    ...{ ...register, each: replacement({}).each },
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
      () =>
        twin !== undefined &&
        `the test in line ${twin} has this name too: say what differs`,
      executesAssertion,
    ];
    return { name: `${name} @${file}:${line}`, checks };
  };
}

/** Blocks, and not the tests of the lesson that a block imports. */
function judgeBlock(blocks: Record<string, number>) {
  return ({ name }: Deno.TestDefinition, { file }: Place) => {
    if (!/#\d+-\d+\.\w+$/.test(file)) return undefined;
    const assertions = blocks[file]; // undefined if the page's reader sees none
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

/** Says in the journal when a test begins and when it has ended. */
function noted(name: string, fn: Checked, journal: Journal): Checked {
  return async (...args) => {
    journal.note(name);
    await fn(...args).finally(() => journal.note(""));
  };
}

type Checked = (...args: unknown[]) => Promise<void>;

/** In the place of a test that is ignored without need. */
function idle(): Promise<void> {
  const message = "it is ignored, though it may do all that a test may need";
  return Promise.reject(new Error(message));
}

/** The test itself, whatever it takes, and then the checks. */
function checked(
  fn: (...args: never[]) => unknown,
  checks: Check[],
): Checked {
  return async (...args) => {
    tally.reset();
    haveBegun = true;
    try {
      await fn(...args as never[]);
    } catch (error) {
      throw explained(error);
    }
    for (const check of [nothingPending, ...checks, nothingSwallowed]) {
      const fault = check();
      if (fault) throw new Error(fault);
    }
  };
}

function nothingPending(): string | false {
  return tally.pending.size > 0 &&
    "it does not wait for one of its assertions: await it";
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
