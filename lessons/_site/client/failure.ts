/**
 * Errors, as they are shown.
 *
 * @module
 */
import { inspect } from "node-inspect-extracted";
import type { LineOf } from "./compiler.ts";
import type { Failure } from "./protocol.ts";
import { hintForLine, hintForName } from "./python_hint.ts";

/**
 * What is shown of something that was thrown.
 *
 * @param lineOf the line of the block for a place in the script that ran.
 * @param source the block, if the reader has changed it.
 */
export function describe(
  error: unknown,
  lineOf: LineOf,
  source = "",
): Failure {
  if (!(error instanceof Error)) {
    return { name: "thrown", message: inspect(error) };
  }
  const { name, stack = "" } = error;
  const line = lineIn(error) ?? lineInStack(stack, lineOf);
  // sucrase ends its message in the place, which is shown by itself.
  const message = error.message.replace(/ \(\d+:\d+\)$/, "");
  const hint = hintOf(error, source.split("\n")[(line ?? 0) - 1]);
  return { name, message, ...(line && { line }), ...(hint && { hint }) };
}

function hintOf(error: Error, line = ""): string | undefined {
  if (error instanceof ReferenceError) return hintForName(error.message);
  return error instanceof SyntaxError ? hintForLine(line) : undefined;
}

/** The line that the error itself names. */
function lineIn(error: Error): number | undefined {
  if ("line" in error && typeof error.line === "number") return error.line;
  if (!("loc" in error) || !(error.loc instanceof Object)) return undefined;
  const { loc } = error;
  return "line" in loc && typeof loc.line === "number" ? loc.line : undefined;
}

/** The innermost line of the edited block, which is imported from a blob, in a stack. */
function lineInStack(stack: string, lineOf: LineOf): number | undefined {
  for (const [, line, column] of stack.matchAll(/blob:[^\s)]*?:(\d+):(\d+)/g)) {
    const own = lineOf(Number(line), Number(column));
    if (own) return own;
  }
  return undefined;
}
