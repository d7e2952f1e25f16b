/**
 * Notes what is under way in the process in which tests run, so that one knows what
 * it was when that process does not end, or ends before its time.
 *
 * @module
 */
import { existsSync } from "node:fs";

/** Writes the journal, beside the tests. */
export class Journal {
  /** Stays open: a test may have no permission to open it. */
  readonly #file: Deno.FsFile;

  /** Goes on with the file at a path. */
  constructor(path: string) {
    this.#file = Deno.openSync(path, { append: true, create: true });
  }

  /** Notes what begins, or "" when that has ended. */
  note(name: string): void {
    this.#file.writeSync(new TextEncoder().encode(`${JSON.stringify(name)}\n`));
  }
}

/** What the journal at a path says is under way; "" if that is nothing. */
export function underWay(path: string): string {
  return lastIn(textOf(path));
}

function textOf(path: string): string {
  return existsSync(path) ? Deno.readTextFileSync(path) : "";
}

/** What the last whole line of a journal says. */
function lastIn(text: string): string {
  return JSON.parse(text.split("\n").at(-2) ?? '""');
}

/** How often the journal is looked at, in milliseconds. */
const PERIOD = 200;

/** How much longer it may take to load modules, in milliseconds. */
const PAUSE = 120_000;

/** Watches a journal, until it is disposed. */
export class Watchdog implements Disposable {
  /** Aborts once the same has been under way for longer than it may, or nothing for long. */
  readonly signal: AbortSignal;
  readonly #clock: ReturnType<typeof setInterval>;

  /** Watches the journal at a path; the limit is in milliseconds. */
  constructor(path: string, limit: number) {
    const overdue = new AbortController();
    this.signal = overdue.signal;
    let [before, unchanged] = ["", 0];
    this.#clock = setInterval(() => {
      const text = textOf(path);
      unchanged = text === before ? unchanged + PERIOD : 0;
      before = text;
      const patience = lastIn(text) === "" ? limit + PAUSE : limit;
      if (unchanged > patience) overdue.abort();
    }, PERIOD);
  }

  /** Watches no longer. */
  [Symbol.dispose](): void {
    clearInterval(this.#clock);
  }
}
