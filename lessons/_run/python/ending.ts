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
export function shown({ code, signal, stdout, stderr }: Ended): string {
  const printed = stdout.replaceAll("\r\n", "\n");
  if (code === 0) return printed;
  const start = printed === "" || printed.endsWith("\n") ? "" : "\n";
  const why = signal ? `ended by ${signal}` : `exit code ${code}`;
  return `${printed}${start}${errorIn(stderr) ?? why}\n`;
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
