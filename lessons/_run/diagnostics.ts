/**
 * Reads what the compiler says of code.
 *
 * @module
 */

/** An error that the compiler reports. */
export interface Diagnostic {
  /** `TS2540`; "" if the file could not even be loaded. */
  code: string;
  /** What it says, in one line or more. */
  message: string;
  /** The code at which it points, with a mark under it. */
  shown: string;
  /** The address of the module, or the name of the block. */
  file: string;
  /** The line in that module; the lines of a block are not those of its page. */
  line: number;
}

/** The errors in what Deno writes, without colours. */
export function readDiagnostics(stderr: string): Diagnostic[] {
  const error =
    // What is set in belongs to the error before it.
    /^(?<code>TS\d+) \[ERROR\]: (?! {2})(?<text>[^]*?)\n +at (?<file>file:\S+):(?<line>\d+):\d+$/gm;
  return [...stderr.matchAll(error)].map(({ groups = {} }) => {
    const lines = groups.text.split("\n");
    const isMarked = /^ *[~^]+$/.test(lines[lines.length - 1]);
    const end = isMarked ? lines.length - 2 : lines.length;
    return {
      ...{ code: groups.code, file: groups.file, line: Number(groups.line) },
      message: lines.slice(0, end).map((line) => line.trim()).join("\n"),
      shown: lines.slice(end).join("\n"),
    };
  });
}

/** An error as a person reads it: its code, what it says, and where it points. */
export function said({ code, message, shown }: Diagnostic): string {
  return `${code}: ${message}\n${shown}`.trim();
}
