/**
 * What CPython writes when an error ends a cell.
 *
 * @module
 */

/** What was written to stderr before that. */
export function beforeTraceback(stderr: string): string {
  const [before] = stderr.split(
    /Traceback \(most recent call last\):\n|^ {2}(?:\+ Exception Group|File ")/m,
  );
  return before;
}

/** The last line of the cell itself, from 1, that a traceback names. */
export function lineIn(traceback: string): number | undefined {
  const frames = traceback
    .matchAll(/^(?: {2}\|)? *File ".*cell\.py", line (\d+)/gm);
  const last = [...frames].at(-1);
  return last && Number(last[1]);
}
