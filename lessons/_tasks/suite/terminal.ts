/**
 * Standard output, as a report wants it.
 *
 * @module
 */
import type { Output } from "./report.ts";

/** Standard output, and the width of the terminal, if it is one. */
export const terminal: Output = {
  write(text) {
    let bytes = new TextEncoder().encode(text);
    while (bytes.length > 0) {
      bytes = bytes.subarray(Deno.stdout.writeSync(bytes));
    }
  },
  get columns() {
    return Deno.stdout.isTerminal() ? Deno.consoleSize().columns : undefined;
  },
};
