/**
 * What a page shows of a script that has ended.
 *
 * @module
 */
import type { Ended } from "../run.ts";

/**
 * What a script printed. If it did not end well, that is followed by the last
 * line of its traceback or, where there is none, by its signal or exit code.
 */
export function shown(ended: Ended): string {
  const printed = ended.stdout.replaceAll("\r\n", "\n");
  const error = errorOf(ended);
  if (error === undefined) return printed;
  const start = printed === "" || printed.endsWith("\n") ? "" : "\n";
  return `${printed}${start}${error}\n`;
}

/** The last line of what is shown of a script that did not end well. */
export function errorOf({ code, signal, stderr }: Ended): string | undefined {
  if (code === 0) return undefined;
  const why = signal ? `ended by ${signal}` : `exit code ${code}`;
  return errorIn(stderr) ?? why;
}

/** The line that names the uncaught error, out of its traceback. */
function errorIn(stderr: string): string | undefined {
  const lines = stderr.trimEnd().split(/\r?\n/);
  const last = lines[lines.length - 1];
  if (/^ +\+-+$/.test(last)) { // the end of an exception group
    const member = lines.findLastIndex((line) => /^ {2}\+-\+-+ 1 -/.test(line));
    return lines[member - 1].replace(/^ {2}\| /, "");
  }
  const start =
    /^Traceback \(most recent call last\):$|^ {2}File ".*", line \d/;
  return lines.some((line) => start.test(line)) ? last : undefined;
}
