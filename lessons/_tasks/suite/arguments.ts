/**
 * Reads the arguments of a task.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { Refusal } from "./refusal.ts";

/** What a task was asked for. */
export interface Arguments<Flag extends string> {
  /** The arguments that are no flags. */
  names: string[];
  /** The flags that were set: `watch` for `--watch`. */
  flags: Set<Flag>;
}

/**
 * Reads `args`, in which flags and names may stand in any order.
 *
 * @throws {Refusal} where there is a flag that is none of `flags`.
 */
export function readArguments<Flag extends string>(
  args: string[],
  usage: string,
  flags: readonly Flag[] = [],
): Arguments<Flag> {
  const options = Object.fromEntries(
    flags.map((flag) => [flag, { type: "boolean" as const }]),
  );
  try {
    const { values, positionals } = parseArgs({
      ...{ args, options, allowPositionals: true },
    });
    return {
      names: positionals,
      flags: new Set(flags.filter((flag) => values[flag])),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(
      `${error.message.split(". ")[0]}: the usage is\n${usage}`,
    );
  }
}
