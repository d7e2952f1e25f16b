/**
 * Errors, as they are shown.
 *
 * @module
 */
import { inspect } from "node-inspect-extracted";
import type { Failure } from "./protocol.ts";

/** What is shown of something that was thrown. */
export function describe(error: unknown): Failure {
  if (!(error instanceof Error)) {
    return { name: "thrown", message: inspect(error) };
  }
  const { name, message, stack = "" } = error;
  const line = lineIn(error) ?? lineOf(stack);
  return { name, message, ...(line && { line }) };
}

/** The line that the error itself names. */
function lineIn(error: Error): number | undefined {
  if ("line" in error && typeof error.line === "number") return error.line;
  if (!("loc" in error) || !(error.loc instanceof Object)) return undefined;
  const { loc } = error;
  return "line" in loc && typeof loc.line === "number" ? loc.line : undefined;
}

/** The line of the edited block, which is imported from a blob, in a stack. */
function lineOf(stack: string): number | undefined {
  const [, line] = /blob:[^\s)]*?:(\d+):\d+/.exec(stack) ?? [];
  return line ? Number(line) : undefined;
}
